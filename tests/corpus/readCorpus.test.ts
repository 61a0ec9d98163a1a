import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CorpusProblem } from '#src/corpus/articleProblem.ts';
import { readCorpus } from '#src/corpus/readCorpus.ts';
import { temporaryFolder } from './temporaryFolder.ts';

it('reads the articles of a folder in the order of their names', async () => {
  const folder = await temporaryFolder({ 'b.txt': 'Two.', 'a.md': 'One.', 'c.HTML': '<p>Three.</p>' });
  const { articles } = await readCorpus(folder);
  expect(articles.map(({ id, paragraphs }) => [id, paragraphs[0]?.text])).toEqual([
    ['a', 'One.'],
    ['b', 'Two.'],
    ['c', 'Three.'],
  ]);
});

it('passes over the README, hidden files, other files and folders, and follows links to files', async () => {
  const folder = await temporaryFolder({
    'a.txt': 'One.',
    'README.md': 'Read me.',
    '.b.txt': 'Hidden.',
    'c.pdf': '%PDF',
    d: 'No ending.',
  });
  await mkdir(join(folder, 'notes.md'));
  await symlink(join(folder, 'd'), join(folder, 'linked.txt'));
  await symlink(join(folder, 'notes.md'), join(folder, 'linked.md'));
  const { articles } = await readCorpus(folder);
  expect(articles.map(({ id }) => id)).toEqual(['a', 'linked']);
});

it('reports every file that cannot be read, a line each', async () => {
  const folder = await temporaryFolder({
    'a.txt': '',
    'b.md': '---\nurl: x\n---\nText.',
    'c.txt': Buffer.from([0xff]),
    'd.txt': 'Good.',
  });
  await symlink(join(folder, 'nowhere'), join(folder, 'e.txt'));
  const problems = [
    'a.txt has no text; write the article in it or delete the file.',
    'b.md: "url" must be an address that starts with https:// or http://.',
    'c.txt is not in UTF-8: save it as plain text in UTF-8.',
    'e.txt cannot be read (ENOENT); make it readable or delete it.',
  ];
  const error: unknown = await readCorpus(folder).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CorpusProblem);
  expect(error).toMatchObject({ problems, message: problems.join('\n') });
});

it('refuses a file over the limit', async () => {
  const folder = await temporaryFolder({ 'a.txt': new Uint8Array(10 * 1024 * 1024) });
  await expect(readCorpus(folder)).rejects.toThrow(
    new CorpusProblem(['a.txt has 10.0 MB and the limit is 5 MB; split it into several articles.']),
  );
});

it('refuses two articles of one id and names both files', async () => {
  const folder = await temporaryFolder({ 'rain.md': 'One.', 'Rain.txt': 'Two.' });
  await expect(readCorpus(folder)).rejects.toThrow(
    new CorpusProblem(['rain.md and Rain.txt would both be the article "rain"; rename one of them.']),
  );
});

it('refuses a folder without articles', async () => {
  const folder = await temporaryFolder({ 'README.md': 'Read me.' });
  await expect(readCorpus(folder)).rejects.toThrow(
    new CorpusProblem([`${folder} has no articles; put .md, .txt, .html files into it.`]),
  );
});

it.each([
  ['missing', 'ENOENT'],
  ['a.txt', 'ENOTDIR'],
])('refuses the folder %s that is none', async (name, code) => {
  const folder = join(await temporaryFolder({ 'a.txt': 'One.' }), name);
  await expect(readCorpus(folder)).rejects.toThrow(
    new CorpusProblem([`The folder ${folder} cannot be read (${code}); create it or name another one.`]),
  );
});
