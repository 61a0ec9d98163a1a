import { readFileSync, writeFileSync } from 'node:fs';
import { type Exam, readSet } from '#src/evaluation/readSet.ts';

const NO_STORY = { revision: 1, articles: [] };

/** The exams of a file of questions; only lines that bring their own article are of use for learning. */
export function readExams(file: string): Exam[] {
  return readSet(readFileSync(file, 'utf8'), NO_STORY);
}

/** Writes learned weights by name, rounded, beside the code that uses them; `path` counts from the project's folder. */
export function writeWeights(path: string, names: readonly string[], weights: Float64Array): void {
  const table = Object.fromEntries(names.map((name, k) => [name, Number((weights[k] ?? 0).toFixed(3))]));
  writeFileSync(new URL(`../../${path}`, import.meta.url), `${JSON.stringify(table, null, 2)}\n`);
  say(JSON.stringify(table));
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
