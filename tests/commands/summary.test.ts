import { describe, expect, it } from 'vitest';
import summary from '#commands/summary.ts';
import { bundled, refusalOf, runTyped } from './runTyped.ts';

describe('/summary', () => {
  it.each([
    ['length:short', 3],
    ['', 5],
    ['medium', 5],
    ['LONG', 8],
  ])('gives for %j %i sentences in the order of the story', async (typed, count) => {
    const { passages } = (await runTyped(summary, typed)).answer;
    const places = passages.map(({ paragraph, start }) => [paragraph, start]);
    const inOrder = [...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
    expect(places).toHaveLength(count);
    expect(places).toEqual(inOrder);
  });

  it('starts with what the story is about', async () => {
    const [first] = (await runTyped(summary)).answer.passages;
    expect(first?.text).toBe(bundled.story.articles[0]?.paragraphs[0]?.text);
  });

  it('refuses a length it does not know', async () => {
    expect(await refusalOf(summary, 'length:huge')).toBe('length must be one of short, medium, long.');
  });
});
