import { describe, expect, it } from 'vitest';
import { readTokens } from '#src/english/tokens.ts';
import { splitSentences } from '#src/text/sentences.ts';

function tagged(text: string): string {
  return readTokens(text, splitSentences(text))
    .map(({ text: written, tag }) => (tag === '' ? written : `${written}/${tag}`))
    .join(' ');
}

describe('readTokens', () => {
  it('gives each word its part of speech, and marks none', () => {
    expect(tagged('The mayor plans to meet striking drivers.')).toBe(
      'The/DT mayor/NN plans/VBZ to/TO meet/VB striking/JJ drivers/NNS .',
    );
  });

  it('tells nouns from verbs that are written alike', () => {
    expect(tagged('The report claims costs rose. She reports to him.')).toBe(
      'The/DT report/NN claims/VBZ costs/NNS rose/VBD . She/PRP reports/VBZ to/TO him/PRP .',
    );
  });

  it('knows the adverbs between a subject and its verb', () => {
    expect(tagged('Paris had only then bluntly said so.')).toBe(
      'Paris/NNP had/VBD only/RB then/RB bluntly/RB said/VBD so/RB .',
    );
  });

  it('gives a contraction the tag of its verb', () => {
    expect(tagged("They didn't go and can’t stay.")).toBe("They/PRP didn't/VBD go/VB and/CC can’t/MD stay/VB .");
  });

  it('takes a possessive ending off a word and notes it', () => {
    const [roe] = readTokens('Roe’s aide left.', []);
    expect(roe).toEqual({
      start: 0,
      end: 5,
      text: 'Roe',
      lower: 'roe',
      word: true,
      capital: true,
      possessive: true,
      tag: 'NNP',
    });
  });

  it('tags a text without sentences as one', () => {
    expect(readTokens('He spoke', []).map(({ tag }) => tag)).toEqual(['PRP', 'VBD']);
  });
});
