import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openPieces } from '#src/reader/pieces.ts';

const cut = openPieces(fileURLToPath(new URL('../../src/reader/model/tokenizer.json', import.meta.url)));
const MANY = 100;

/** The stretches of a text that its pieces stand for. */
const stretches = (text: string) => cut(text, MANY).places.map(({ start, end }) => text.slice(start, end));

describe('openPieces', () => {
  // The ids are those of the tokenizers library for Python (0.23), with which the reader was taught.
  it.each([
    [
      'Café Élan’s “naïve” plan was dropped.',
      [7668, 3449, 2319, 1521, 1055, 1523, 15743, 1524, 2933, 2001, 3333, 1012],
      ['Café', 'Él', 'an', '’', 's', '“', 'naïve', '”', 'plan', 'was', 'dropped', '.'],
    ],
    [
      'U.S. officials paid $1,200 (about €1.100).',
      [1057, 1012, 1055, 1012, 4584, 3825, 1002, 1015, 1010, 3263, 1006, 2055, 1574, 2487, 1012, 2531, 1007, 1012],
      ['U', '.', 'S', '.', 'officials', 'paid', '$', '1', ',', '200', '(', 'about', '€', '1', '.', '100', ')', '.'],
    ],
    [
      '東京 met Nguyễn at 9:30',
      [1879, 1755, 2777, 16577, 2012, 1023, 1024, 2382],
      ['東', '京', 'met', 'Nguyễn', 'at', '9', ':', '30'],
    ],
    ['unbelievably 🎈 up', [4895, 8671, 2666, 3567, 6321, 100, 2039], ['un', 'bel', 'ie', 'va', 'bly', '🎈', 'up']],
  ])('cuts "%s" as in training, with each piece at its place', (text, ids, texts) => {
    expect(cut(text, MANY).ids).toEqual(ids);
    expect(stretches(text)).toEqual(texts);
  });

  it('gives every piece of a word the whole word where the word is read in another form', () => {
    // Written with combining marks, which the tokenizer drops.
    const word = 'Élan'.normalize('NFD');
    expect(stretches(`The ${word} plan`)).toEqual(['The', word, word, 'plan']);
  });

  it('reads no more pieces than it is told', () => {
    expect(cut('unbelievably long', 3)).toEqual({
      ids: [4895, 8671, 2666],
      places: [
        { start: 0, end: 2 },
        { start: 2, end: 5 },
        { start: 5, end: 7 },
      ],
    });
  });

  it('finds nothing in a blank text', () => {
    expect(cut(' \n', MANY)).toEqual({ ids: [], places: [] });
  });
});
