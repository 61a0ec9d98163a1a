import { describe, expect, it } from 'vitest';
import { routeLeaders } from '#src/answer/routes/leaders.ts';
import { routePeople } from '#src/answer/routes/people.ts';
import { bundled } from '#tests/commands/runTyped.ts';

function peopleFor(text: string): string[] | undefined {
  const answer = routePeople(text, bundled);
  return answer?.kind === 'people' ? answer.people.map(({ name }) => name) : undefined;
}

function leadersFor(text: string): string[] | undefined {
  const answer = routeLeaders(text, bundled);
  return answer?.kind === 'leads' ? answer.leads.map(({ leader }) => leader) : undefined;
}

describe('routePeople', () => {
  it.each([
    ['who is dermer', ['Ron Dermer']],
    ['Who is Ron Dermer?', ['Ron Dermer']],
    ['tell me about Kirby', ['John Kirby']],
    ["who's the us vice president", ['Kamala Harris']],
    ['Who’s the VP?', ['Kamala Harris']],
    ['who is the national security advisor', ['Tzachi Hanegbi', 'Jake Sullivan']],
    ['who is netanyahu’s closest confidant', ['Ron Dermer']],
  ])('says of %j that it asks for %j', (text, names) => {
    expect(peopleFor(text)).toEqual(names);
  });

  it.each([
    'who is the prime minister of the United Kingdom',
    'who is the president of France',
    'who is Putin?',
    'who is Ron Kirby',
    'who is expected to lead, and why',
    'when is dermer',
  ])('leaves %j to others: nobody of the story holds every word of it', (text) => {
    expect(routePeople(text, bundled)).toBeUndefined();
  });

  it.each(['people', 'Who is mentioned in the story?', "who's involved", 'list the people'])(
    'lists everybody for %j',
    (text) => {
      expect(peopleFor(text)).toEqual(bundled.facts.people.map(({ name }) => name));
    },
  );

  it('puts the sentences that say who somebody is before those that only name them', () => {
    const [first] = routePeople('who is hanegbi', bundled)?.passages ?? [];
    expect(first?.text).toContain("Netanyahu's national security adviser Tzachi Hanegbi");
  });
});

describe('routeLeaders', () => {
  it.each([
    ['who is leading the us side', ['Jake Sullivan']],
    ['Who leads the American side?', ['Jake Sullivan']],
    ['who is in charge of the US side', ['Jake Sullivan']],
    ['who will lead the talks from the israeli side', ['Ron Dermer', 'Tzachi Hanegbi']],
    ['who’s leading the US side', ['Jake Sullivan']],
    ['who led the Israeli side', ['Ron Dermer', 'Tzachi Hanegbi']],
  ])('says of %j that %j do', (text, leaders) => {
    expect(leadersFor(text)).toEqual(leaders);
  });

  it.each([
    'who leads France',
    'who is leading the fire brigade',
    'who is the leader of Hamas',
    'when does the US side lead',
  ])('leaves %j to others: the story names no such leader', (text) => {
    expect(routeLeaders(text, bundled)).toBeUndefined();
  });

  it('shows the sentence that says so and no other', () => {
    const passages = routeLeaders('who leads the us side', bundled)?.passages ?? [];
    expect(passages.map(({ paragraph, start }) => [paragraph, start])).toEqual([[7, 0]]);
  });
});
