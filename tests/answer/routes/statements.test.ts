import { describe, expect, it } from 'vitest';
import { routeStatements } from '#src/answer/routes/statements.ts';
import { ferryStory } from '#tests/answer/ferryStory.ts';
import { bundled } from '#tests/commands/runTyped.ts';

function quoted(text: string): string[] | undefined {
  const answer = routeStatements(text, bundled);
  return answer?.kind === 'quotes'
    ? answer.quotes.map((quote) => `${quote.speaker}: ${quote.text.slice(0, 12)}`)
    : undefined;
}

describe('routeStatements', () => {
  it.each([
    ['what did kirby say about rafah', ['John Kirby: We believe a', 'John Kirby: disaster']],
    ['What did Kirby say?', ['John Kirby: We believe a', 'John Kirby: disaster']],
    ['what has harris said about consequences', ['Kamala Harris: consequences']],
    ['did blinken say anything about hamas', ['Blinken: We share Isr']],
    ['quotes by Blinken', ['Blinken: We share Isr']],
    ['quote blinken on hamas', ['Blinken: We share Isr']],
    ['Blinken’s quotes', ['Blinken: We share Isr']],
    ["kirby's statements about a disaster", ['John Kirby: We believe a', 'John Kirby: disaster']],
    ['show me the quotes about saving face', ['Senior Israeli officials: save face']],
  ])('gives for %j the quotations %j', (text, quotes) => {
    expect(quoted(text)).toEqual(quotes);
  });

  it('gives every quotation of the story where no speaker is named', () => {
    expect(quoted('quotes')).toHaveLength(bundled.facts.quotations.length);
  });

  it.each([
    'what did sullivan say',
    'what did netanyahu say about the meeting',
    'what did Putin say about Rafah?',
    'what did Trump say',
    'did Hanegbi say anything about the talks',
    'what did kirby say about the hostages',
  ])('is never sure of a passage for %j, for the story quotes nothing of the kind', (text) => {
    expect(routeStatements(text, bundled)?.kind).toMatch(/^(?:unsure|not-found)$/);
  });

  it.each([
    'what did lund say about the ferry',
    'did lund say anything about compensation',
    'what did Nordic Lines say',
  ])('is never sure of a passage for %j in another story either', (text) => {
    expect(routeStatements(text, ferryStory)?.kind).toBe('unsure');
  });

  it.each(['what does the story say about rafah', 'what did he say', 'what is the meeting', 'who said it', ''])(
    'leaves %j to others',
    (text) => {
      expect(routeStatements(text, bundled)).toBeUndefined();
    },
  );
});
