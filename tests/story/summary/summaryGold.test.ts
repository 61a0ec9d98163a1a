import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { summarise } from '#src/story/summary/summarise.ts';
import { splitSentences } from '#src/text/sentences.ts';
import { articleOf } from '#tests/story/articleOf.ts';
import { f1, leadSentences, textRank } from './baselines.ts';

interface Gold {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** The sentences a reader chose before there was anything to measure. */
  readonly summary: readonly string[];
}

const GOLD: readonly Gold[] = readFileSync(new URL('../../summary-gold.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const sentencesOf = ({ paragraphs }: Gold) =>
  paragraphs.flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));

const ours = ({ id, title, paragraphs }: Gold, length: number) =>
  summarise({ revision: 1, articles: [articleOf(paragraphs, { id, title })] }, length).map(({ text }) => text);

const mean = (score: (gold: Gold) => number) => GOLD.reduce((sum, gold) => sum + score(gold), 0) / GOLD.length;

describe('summarise, measured on news with summaries chosen by hand', () => {
  it('has gold sentences that are sentences of their articles', () => {
    expect(GOLD.length).toBeGreaterThanOrEqual(8);
    for (const gold of GOLD) expect(sentencesOf(gold)).toEqual(expect.arrayContaining([...gold.summary]));
  });

  it('is at least as good as the first sentences and as TextRank', () => {
    const score = mean((gold) => f1(ours(gold, gold.summary.length), gold.summary));
    const lead = mean((gold) => f1(leadSentences(sentencesOf(gold), gold.summary.length), gold.summary));
    const ranked = mean((gold) => f1(textRank(sentencesOf(gold), gold.summary.length), gold.summary));
    expect(score).toBeGreaterThanOrEqual(lead);
    expect(score).toBeGreaterThanOrEqual(ranked);
    expect(score).toBeGreaterThan(0.58);
  });
});
