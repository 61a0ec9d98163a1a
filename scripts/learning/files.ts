import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Article } from '#src/corpus/article.ts';
import { type Part, partOf } from '#src/evaluation/part.ts';
import { type Exam, readSet } from '#src/evaluation/readSet.ts';
import { parseArticles } from './parseArticles.ts';

const NO_STORY = { revision: 1, articles: [] };

/**
 * The exams of a set, a `.jsonl` as `npm run eval` reads it or a `.txt` of articles with questions (see `parseArticles`); only lines that
 * bring their own article are of use for learning.
 */
export function readExams(file: string): Exam[] {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.txt')) return readSet(text, NO_STORY);
  const articles = parseArticles(text, basename(file, '.txt'));
  return readSet(articles.map((article) => JSON.stringify(article)).join('\n'), NO_STORY);
}

/** What may learn from an article of a file. Nothing is reported on the questions that were written to learn from: the reader has those too. */
export function partIn(file: string, article: Article): Part {
  const part = partOf(article);
  return file.endsWith('.txt') && part === 'report' ? 'reader' : part;
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
