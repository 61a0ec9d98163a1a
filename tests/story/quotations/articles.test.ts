import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPeople } from '#src/story/people/findPeople.ts';
import { findQuotations } from '#src/story/quotations/findQuotations.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const folder = new URL('./articles/', import.meta.url);
const files = readdirSync(folder).sort();

/** A quotation as told by hand: one of these speakers, and the first words. */
interface Told {
  readonly speakers: readonly string[];
  readonly opening: string;
}

function readTold(name: string) {
  const [body = '', gold = ''] = readFileSync(new URL(name, folder), 'utf8').split('=====\n');
  const paragraphs = body
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter(Boolean);
  const told = gold
    .trim()
    .split('\n')
    .map((line): Told => {
      const [speakers = '', opening = ''] = line.split(' | ');
      return { speakers: speakers.split('~'), opening };
    });
  return { article: articleOf(paragraphs), told };
}

function score(name: string) {
  const { article, told } = readTold(name);
  const found = findQuotations(article, findPeople(article)).map(({ speaker, text }) => ({
    speaker: speaker.replace(/^(?:a|an|the) /i, ''),
    text,
  }));
  const matched = told.map(({ opening, speakers }) => {
    const at = found.findIndex(({ text }) => text.startsWith(opening));
    const [quotation] = at < 0 ? [] : found.splice(at, 1);
    return quotation !== undefined && speakers.includes(quotation.speaker);
  });
  return { right: matched.filter(Boolean).length, told: told.length, extra: found.length };
}

describe('findQuotations on whole articles', () => {
  it.each(files)('gives at least nine in ten quotations of %s their speaker', (name) => {
    const { right, told, extra } = score(name);
    expect(right / (told + extra)).toBeGreaterThanOrEqual(0.9);
  });

  it('gives at least 95 in 100 of all quotations their speaker, what is no quotation counted as wrong', () => {
    const scores = files.map(score);
    const right = scores.reduce((sum, article) => sum + article.right, 0);
    const all = scores.reduce((sum, article) => sum + article.told + article.extra, 0);
    expect(all).toBeGreaterThanOrEqual(190);
    expect(right / all).toBeGreaterThanOrEqual(0.95);
  });
});
