import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '#src/corpus/readCorpus.ts';
import type { Story } from '#src/corpus/story.ts';
import { askSet, type Outcomes } from './askSet.ts';
import { traceCurve } from './curve.ts';
import { listMisses } from './misses.ts';
import { drawPlot } from './plot.ts';
import { type Arguments, UsageProblem } from './readArguments.ts';
import { type Exam, readSet } from './readSet.ts';
import { score } from './score.ts';
import { scoreSummaries } from './scoreSummaries.ts';
import { SetProblem } from './setLine.ts';
import { drawSummaryTable, drawTable } from './table.ts';

const OWN_SET = fileURLToPath(new URL('../../tests/questions/own.jsonl', import.meta.url));
const OWN_CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

/** A file's questions and what was answered. */
interface Examined {
  readonly name: string;
  readonly exams: readonly Exam[];
  readonly outcomes: Outcomes;
}

/**
 * Measures the answers on every file and returns what to print: the misses if asked for, then the tables. Writes the plot if asked for.
 * Throws `SetProblem`, `CorpusProblem` or `UsageProblem` where a file cannot be used.
 */
export async function evaluate({ files, corpus, misses, plot }: Arguments, now: () => number): Promise<string> {
  const story = { revision: 1, ...(await readCorpus(corpus ?? OWN_CORPUS)) };
  const sets: { name: string; exams: Exam[] }[] = [];
  for (const file of files.length > 0 ? files : [OWN_SET]) sets.push(await readFileOf(file, story));
  const examined = sets.map((set) => ({ ...set, outcomes: askSet(set.exams, now) }));
  if (plot !== undefined) await writePlot(plot, examined);
  const lists = misses ? examined.map(({ name, outcomes }) => listMisses(name, outcomes)) : [];
  return [...lists, ...drawTables(examined)].filter((part) => part !== '').join('\n');
}

async function readFileOf(file: string, story: Story): Promise<{ name: string; exams: Exam[] }> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new SetProblem(`${file} cannot be read (${codeOf(cause)}); name a file of questions.`, { cause });
  }
  try {
    const exams = readSet(text, story);
    if (exams.length === 0) throw new SetProblem('The file is empty; write one article or one question a line.');
    return { name: basename(file, '.jsonl'), exams };
  } catch (cause) {
    if (!(cause instanceof SetProblem)) throw cause;
    throw new SetProblem(`${file}: ${cause.message}`, { cause });
  }
}

function drawTables(examined: readonly Examined[]): string[] {
  const rows = examined.map(({ name, outcomes }) => ({ name, scores: score(outcomes) }));
  const summaries = examined.flatMap(({ name, exams }) => {
    const scores = scoreSummaries(exams);
    return scores ? [{ name, scores }] : [];
  });
  return [drawTable(rows), summaries.length > 0 ? drawSummaryTable(summaries) : ''];
}

async function writePlot(file: string, examined: readonly Examined[]): Promise<void> {
  const drawing = drawPlot(examined.map(({ name, outcomes }) => traceCurve(name, outcomes.own)));
  try {
    await writeFile(file, drawing);
  } catch (cause) {
    throw new UsageProblem(
      `${file} cannot be written (${codeOf(cause)}); name a file in a folder that you can write to.`,
      {
        cause,
      },
    );
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
