import { expect, it } from 'vitest';
import { drawSummaryTable, drawTable } from '#src/evaluation/table.ts';

const SCORES = {
  questions: 1744,
  answered: 1,
  topPassage: 0.8125,
  onScreen: 0.9,
  wrong: 0.05,
  calibrationError: 0.034,
  characters: 151.4,
  topParagraph: 0.875,
  offArticleRefused: 0.9876,
  absentRefused: undefined,
  median: 1.25,
  p95: 123.456,
};

it('draws the scores in aligned columns, a dash where there is nothing to score', () => {
  const few = { ...SCORES, questions: 3, topParagraph: undefined, offArticleRefused: undefined, absentRefused: 0.5 };
  expect(
    drawTable([
      { name: 'harbour', scores: SCORES },
      { name: 'my-questions', scores: few },
    ]),
  ).toBe(
    [
      '              ques-         right      on  right  wrong   refused  refused        char-',
      'set           tions  answ.  first  screen  para.  answ.  off-art.   absent  ECE  acters  p50 ms  p95 ms',
      'harbour        1744  100.0   81.3    90.0   87.5    5.0      98.8        –  3.4     151     1.3   123.5',
      'my-questions      3  100.0   81.3    90.0      –    5.0         –     50.0  3.4     151     1.3   123.5',
      '',
    ].join('\n'),
  );
});

it('stays within 120 columns, however long the name and large the figures', () => {
  const large = { ...SCORES, questions: 10_000, absentRefused: 1, median: 999.9, p95: 9999.9 };
  const table = drawTable([{ name: 'a-file-with-a-name-that-goes-on-and-on', scores: large }]);
  expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  expect(table).toContain('a-file-with-a-n… ');
});

it('draws the summaries beside the first sentences', () => {
  const scores = {
    articles: 7,
    overlap: { ours: 0.725, lead: 0.5 },
    rouge1: undefined,
    rouge2: { ours: 0.1, lead: 0.05 },
  };
  expect(drawSummaryTable([{ name: 'harbour', scores }])).toBe(
    [
      '           arti-  overlap  first  ROUGE-1  first  ROUGE-2  first',
      'summaries   cles       F1  sent.       F1  sent.       F1  sent.',
      'harbour        7     72.5   50.0        –      –     10.0    5.0',
      '',
    ].join('\n'),
  );
});
