import { Readability } from '@mozilla/readability';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { ArticleProblem } from '../articleProblem.ts';
import type { Block, Draft } from '../draft.ts';
import type { HtmlDocument, HtmlElement } from './dom.ts';
import { dropBlocks } from './dropBlocks.ts';
import { findLede } from './findLede.ts';
import { markStructure } from './markStructure.ts';
import { openDocument } from './openDocument.ts';
import { readBlocks } from './readBlocks.ts';
import { readMetadata } from './readMetadata.ts';
import { removeBoilerplate } from './removeBoilerplate.ts';
import { writeMarks } from './writeMarks.ts';

/** A page's article, and what stood among its text and was dropped. */
export interface HtmlDraft extends Draft {
  readonly dropped: readonly string[];
}

/** Readability's own default, 500, makes it try harder, and take in more, on the short reports that news sites are full of. */
const ENOUGH_CHARACTERS = 150;

/**
 * Reads the article of a page: its running text to the character, with entities decoded and white space collapsed. `name` stands for the page
 * in messages; `address` is where it was fetched from, if it was. Throws `ArticleProblem` where there is no article or too much markup.
 */
export function readHtml(name: Text, html: string, address?: string): HtmlDraft {
  const document = openDocument(name, html);
  const metadata = readMetadata(document, address);
  writeMarks(document);
  const lede = findLede(document);
  removeBoilerplate(document);
  markStructure(document);
  narrowToBody(document);
  const content = chooseContent(document);
  const { kept, dropped } = dropBlocks(content === undefined ? [] : readBlocks(content), metadata.title);
  if (!kept.some(({ kind }) => kind === 'paragraph')) {
    throw new ArticleProblem(texts.noArticleText({ name }));
  }
  return {
    metadata,
    blocks: withLede(
      kept.map(({ kind, text }) => ({ kind, text })),
      lede,
    ),
    dropped: dropped.map(({ text }) => text).filter((text) => text !== lede),
  };
}

/** The blocks with the lede before them, unless they have it. */
function withLede(blocks: readonly Block[], lede: string | undefined): Block[] {
  const bare = (text: string) => text.replace(/[\p{P}\s]+/gu, ' ').trim();
  if (lede === undefined || blocks.some(({ text }) => bare(text).includes(bare(lede)))) return [...blocks];
  return [{ kind: 'paragraph', text: lede }, ...blocks];
}

/** Where the publisher marks the article's body (https://schema.org/articleBody), nothing outside it is the article. */
function narrowToBody(document: HtmlDocument): void {
  const marked = [...document.querySelectorAll('[itemprop~=articleBody]')];
  const [body] = marked;
  if (marked.length !== 1 || body === undefined || body.textContent.trim() === '') return;
  document.body.replaceChildren(body);
}

function chooseContent(document: HtmlDocument): HtmlElement | undefined {
  const reader = new Readability<HtmlElement>(document as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: ENOUGH_CHARACTERS,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as unknown as HtmlElement,
  });
  return reader.parse()?.content ?? undefined;
}
