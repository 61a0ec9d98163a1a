import { extname } from 'node:path';
import { ArticleProblem } from '#src/corpus/articleProblem.ts';
import { endings } from '#src/corpus/parseArticle.ts';
import { checkSize } from '#src/corpus/readArticle.ts';
import { listOr, type Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import type { PageToExtract } from '#src/web/extractArticle.ts';
import { LONGEST_PARAGRAPH, limitProblem, MOST_PARAGRAPHS } from './articleLimits.ts';
import { type Found, found, problem } from './found.ts';
import type { Web } from './web.ts';

/** A file as somebody sent it. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TYPES = new Map<string, PageToExtract['type']>([
  ['.md', 'markdown'],
  ['.txt', 'text'],
  ['.html', 'html'],
]);

/** A list or a table may be one part; ten times the longest paragraph is neither. In characters. */
const LONGEST_PART = 10 * LONGEST_PARAGRAPH;

/** White space with two line breaks of whatever system, as the parsers take them. */
const BLANK_LINES = /(?:\r\n|\r(?!\n)|[\n\f\u2028\u2029])\s*[\n\r\f\u2028\u2029]/g;

/** Longest file name that is repeated or made an id of, in characters. */
const LONGEST_NAME = 80;

/** Reads a file that nobody vouches for as an article, in a thread that is stopped when it takes too long. Never rejects for what it is. */
export async function readUpload({ name: given, bytes }: Upload, web: Web): Promise<Found> {
  const name = plainName(given);
  const type = TYPES.get(extname(name).toLowerCase());
  if (type === undefined) return problem(name, texts.notAnUpload({ name, endings: listOr([...endings, '.zip']) }));
  try {
    checkSize(name, bytes.length);
  } catch (error) {
    if (error instanceof ArticleProblem) return problem(name, error.userMessage);
    throw error;
  }
  if (bytes.includes(0)) return problem(name, texts.notText({ name }));
  const text = decode(bytes);
  if (text === undefined) return problem(name, texts.notUtf8({ name }));
  // Told at once: parting a text of nothing but line breaks takes longer than a moderator should wait for the same word.
  const hopeless = type === 'html' ? undefined : partsProblem(name, text);
  if (hopeless) return problem(name, hopeless);
  return readText({ type, text, fileName: name }, web);
}

/** Reads a text as an article, under the title given if there is one; its name ends as its type wants. Never rejects for what it is. */
export async function readText(
  page: PageToExtract & { readonly fileName: string },
  web: Web,
  title?: string,
): Promise<Found> {
  const extraction = await web.extract(page);
  if (extraction.kind === 'refused') return problem(page.fileName, extraction.message, extraction.detail);
  const article = title === undefined ? extraction.article : { ...extraction.article, title };
  const limit = limitProblem(article);
  return limit === undefined ? found([article], extraction.dropped) : problem(page.fileName, limit);
}

/** The last part of a path of whatever system, without what cannot be seen, its ending kept. */
export function plainName(name: string): string {
  const last = (name.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '').trim() || 'article';
  const ending = extname(last);
  return last.length <= LONGEST_NAME ? last : last.slice(0, LONGEST_NAME - ending.length) + ending;
}

/** What blank lines part is a paragraph or so: why there are too many of them, or one is far too long, images in the text aside. */
function partsProblem(name: string, text: string): Text | undefined {
  let count = 0;
  for (const part of partsOf(text.trim())) {
    count += 1;
    if (count > MOST_PARAGRAPHS + 1) return texts.tooManyParagraphs({ name, most: MOST_PARAGRAPHS });
    if (part.length > LONGEST_PART && !part.includes(';base64,'))
      return texts.paragraphTooLong({ paragraph: count, name, count: part.length, most: LONGEST_PARAGRAPH });
  }
  return undefined;
}

/** One at a time: nobody waits for those that come after the one too many. */
function* partsOf(text: string): Generator<string, void> {
  let start = 0;
  for (const gap of text.matchAll(BLANK_LINES)) {
    yield text.slice(start, gap.index);
    start = gap.index + gap[0].length;
  }
  yield text.slice(start);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
