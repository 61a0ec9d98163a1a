import { describe, expect, it } from 'vitest';
import { readHtml } from '#src/corpus/html/readHtml.ts';
import { type GoldPage, readGoldPages, score } from '#tests/web/pages.ts';

const pages = readGoldPages();

function paragraphsOf(page: GoldPage): string[] {
  return readHtml(page.name, page.html, page.address)
    .blocks.filter(({ kind }) => kind === 'paragraph')
    .map(({ text }) => text);
}

describe('pages that imitate news sites', () => {
  it('gives at least 95% of their paragraphs to the character, and at most 5% of anything else', () => {
    const found = pages.flatMap((page) => paragraphsOf(page).map((text) => `${page.name}: ${text}`));
    const gold = pages.flatMap((page) => page.paragraphs.map((text) => `${page.name}: ${text}`));
    const { precision, recall } = score(found, gold);
    expect(pages.length).toBeGreaterThanOrEqual(15);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it.each(pages.map((page) => [page.name, page] as const))('keeps the order of the paragraphs of %s', (_, page) => {
    const found = paragraphsOf(page);
    const inGoldOrder = page.paragraphs.filter((text) => found.includes(text));
    expect(found.filter((text) => page.paragraphs.includes(text))).toEqual(inGoldOrder);
  });

  it.each(pages.map((page) => [page.name, page] as const))('reads what %s states about its article', (_, page) => {
    expect(readHtml(page.name, page.html, page.address).metadata).toEqual(page.metadata);
  });

  it.each(pages.map((page) => [page.name, page] as const))('keeps the headings of %s apart', (_, page) => {
    const { blocks } = readHtml(page.name, page.html, page.address);
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(page.headings);
  });
});
