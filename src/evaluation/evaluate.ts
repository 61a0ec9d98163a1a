import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '#src/corpus/readCorpus.ts';
import type { Story } from '#src/corpus/story.ts';
import { openReader, type Reader, withoutReader } from '#src/reader/reader.ts';
import { askSet, type Outcomes } from './askSet.ts';
import { traceCurve } from './curve.ts';
import { limitQuestions } from './limitQuestions.ts';
import { listMisses } from './misses.ts';
import { type Part, partOf } from './part.ts';
import { drawPlot } from './plot.ts';
import { type Arguments, UsageProblem } from './readArguments.ts';
import { type Exam, readSet } from './readSet.ts';
import { measureRobustness } from './robustness/measureRobustness.ts';
import { drawRobustness } from './robustness/robustnessTable.ts';
import { makeVariants } from './robustness/variants.ts';
import { openWordNet } from './robustness/wordNet.ts';
import { score, scoreFollowUps } from './score.ts';
import { scoreSummaries } from './scoreSummaries.ts';
import { SetProblem } from './setLine.ts';
import { drawSummaryTable, drawTable } from './table.ts';

const OWN_SET = fileURLToPath(new URL('../../tests/questions/own.jsonl', import.meta.url));
/** The folder of the bundled story. */
export const OWN_CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

/** How the row is called that shows a set without the reader. */
const NO_READER = '  ranker alone';

/** How the row under it is called that shows a set's follow-ups. */
const FOLLOW_UPS = '  follow-ups';

/** A file's questions. */
interface QuestionSet {
  readonly name: string;
  readonly exams: readonly Exam[];
}

/** The same, and what was answered. */
interface Examined extends QuestionSet {
  readonly outcomes: Outcomes;
}

/**
 * Measures the answers on every file and returns what to print: the misses if asked for, then the tables. Writes the plot if asked for.
 * Throws `SetProblem`, `CorpusProblem` or `UsageProblem` where a file cannot be used.
 */
export async function evaluate(given: Arguments, now: () => number): Promise<string> {
  const { files, corpus, part, misses, plot, limit } = given;
  // Before anything is asked, for it may not be installed.
  const variants = given.robust ? makeVariants(openWordNet()) : undefined;
  const story = { revision: 1, ...(await readCorpus(corpus ?? OWN_CORPUS)) };
  const sets: QuestionSet[] = [];
  for (const file of files.length > 0 ? files : [OWN_SET]) {
    const { name, exams } = await readFileOf(file, story);
    const asked = exams.filter((exam) => part === undefined || isOfPart(exam, part));
    sets.push({ name, exams: limit === undefined ? asked : limitQuestions(asked, limit) });
  }
  const reader = given.reader ? openReader() : withoutReader();
  try {
    const examined = await examineBoth(sets, now, reader);
    if (plot !== undefined) await writePlot(plot, examined);
    const lists = misses ? examined.map(({ name, outcomes }) => listMisses(name, outcomes)) : [];
    const robustness = variants ? drawRobustness(await measureRobustness(sets, variants, reader)) : '';
    return [...lists, ...drawTables(examined), robustness].filter((part) => part !== '').join('\n');
  } finally {
    await reader.close();
  }
}

/** Every set with the reader and under it without; once where the reader is off. Throws `UsageProblem` where it cannot be used. */
async function examineBoth(sets: readonly QuestionSet[], now: () => number, reader: Reader): Promise<Examined[]> {
  const read = await examine(sets, now, reader);
  const { state, cause = '' } = reader.status();
  if (state === 'failed') throw new UsageProblem(`The reader cannot be used (${cause}); measure with --no-reader.`);
  if (state === 'off') return read;
  const alone = await examine(sets, now, withoutReader());
  return read.flatMap((one, i) => [one, ...alone.slice(i, i + 1).map((same) => ({ ...same, name: NO_READER }))]);
}

async function examine(sets: readonly QuestionSet[], now: () => number, reader: Reader): Promise<Examined[]> {
  const examined: Examined[] = [];
  for (const set of sets) examined.push({ ...set, outcomes: await askSet(set.exams, now, reader) });
  return examined;
}

function isOfPart({ story: { articles } }: Exam, part: Part): boolean {
  return articles[0] !== undefined && partOf(articles[0]) === part;
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
  const rows = examined.flatMap(({ name, outcomes }) => [
    { name, scores: score(outcomes) },
    ...(outcomes.followUps.length > 0 ? [{ name: FOLLOW_UPS, scores: scoreFollowUps(outcomes) }] : []),
  ]);
  const summaries = examined
    .filter(({ name }) => name !== NO_READER)
    .flatMap(({ name, exams }) => {
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
