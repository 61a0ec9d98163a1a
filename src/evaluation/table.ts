import type { Scores } from './score.ts';
import type { SummaryScores } from './scoreSummaries.ts';

const HEADINGS = [
  ['', 'ques-', '', 'right', 'on', 'right', 'wrong', 'refused', 'refused', '', 'char-', '', ''],
  [
    'set',
    'tions',
    'answ.',
    'first',
    'screen',
    'para.',
    'answ.',
    'off-art.',
    'absent',
    'ECE',
    'acters',
    'p50 ms',
    'p95 ms',
  ],
];
const SUMMARY_HEADINGS = [
  ['', 'arti-', 'overlap', 'first', 'ROUGE-1', 'first', 'ROUGE-2', 'first'],
  ['summaries', 'cles', 'F1', 'sent.', 'F1', 'sent.', 'F1', 'sent.'],
];
/** So that the widest row stays within 120 columns. */
const MOST_NAME = 16;
/** Stands where there is nothing to take a figure of. */
export const NOTHING = '–';

/** The scores of each set, a row a set, aligned, at most 120 columns wide. Shares are per cent. */
export function drawTable(rows: readonly { readonly name: string; readonly scores: Scores }[]): string {
  const cells = rows.map(({ name, scores }) => [
    shorten(name),
    String(scores.questions),
    percent(scores.answered),
    percent(scores.topPassage),
    percent(scores.onScreen),
    percent(scores.topParagraph),
    percent(scores.wrong),
    percent(scores.offArticleRefused),
    percent(scores.absentRefused),
    percent(scores.calibrationError),
    scores.characters?.toFixed(0) ?? NOTHING,
    scores.median?.toFixed(1) ?? NOTHING,
    scores.p95?.toFixed(1) ?? NOTHING,
  ]);
  return align([...HEADINGS, ...cells]);
}

/** The scores of the summaries of each set, each figure beside that of the article's first sentences. */
export function drawSummaryTable(rows: readonly { readonly name: string; readonly scores: SummaryScores }[]): string {
  const cells = rows.map(({ name, scores: { articles, overlap, rouge1, rouge2 } }) => [
    shorten(name),
    String(articles),
    ...[overlap, rouge1, rouge2].flatMap((pair) => [percent(pair?.ours), percent(pair?.lead)]),
  ]);
  return align([...SUMMARY_HEADINGS, ...cells]);
}

/** Draws rows of cells in columns: the first to the left, the others to the right. */
export function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}

/** Cuts a name to what the first column has room for. */
export function shorten(name: string): string {
  return name.length <= MOST_NAME ? name : `${name.slice(0, MOST_NAME - 1)}…`;
}

/** Draws a share as per cent. */
export function percent(share: number | undefined): string {
  return share === undefined ? NOTHING : (100 * share).toFixed(1);
}
