import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readCorpus } from '#src/corpus/readCorpus.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** How each paragraph begins, and its length in characters. */
const expected = [
  ['The US and Israel are expected', 235],
  ['The meeting was supposed to ta', 243],
  ['A day later, he sent quiet mes', 214],
  ["Netanyahu's closest confidant,", 266],
  ['Senior Israeli officials said ', 192],
  ['Monday’s meeting will take pla', 104],
  ['White House National Security ', 388],
  ['The White House and the Prime ', 68],
  ['The US administration has repe', 452],
  ['White House spokesperson John ', 136],
  ['US Vice President Kamala Harri', 151],
];

it('has eleven paragraphs, and its caption and credit apart', async () => {
  const { articles } = await readCorpus('corpus');
  const [article] = articles;
  expect(articles.map(({ id }) => id)).toEqual(['rafah-meeting']);
  expect(article?.paragraphs.map(({ text }) => [text.slice(0, 30), text.length])).toEqual(expected);
  expect(article?.asides).toEqual([
    { kind: 'caption', text: 'IDF soldiers operating in Gaza', before: 1 },
    { kind: 'credit', text: "IDF Spokesperson's Unit", before: 1 },
  ]);
});

it('is read the same without its front matter', async () => {
  const file = await readFile('corpus/rafah-meeting.txt', 'utf8');
  const folder = await temporaryFolder({ 'raw.txt': file.slice(file.indexOf('IDF soldiers')) });
  const [bundled] = (await readCorpus('corpus')).articles;
  const [raw] = (await readCorpus(folder)).articles;
  expect(raw).toEqual({ ...bundled, id: 'raw', title: 'Raw' });
});
