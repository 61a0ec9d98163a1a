import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passageOf } from '#src/corpus/story.ts';
import { draw } from '#src/discord/drawing/draw.ts';
import { ENGLISH } from '#src/language/say.ts';
import type { Part, Reply } from '#src/render/reply.ts';
import { chromiumPath, forEver, openChromium, sayWithoutChromium } from '#tests/browser/openChromium.ts';
import { storyArticle } from './hostileText.ts';

sayWithoutChromium();

/** Runs in the page: the words in the order in which they stand on the line, from left to right. */
const readLine = `() => {
  const node = document.querySelector('p').firstChild;
  const range = document.createRange();
  const places = [...node.data.matchAll(/[^\\s\\u2066-\\u2069\\u202a-\\u202e]+/g)].map(({ 0: word, index }) => {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    return { word, left: range.getBoundingClientRect().left };
  });
  return places.sort((a, b) => a.left - b.left).map(({ word }) => word);
}`;

describe.runIf(chromiumPath !== undefined)('Right-to-left words in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser?.close());

  /** The words of the small print under a passage of an article with this title, as they stand from left to right. */
  async function seen(title: string): Promise<string[]> {
    const article = { ...storyArticle('talks', title, ['The talks begin.']), url: 'none' };
    const passage = passageOf(article, { number: 1, id: 'p1', text: 'The talks begin.' });
    const words = (text: string): Part => ({ kind: 'words', text });
    const parts: Part[] = [
      { kind: 'cite', passage },
      ...[' · ', title, ' · ', '2031-04-05', ' · ', 'revision 3'].map(words),
    ];
    const reply: Reply = {
      answer: { kind: 'passages', passages: [] },
      tone: 'answer',
      blocks: [{ type: 'note', parts }],
      story: { revision: 3, articles: [article] },
    };
    const [line = ''] = draw(reply, ENGLISH).container.components.flatMap((component) =>
      'content' in component ? [component.content.replace('-# ', '').replaceAll('\\', '')] : [],
    );
    const page = await browser.newPage({ viewport: { width: 800, height: 200 } });
    page.setDefaultTimeout(forEver);
    await page.setContent(`<meta charset="utf-8"><p>${line}</p>`);
    const order: string[] = await page.evaluate(`(${readLine})()`);
    await page.close();
    return order;
  }

  const before = ['¶1', '·'];
  const after = ['·', '2031-04-05', '·', 'revision', '3'];

  it.each([
    ['Talks begin', ['Talks', 'begin']],
    ['השיחות נפתחו', ['נפתחו', 'השיחות']],
    ['בדצמבר 12', ['12', 'בדצמבר']],
    ['محادثات 2031', ['2031', 'محادثات']],
    ['\u202eTalks begin', ['begin', 'Talks']],
    ['\u2069\u202eTalks begin', ['begin', 'Talks']],
  ])('leave what stands beside the title %j where it is', async (title, words) => {
    expect(await seen(title)).toEqual([...before, ...words, ...after]);
  });
});
