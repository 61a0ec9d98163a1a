import { readdirSync, readFileSync } from 'node:fs';
import type { Metadata } from '#src/corpus/draft.ts';

/** A page made to imitate those of news sites, and what a person reads as its article. */
export interface GoldPage {
  readonly name: string;
  readonly html: string;
  /** Where the page pretends to have been fetched from. */
  readonly address: string;
  readonly metadata: Metadata;
  readonly paragraphs: readonly string[];
  readonly headings: readonly string[];
}

/** Every page of `tests/web/pages/`, by name. */
export function readGoldPages(): GoldPage[] {
  const folder = new URL('./pages/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return names.sort().map((file) => {
    const name = file.slice(0, -'.html'.length);
    const gold: Omit<GoldPage, 'name' | 'html'> = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
    return { ...gold, name, html: readFileSync(new URL(file, folder), 'utf8') };
  });
}

/** How much of what was found is right, and how much of what is right was found: both from 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** Compares paragraphs to the character; one that occurs twice counts twice. */
export function score(found: readonly string[], gold: readonly string[]): Score {
  const left = [...gold];
  for (const text of found) {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
  }
  const right = gold.length - left.length;
  return { precision: found.length === 0 ? 0 : right / found.length, recall: right / gold.length };
}
