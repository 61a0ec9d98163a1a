import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CorpusProblem } from '#src/corpus/articleProblem.ts';
import { evaluate } from '#src/evaluation/evaluate.ts';
import { UsageProblem } from '#src/evaluation/readArguments.ts';
import { SetProblem } from '#src/evaluation/setLine.ts';
import { TINY_SET } from './outcomes.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-eval-'));
  await writeFile(join(folder, 'tiny.jsonl'), TINY_SET);
  await writeFile(join(folder, 'bad.jsonl'), `${TINY_SET}\n{"question": 5}\n`);
  await writeFile(join(folder, 'empty.jsonl'), '\n');
  await writeFile(join(folder, 'lost.jsonl'), '{"question": "who built the lighthouse", "need": ["Edda Rask"]}\n');
  await writeFile(join(folder, 'corpus.jsonl'), '{"question": "who built the mill", "need": ["Edda Rask"]}\n');
  await writeFile(join(folder, 'mill.txt'), 'The mill at Vanby was built by Edda Rask in 1804.\n');
});
afterAll(() => rm(folder, { recursive: true }));

interface Given {
  readonly corpus?: string;
  readonly misses?: boolean;
  readonly plot?: string;
  readonly limit?: number;
  readonly robust?: boolean;
}

/** Measures the files of the folder, with a clock that stands still. */
function run(
  files: readonly string[],
  { corpus, misses = false, plot, limit, robust = false }: Given = {},
): Promise<string> {
  const given = {
    files: files.map((file) => join(folder, file)),
    corpus,
    misses,
    part: undefined,
    reader: false,
    limit,
    robust,
    help: false,
  };
  return evaluate({ ...given, plot: plot && join(folder, plot) }, () => 0);
}

describe('evaluate', () => {
  it('draws a row a file, in their order', async () => {
    expect(await run(['tiny.jsonl', 'tiny.jsonl'])).toMatch(/\nset +tions .*\ntiny +4 .*\ntiny +4 .*\n$/);
  });

  it('asks questions without an article of the folder named', async () => {
    const table = await run(['corpus.jsonl'], { corpus: folder });
    expect(table).toMatch(/\ncorpus +1 +100\.0 +100\.0 +100\.0 +– +0\.0 +– +– +[\d.]+ +49 +0\.0 +0\.0\n$/);
  });

  it('lists the misses before the table, if asked to', async () => {
    const listed = await run(['lost.jsonl'], { corpus: folder, misses: true });
    expect(listed).toMatch(/^lost: .*who built the lighthouse.*wanted {2}Edda Rask\n.*\nlost +1 /s);
    expect(await run(['lost.jsonl'], { corpus: folder })).not.toContain('lighthouse');
  });

  it('asks as many questions of each file as it is told to, on their own article and off it', async () => {
    expect(await run(['tiny.jsonl'], { limit: 1 })).toMatch(/\ntiny +1 .* – .*\n$/);
  });

  it('draws what is lost where the questions are written otherwise, if asked to', async () => {
    const tables = await run(['tiny.jsonl'], { robust: true });
    expect(tables).toMatch(
      /\ntiny +4 .*\n\n.*\nrobustness .*\ntiny +3 +– +100\.0 .*\n {2}thanks +3 +100\.0 .*(?:\n {2}.*){5}\n {2}synonym .*\n$/,
    );
  });

  it('writes the plot of all the files', async () => {
    await run(['tiny.jsonl', 'corpus.jsonl'], { corpus: folder, plot: 'curve.svg' });
    const drawing = await readFile(join(folder, 'curve.svg'), 'utf8');
    expect(drawing).toMatch(/^<svg .*>tiny<.*>corpus<.*<\/svg>\n$/s);
  });

  it.each([
    ['missing.jsonl', /missing\.jsonl cannot be read \(ENOENT\); name a file of questions\.$/],
    ['bad.jsonl', /bad\.jsonl: Line 3 has a question without "question", its text\.$/],
    ['empty.jsonl', /empty\.jsonl: The file is empty; write one article or one question a line\.$/],
  ])('says what is wrong with %s', async (file, message) => {
    await expect(run(['tiny.jsonl', file])).rejects.toThrow(SetProblem);
    await expect(run(['tiny.jsonl', file])).rejects.toThrow(message);
  });

  it('says that the corpus or the plot has no place to be', async () => {
    await expect(run(['tiny.jsonl'], { corpus: join(folder, 'nowhere') })).rejects.toThrow(CorpusProblem);
    const writing = run(['tiny.jsonl'], { plot: 'nowhere/curve.svg' });
    await expect(writing).rejects.toThrow(UsageProblem);
    await expect(writing).rejects.toThrow(/curve\.svg cannot be written \(ENOENT\); name a file in a folder/);
  });
});
