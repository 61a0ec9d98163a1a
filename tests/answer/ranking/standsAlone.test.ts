import { describe, expect, it } from 'vitest';
import { dependence } from '#src/answer/ranking/standsAlone.ts';
import { readSentence } from './readSentence.ts';

const leaning = (sentence: string) =>
  dependence(readSentence(`Ada Berg closed the harbour on Monday. ${sentence}`).sentence);

describe('dependence', () => {
  it.each([
    'She gave no reason.',
    'This surprised nobody.',
    'However, two boats sailed.',
    'Before noon it had reopened.',
    'A week later the police came.',
    'After that the police came.',
    'For example, nobody was told.',
    'The latter refused.',
    'Boats with their crews turned back.',
  ])('leans on the sentence before: %s', (sentence) => {
    expect(leaning(sentence)).toBe(1);
  });

  it.each(['The harbour has two piers.', 'The harbours of the coast are old.'])(
    'leans a little, on the thing just named: %s',
    (sentence) => {
      expect(leaning(sentence)).toBe(0.5);
    },
  );

  it.each([
    'Fishermen protested.',
    'The mayor was away.',
    'Olga Dahl said she was sorry.',
    'On Tuesday they came back.',
    'Boats from Norway turned back in their dozens.',
  ])('can be read alone: %s', (sentence) => {
    expect(leaning(sentence)).toBe(0);
  });

  it('needs something before it to lean on', () => {
    expect(dependence(readSentence('She gave no reason.').sentence)).toBe(0);
  });
});
