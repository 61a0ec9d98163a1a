import { describe, expect, it } from 'vitest';
import { answerText, readAheadFor } from '#src/answer/answerText.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { ferryStory } from '#tests/answer/ferryStory.ts';
import { bundled } from '#tests/commands/runTyped.ts';

/** The kind of the answer and the paragraph of its first passage. */
function outcome(text: string, snapshot = bundled): [kind: string, paragraph: number | undefined] {
  const { kind, passages } = answerText(text, snapshot);
  return [kind, passages[0]?.paragraph];
}

describe('a question that the story answers', () => {
  it.each([
    ['why was the meeting cancelled', 2],
    ['Why was the meeting canceled?', 2],
    ['why did Netanyahu cancel the meeting', 2],
    ['which resolution was not vetoed', 2],
    ['who asked to reschedule', 3],
    ['why send the delegation', 4],
    ['how will Netanyahu save face', 5],
    ['when will the video call happen', 6],
    ['which agencies will participate', 7],
    ['what did the white house decline', 8],
    ['who visited Israel recently', 9],
    ['what will harris not rule out', 11],
  ])('is answered in every form of its words: %s', (question, paragraph) => {
    expect(outcome(question)).toEqual(['answer', paragraph]);
  });

  it.each([
    ['why did netenyahu cancel the meeting', 2],
    ['netenyahu confidunt', 4],
    ['who was netenyahus closest confidunt for years', 4],
    ['what will haris not rule out', 11],
    ['who vis\u200Bited Isr\u200Dael recently', 9],
    ['ｗｈｏ ｖｉｓｉｔｅｄ ｉｓｒａｅｌ ｒｅｃｅｎｔｌｙ', 9],
  ])('is answered though misspelt or in odd characters: %s', (question, paragraph) => {
    expect(outcome(question)).toEqual(['answer', paragraph]);
  });

  it.each([
    ['who scrapped the meeting', 2],
    ['what does the US oppose', 9],
    ['which agencies take part', 7],
    ['whitehouse spokesman', 10],
  ])('is answered in other words of about the same meaning: %s', (question, paragraph) => {
    expect(outcome(question)).toEqual(['answer', paragraph]);
  });

  it.each([
    ['did America veto the UN resolution', 2],
    ['did the United States veto the United Nations resolution', 2],
    ['american opposition to rafah operation', 9],
    ['U.S. opposition to a rafah operation', 9],
    ["what did the PM's office decline", 8],
  ])('is answered by whatever name a country or office goes: %s', (question, paragraph) => {
    expect(outcome(question)).toEqual(['answer', paragraph]);
  });

  it.each([
    ['why was the ferry cancelled', 1],
    ['when will the boat sail again', 2],
    ['how many passengers were taken to larn', 3],
    ['who demanded compensation', 3],
    ['how much did fares rise', 4],
  ])('is answered from another story too: %s', (question, paragraph) => {
    expect(outcome(question, ferryStory)).toEqual(['answer', paragraph]);
  });
});

describe('a question of its own kind', () => {
  it.each([
    ['who is leading the us side', 'leads', 7],
    ['what did kirby say about rafah', 'quotes', 10],
    ['who is dermer', 'people', 4],
    ["who's the us vice president", 'people', 11],
    ['tl;dr', 'summary', 1],
    ['timeline', 'timeline', 2],
    ['sources', 'articles', undefined],
    ['Where does the reporting come from?', 'answer', 3],
  ])('%j gets %s', (question, kind, paragraph) => {
    expect(outcome(question)).toEqual([kind, paragraph]);
  });
});

describe('a question that the story does not answer', () => {
  it.each([
    ['did russia abstain', ['russia', 'abstain']],
    ['who won the super bowl', ['won', 'super', 'bowl']],
    ['what is the weather in Paris', ['weather', 'Paris']],
    ['What is the capital of Peru?', ['capital', 'Peru']],
    ['what did Putin say about Rafah?', ['Putin']],
    ['zebra', ['zebra']],
  ])('is refused, with the words the story has nothing on: %s', (question, missing) => {
    expect(answerText(question, bundled)).toMatchObject({ kind: 'not-found', passages: [], missing });
  });

  it.each([
    'When was Netanyahu born?',
    'how much does axios cost',
    'how old is biden',
    'how many people were killed',
    'what did sullivan say',
    'who is the prime minister of the United Kingdom',
  ])('is at most given the closest passages, never a sure answer: %s', (question) => {
    expect(outcome(question)[0]).toMatch(/^(?:unsure|not-found)$/);
  });

  it('is shown up to three passages nearby, never as an answer', () => {
    const answer = answerText('how many people died', bundled);
    expect(answer.kind === 'not-found' && answer.nearest.map(({ paragraph }) => paragraph)).toEqual([1, 2, 9]);
  });

  it('is shown nothing where no word of it is in the story', () => {
    const answer = answerText('zebra giraffe', bundled);
    expect(answer).toEqual({ kind: 'not-found', passages: [], nearest: [], missing: ['zebra', 'giraffe'] });
  });
});

describe('a story without articles', () => {
  const empty = takeSnapshot({ revision: 1, articles: [] });

  it.each([
    ['who is dermer', 'not-found'],
    ['why was it cancelled', 'not-found'],
    ['what did kirby say', 'not-found'],
    ['tl;dr', 'summary'],
    ['timeline', 'timeline'],
    ['quotes', 'quotes'],
    ['sources', 'articles'],
  ])('has no passage for %j', (question, kind) => {
    expect(answerText(question, empty)).toMatchObject({ kind, passages: [] });
  });
});

describe('before a question is answered', () => {
  it.each([
    ['timeline', ['events']],
    ['who says so', ['reported']],
    ['what did Kirby say about Rafah?', ['quotations', 'reported']],
    ['who leads the US side?', ['leads']],
    ['who is Dermer?', ['people', 'quotations']],
    ['list the people', ['people', 'quotations']],
    ['why was the meeting cancelled?', []],
  ])('what its answer is made from is read ahead: %s', (question, lists) => {
    const read: string[] = [];
    const facts = {
      ...bundled.facts,
      *readAhead(asked: Iterable<string>) {
        for (const list of asked) yield void read.push(list);
      },
    };
    for (const _ of readAheadFor(question, { ...bundled, facts }));
    expect(read).toEqual(lists);
  });
});
