/**
 * How well extraction libraries find the paragraphs of the pages in `tests/web/pages/`: `node --import tsx scripts/compareExtraction.ts`.
 * Readability and Defuddle get the same parsed page and have their output read in the same way; "ours" is the whole of `readHtml`.
 */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import type { HtmlElement } from '#src/corpus/html/dom.ts';
import { dropBlocks } from '#src/corpus/html/dropBlocks.ts';
import { markStructure } from '#src/corpus/html/markStructure.ts';
import { openDocument } from '#src/corpus/html/openDocument.ts';
import { readBlocks } from '#src/corpus/html/readBlocks.ts';
import { readHtml } from '#src/corpus/html/readHtml.ts';
import { readMetadata } from '#src/corpus/html/readMetadata.ts';
import { removeBoilerplate } from '#src/corpus/html/removeBoilerplate.ts';
import { type GoldPage, readGoldPages, score } from '#tests/web/pages.ts';

type Extract = (page: GoldPage) => Promise<string[]>;
type DomDocument = ConstructorParameters<typeof Readability>[0];

const paragraphsIn = (content: HtmlElement) =>
  readBlocks(content)
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ text }) => text);

const libraries: Record<string, Extract> = {
  async readability({ name, html }) {
    const document = openDocument(name, html) as unknown as DomDocument;
    const serializer = (node: unknown) => node as HtmlElement;
    const content = new Readability(document, { serializer, keepClasses: true }).parse()?.content;
    return content ? paragraphsIn(content) : [];
  },
  async defuddle({ name, html, address }) {
    const document = openDocument(name, html) as unknown as DomDocument;
    const { content } = await Defuddle(document, address, { useAsync: false });
    return paragraphsIn(openDocument(name, content).body);
  },
  async 'ours, with defuddle'({ name, html, address }) {
    const document = openDocument(name, html);
    const { title } = readMetadata(document, address);
    removeBoilerplate(document);
    markStructure(document);
    const { content } = await Defuddle(document as unknown as DomDocument, address, { useAsync: false });
    const { kept } = dropBlocks(readBlocks(openDocument(name, content).body), title);
    return kept.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  },
  async ours({ name, html, address }) {
    const { blocks } = readHtml(name, html, address);
    return blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  },
};

const percent = (share: number) => `${(share * 100).toFixed(1)}%`.padStart(7);

const pages = readGoldPages();
const gold = pages.flatMap(({ name, paragraphs }) => paragraphs.map((text) => `${name}: ${text}`));
for (const [library, extract] of Object.entries(libraries)) {
  const found: string[] = [];
  const start = performance.now();
  for (const page of pages) found.push(...(await extract(page)).map((text) => `${page.name}: ${text}`));
  const ms = (performance.now() - start) / pages.length;
  const { precision, recall } = score(found, gold);
  process.stdout.write(
    `${library.padEnd(20)} precision ${percent(precision)}  recall ${percent(recall)}  ${ms.toFixed(1)} ms a page\n`,
  );
}
