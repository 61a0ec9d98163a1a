import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '#src/corpus/article.ts';
import { type Passage, passageOf } from '#src/corpus/story.ts';
import { patientLink } from '#src/render/textFragment.ts';
import { splitSentences } from '#src/text/sentences.ts';
import { extractArticle } from '#src/web/extractArticle.ts';
import { type Marked, markingStyle, readMarked } from '#tests/browser/markedText.ts';
import { chromiumPath, forEver, openChromium, sayWithoutChromium } from '#tests/browser/openChromium.ts';
import { type Site, send, startSite } from '#tests/web/site.ts';
import { followFragment } from './followFragment.ts';

sayWithoutChromium();

/** What does not show, or not always: white space, soft hyphens, joiners. */
const invisible = /[\s\p{Cf}]/gu;

/** How often a page is looked at before it counts as unmarked: browsers search it after it has loaded. */
const looks = 20;

const readPage = (name: string) => readFile(new URL(`./pages/${name}.html`, import.meta.url), 'utf8');

describe.runIf(chromiumPath !== undefined)('A sentence link followed in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser?.close());

  /** Serves a page, reads its article from there, and follows the links to these passages of it, one after the other. */
  async function follow(name: string, choose: (article: Article) => Passage[]): Promise<string[]> {
    const html = await readPage(name);
    // Far apart, so that a browser has to scroll.
    const style = `<style>${markingStyle} p, li, td { margin-bottom: 300px }</style></head>`;
    const links: string[] = [];
    const site = await startSite({
      [`/${name}.html`]: send(html.replace('</head>', style), { 'content-type': 'text/html; charset=utf-8' }),
      '/links': (_, response) =>
        response
          .setHeader('content-type', 'text/html')
          .end(links.map((link) => `<p><a target="_blank" rel="noopener" href="${link}">open</a></p>`).join('')),
    });
    const article = await extract(name, html, site);
    const passages = choose(article);
    links.push(...passages.map((passage) => patientLink(article, passage) ?? 'no link'));
    const context = await browser.newContext({ viewport: { width: 420, height: 800 } });
    context.setDefaultTimeout(forEver);
    const list = await context.newPage();
    await list.goto(`${site.origin}/links`);
    const found: string[] = [];
    for (const [at, passage] of passages.entries()) {
      const opened = context.waitForEvent('page');
      await list.locator('a').nth(at).click();
      const page = await opened;
      found.push(describeMarked(await lookAt(page), article, passage));
      await page.close();
    }
    await context.close();
    expect(links.map((link) => followFragment(link, article)?.text)).toEqual(passages.map(({ text }) => text));
    return found;
  }

  it.each([
    ['inline markup, entities, curly quotes, captions, lists and tables', 'markup', 22],
    ['boxes between paragraphs, hidden words, and line breaks for paragraphs', 'layout', 15],
    ['sentences that are each other’s beginnings and ends, in letters a browser takes for the same', 'repeated', 25],
    ['sentences of more than 300 characters', 'long', 7],
    ['German', 'german', 12],
    ['Arabic', 'arabic', 8],
    ['Hebrew', 'hebrew', 8],
    ['Japanese', 'japanese', 8],
    ['emoji, and scripts with other words and other joints between them', 'scripts', 25],
  ])('marks exactly the sentence on a page with %s', async (_, name, count) => {
    const found = await follow(name, listSentences);
    expect(found.length).toBeGreaterThanOrEqual(count);
    expect(found).toEqual(found.map(() => 'exactly the passage'));
  });

  it('marks exactly the words of a quotation', async () => {
    const quoted = [
      [1, '“Closed,”'],
      [2, '“Closed,”'],
      [1, 'eleven cracks'],
      [1, 'mud'],
    ] as const;
    const found = await follow('layout', (article) => quoted.map(([nth, words]) => findWords(article, words, nth)));
    expect(found).toEqual(quoted.map(() => 'exactly the passage'));
  });

  it('marks the words around a note mark, a quotation element or a power, which the page writes otherwise than the text', async () => {
    const written = ['Tom Ash', 'Ada Berg', 'The storms brought'];
    const found = await follow('marks', (article) =>
      listSentences(article).filter(({ text }) => written.some((start) => text.startsWith(start))),
    );
    const marked = found.map((text) => /^"([^"]*)" instead of/.exec(text)?.[1]);
    expect(marked).toEqual([
      'Ash,wholeadstheboard,hassatonitsincethestormsofthespring2andsayshewillstay.',
      'Bergoftheferrycompany,whichlostitswintertrade,calledthevoteapityandleftthehallwithoutanotherword.',
      'Thestormsbroughtwavesoftwelvemetresoverthemoleandmoved106tonnesofsandintotheharbourinasinglenight.',
    ]);
  });

  it('marks what it can where the page has white space that its text does not tell: nothing where it is amid few words', async () => {
    const broken = ['Nobody has landed', 'Half of the town', 'The other half'];
    const found = await follow('spacing', (article) =>
      listSentences(article).filter(({ text }) => broken.some((start) => text.startsWith(start))),
    );
    expect(found).toEqual(['all but the first word', 'all but the first word', 'nothing']);
  });
});

async function extract(name: string, html: string, site: Site): Promise<Article> {
  const extraction = await extractArticle({ type: 'html', text: html, address: `${site.origin}/${name}.html` });
  if (extraction.kind === 'refused') throw new Error(extraction.detail);
  return extraction.article;
}

function listSentences(article: Article): Passage[] {
  return article.paragraphs.flatMap((paragraph) =>
    splitSentences(paragraph.text).map((span) => passageOf(article, paragraph, span)),
  );
}

/** The nth place, from 1, where the article says these words. */
function findWords(article: Article, words: string, nth: number): Passage {
  const places = article.paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(new RegExp(words, 'g'))].map(({ index }) =>
      passageOf(article, paragraph, { start: index, end: index + words.length }),
    ),
  );
  const place = places[nth - 1];
  if (!place) throw new Error(`the article doesn't say "${words}" ${nth} times`);
  return place;
}

async function lookAt(page: Page): Promise<Marked> {
  await page.waitForLoadState();
  let marked = await readMarked(page);
  for (let look = 1; look < looks && marked.span === undefined; look += 1) marked = await readMarked(page);
  return marked;
}

/** What is marked in the window, beside what should be: all of it, so it was scrolled to. */
function describeMarked({ page, span }: Marked, article: Article, passage: Passage): string {
  if (!span) return 'nothing';
  const marked = page.slice(span.start, span.end).replace(invisible, '');
  const start = page.slice(0, span.start).replace(invisible, '').length;
  const visible = page.replace(invisible, '');
  if (marked === passage.text.replace(/^\S+/, '').replace(invisible, '')) return 'all but the first word';
  if (marked !== passage.text.replace(invisible, '')) return `"${marked}" instead of "${passage.text}"`;
  if (start !== placeOf(visible, article, passage)) return `"${marked}" at ${start}, another place`;
  return 'exactly the passage';
}

/** Where the passage stands in the page's visible text: the paragraphs stand in it one after the other. */
function placeOf(page: string, article: Article, passage: Passage): number {
  let at = 0;
  for (const { number, text } of article.paragraphs) {
    const visible = text.replace(invisible, '');
    const start = page.indexOf(visible, at);
    if (start < 0) throw new Error(`the page doesn't show ¶${number}`);
    if (number === passage.paragraph) return start + text.slice(0, passage.start).replace(invisible, '').length;
    at = start + visible.length;
  }
  throw new Error(`the article has no ¶${passage.paragraph}`);
}
