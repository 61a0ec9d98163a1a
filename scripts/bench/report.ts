import type { BuildCost, Result } from './measure.ts';
import type { RequestCost } from './otherRequests.ts';

/** What was measured at one size. */
export interface SizeReport {
  readonly paragraphs: number;
  readonly terms: number;
  readonly characters: number;
  readonly build: BuildCost;
  /** Verbatim first. */
  readonly results: readonly Result[];
  readonly others: readonly RequestCost[];
}

/** The measurements of one size as lines of Markdown. */
export function reportSize({ paragraphs, terms, characters, build, results, others }: SizeReport): string[] {
  const [own] = results;
  return [
    `## ${count(paragraphs)} paragraphs, ${count(terms)} terms, ${Math.round(characters / paragraphs)} characters each`,
    '',
    `Built in ${build.ms.toFixed(0)} ms; the event loop waited ${build.stall.toFixed(0)} ms at most; ${Math.round(build.bytes / paragraphs)} bytes a paragraph besides the text.`,
    '',
    '| engine | questions | p50 ms | p95 ms | recall at 1 | Verbatim on the same | Verbatim is faster, p50 / p95 |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...results.map((result) => row(result, own ?? result)),
    '',
    '| request | first ms | p50 ms | p95 ms |',
    '| --- | ---: | ---: | ---: |',
    ...others.map(({ name, first, p50, p95 }) => `| ${name} | ${ms(first)} | ${ms(p50)} | ${ms(p95)} |`),
    '',
  ];
}

/** How much slower the largest size is than the smallest. */
export function reportGrowth(reports: readonly SizeReport[]): string[] {
  const sorted = reports.toSorted((a, b) => a.paragraphs - b.paragraphs);
  const [small, large] = [sorted[0], sorted.at(-1)];
  if (!small || !large || small === large) return [];
  const times = (large.results[0]?.p95 ?? 0) / (small.results[0]?.p95 ?? 1);
  return [`p95 at ${count(large.paragraphs)} is ${times.toFixed(1)} times that at ${count(small.paragraphs)}.`];
}

function row(result: Result, own: Result): string {
  const same = share(own.right.slice(0, result.asked));
  const faster = `${(result.p50 / own.p50).toFixed(1)} / ${(result.p95 / own.p95).toFixed(1)}`;
  return `| ${result.name} | ${result.asked} | ${ms(result.p50)} | ${ms(result.p95)} | ${share(result.right)} | ${same} | ${faster} |`;
}

function share(right: readonly boolean[]): string {
  return `${((100 * right.filter(Boolean).length) / Math.max(1, right.length)).toFixed(1)} %`;
}

function ms(time: number): string {
  return time.toFixed(time < 10 ? 2 : 0);
}

function count(number: number): string {
  return number.toLocaleString('en');
}
