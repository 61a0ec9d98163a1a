import { describe, expect, it } from 'vitest';
import search from '#commands/search.ts';
import { articleOf, snapshotOf } from '#tests/render/madeUpStory.ts';
import { outline } from '#tests/render/outline.ts';
import { runTyped } from './runTyped.ts';

const quays = snapshotOf([articleOf(Array.from({ length: 7 }, (_, at) => `The quay ${'again '.repeat(at)}closed.`))]);

/** The numbers of the paragraphs shown, and what stands under them. */
async function page(typed: string) {
  const lines = outline(await runTyped(search, typed, quays));
  return {
    shown: lines.filter((line) => line.startsWith('>')).length,
    where: lines.filter((line) => /^~ Page|^! (?:‹|Page)/.test(line)),
  };
}

describe('/search', () => {
  it('shows the passages in pages of five', async () => {
    expect(await page('quay')).toEqual({
      shown: 5,
      where: ['~ Page 1 of 2', '! Page 2 ›: /search terms:quay page:2'],
    });
    expect(await page('quay page:2')).toEqual({
      shown: 2,
      where: ['~ Page 2 of 2', '! ‹ Page 1: /search terms:quay page:1'],
    });
  });

  it('shows the last page where there are fewer', async () => {
    expect(await page('quay page:99')).toEqual(await page('quay page:2'));
  });

  it('shows no pages of what fits on one', async () => {
    expect((await page('quay again closed page:1')).where.length).toBeGreaterThan(0);
    expect(outline(await runTyped(search, 'zebra', quays))[0]).toBe('Nothing in the story matches that.');
    expect((await page('zebra')).where).toEqual([]);
  });
});
