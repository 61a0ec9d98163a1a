import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** A page's style by which `readMarked` tells what a fragment leads to. */
export const markingStyle = '::target-text { background: #f0f; color: transparent }';

/** What a browser shows somebody who followed a link. */
export interface Marked {
  /** The page's text as it shows, without white space. */
  readonly page: string;
  /** The stretch of it that is marked in the window; nothing where none is. */
  readonly span?: { readonly start: number; readonly end: number };
}

interface Character {
  readonly character: string;
  readonly x: number;
  readonly y: number;
}

/** Functions that run in the page. */
const [findCharacters, readColours] = await Promise.all(
  ['./characters.js', './colours.js'].map(async (name) => {
    const source = await readFile(new URL(name, import.meta.url), 'utf8');
    return source.trim().replace(/;$/, '');
  }),
);

/**
 * Reads off a picture of the window, character by character, what the browser marks: it tells no script what a fragment found. Throws
 * where what is marked is not one stretch.
 */
export async function readMarked(page: Page): Promise<Marked> {
  const characters: Character[] = await page.evaluate(`(${findCharacters})()`);
  const picture = (await page.screenshot()).toString('base64');
  const question = JSON.stringify({ picture, places: characters });
  const marked: boolean[] = await page.evaluate(`(${readColours})(${question})`);
  const text = characters.map(({ character }) => character);
  const first = marked.indexOf(true);
  if (first < 0) return { page: text.join('') };
  const last = marked.lastIndexOf(true);
  const words = text.slice(first, last + 1).join('');
  if (marked.slice(first, last).includes(false)) throw new Error(`"${words}" is marked only in parts`);
  const start = text.slice(0, first).join('').length;
  return { page: text.join(''), span: { start, end: start + words.length } };
}
