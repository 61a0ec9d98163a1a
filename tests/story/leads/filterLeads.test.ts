import { expect, it } from 'vitest';
import { passageOf } from '#src/corpus/story.ts';
import type { Lead } from '#src/story/facts.ts';
import { filterLeads } from '#src/story/leads/filterLeads.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const article = articleOf([
  'Ann Lee, head of the Ruritanian mission in Basel, arrived.',
  'Jane Roe leads the American side in the meeting.',
  'Tom Beale leads the talks from the Egyptian side.',
]);

const lead = (paragraph: number, leader: string, leads: string, role?: string): Lead[] => {
  const cited = article.paragraphs[paragraph - 1];
  return cited ? [{ leader, leads, passage: passageOf(article, cited), ...(role ? { role } : {}) }] : [];
};

const LEADS = [
  ...lead(2, 'Jane Roe', 'the American side in the meeting', 'envoy'),
  ...lead(3, 'Tom Beale', 'the talks from the Egyptian side'),
  ...lead(1, 'Ann Lee', 'the Ruritanian mission', 'head of the Ruritanian mission'),
];

it.each([
  ['the US side', ['Jane Roe']],
  ['egyptian side', ['Tom Beale']],
  ['the side', ['Jane Roe', 'Tom Beale']],
  ['talks or side', ['Tom Beale']],
  ['Egypt', ['Tom Beale']],
  ['missions', ['Ann Lee']],
  ['the meetings', ['Jane Roe']],
  ['basel', ['Ann Lee']],
  ['submarine', []],
  ['the', []],
])('finds the leaders of "%s", best first', (what, expected) => {
  expect(filterLeads(LEADS, what).map(({ leader }) => leader)).toEqual(expected);
});
