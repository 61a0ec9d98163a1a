import { describe, expect, it } from 'vitest';
import { readCorpus } from '#src/corpus/readCorpus.ts';
import { TermReader } from '#src/search/termReader.ts';
import { findTerms } from '#src/text/terms.ts';
import { findWords } from '#src/text/words.ts';

const texts = [
  'The United States and the United Kingdom signed; the states of the kingdom did not.',
  'Great Britain lost a great deal. United, the unions of Britain won.',
  'Give us the US figures: the us economy grew, they told us.',
  'The PM left at 3 pm, and the pm of Norway at 11 PM.',
  "The prime minister's aides — Zoë's and José’s — didn’t reply about U.S. aid of $1,200.50.",
  'UN envoys met EU ministers; un petit pas, said the MP from Göttingen.',
  '東京で会議が開かれた。 The Tokyo meeting was re-opened on 2024-05-06.',
  'Led, leading, leads: organisations and organizations, labour and labor.',
  'constructor __proto__ toString hasOwnProperty',
  '… — !',
  '',
];

function readWith(reader: TermReader, text: string): string[] {
  return reader.read(text).map((number) => reader.terms.words()[number] ?? '');
}

function termsIn(text: string): string[] {
  return findTerms(text)
    .map(({ term }) => term)
    .filter((term) => term !== '');
}

describe('TermReader', () => {
  it.each(texts)('reads the terms that are found in "%s"', (text) => {
    expect(readWith(new TermReader(), text)).toEqual(termsIn(text));
  });

  it('reads each text the same, whatever it has read before', async () => {
    const { articles } = await readCorpus('corpus');
    const all = [...texts, ...articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)), ...texts];
    const reader = new TermReader();
    expect(all.map((text) => readWith(reader, text))).toEqual(all.map(termsIn));
    expect(new Set(reader.terms.words())).toEqual(new Set(all.flatMap(termsIn)));
    expect(new Set(reader.words.words())).toEqual(
      new Set(all.flatMap((text) => findWords(text).map(({ folded }) => folded))),
    );
  });

  it('has no term for a word that only ever stands in the name of a country', () => {
    const reader = new TermReader();
    reader.read('Ministers of the United Kingdom resigned.');
    expect(reader.terms.words()).toEqual(['minist', 'britain', 'resign']);
  });
});
