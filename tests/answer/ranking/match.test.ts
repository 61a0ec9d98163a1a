import { describe, expect, it } from 'vitest';
import { matchTerms } from '#src/answer/ranking/match.ts';
import { readSentence } from './readSentence.ts';

function match(asked: string, text: string): string[] {
  const { question, sentence } = readSentence(text, asked);
  return matchTerms(question, sentence).map(
    ({ term, kind, place }) => `${term.surface} ${kind ?? 'nowhere'} ${sentence.words[place]?.surface ?? '-'}`,
  );
}

describe('matchTerms', () => {
  it.each([
    ['Who led the talks?', 'Ada Berg leads talks in Larn.', ['led exact leads', 'talks exact talks']],
    ['US ships', 'American ships came.', ['US exact American', 'ships exact ships']],
    ['did they organise strikes', 'They organized a strike.', ['organise exact organized', 'strikes exact strike']],
    ['the skarhlom ferry', 'The ferry reached Skarholm.', ['skarhlom corrected Skarholm', 'ferry exact ferry']],
    ['the invasion of Larn', 'Troops invaded Larn.', ['invasion near invaded', 'Larn exact Larn']],
    ['was it postponed', 'The trip was delayed.', ['postponed near delayed']],
    ['a doctor', 'A physician came.', ['doctor near physician']],
    ['the boat', 'The ferry sank.', ['boat wider ferry']],
    ['election 2024', 'Elections were held in 2023.', ['election exact Elections', '2024 nowhere -']],
    ['dogs', 'Cats slept.', ['dogs nowhere -']],
    ['', 'Cats slept.', []],
  ])('%j against %j: %j', (asked, text, matches) => {
    expect(match(asked, text)).toEqual(matches);
  });

  it('takes words that begin alike for forms of one word where the lexicon does not relate them', () => {
    expect(match('Zorblaxian fleet', 'Zorblaxes have a fleet.')).toEqual([
      'Zorblaxian prefix Zorblaxes',
      'fleet exact fleet',
    ]);
  });

  it('prefers a word of the same meaning to one that only begins alike', () => {
    expect(match('postponed', 'Postal strikes delayed it.')).toEqual(['postponed near delayed']);
    expect(match('postponed', 'Postal workers struck.')).toEqual(['postponed prefix Postal']);
  });
});
