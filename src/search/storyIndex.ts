import type { Article, Paragraph } from '#src/corpus/article.ts';
import type { Story } from '#src/corpus/story.ts';
import { findTerms } from '#src/text/terms.ts';
import { TypoCorrector } from './correctTypos.ts';
import type { Dictionary } from './dictionary.ts';
import { type Postings, PostingsBuilder } from './postings.ts';
import { TermReader } from './termReader.ts';

/** What makes a story searchable. Paragraphs are known by their ordinal over all articles, from 0. */
export interface StoryIndex {
  readonly paragraphCount: number;
  readonly terms: Dictionary;
  readonly postings: Postings;
  /** Terms in each paragraph, stop words not counted. */
  readonly lengths: Uint16Array;
  readonly averageLength: number;
  /** The article of each paragraph, by position in the story. */
  readonly articles: Uint32Array;
  /** The articles that have a term in their title, by position. */
  readonly titles: ReadonlyMap<string, readonly number[]>;
  readonly typos: TypoCorrector;
  /** The article and paragraph with this ordinal. */
  locate(ordinal: number): { readonly article: Article; readonly paragraph: Paragraph };
}

/** Whether a story has a term of a text, in this form or another; stop words have none. */
export function hasAnyTerm({ terms }: StoryIndex, text: string): boolean {
  return findTerms(text).some(({ term }) => terms.has(term));
}

const LONGEST_COUNTED = 65_535;

/** Builds the index of a story in one go. */
export function buildIndex(story: Story): StoryIndex {
  const steps = indexInSteps(story);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Builds the index of a story in steps of a millisecond or less, yielding after each, so that a long build need not hold up anything. */
export function* indexInSteps(story: Story): Generator<void, StoryIndex> {
  const count = story.articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  const reader = new TermReader();
  const postings = new PostingsBuilder();
  const lengths = new Uint16Array(count);
  const articles = new Uint32Array(count);
  const firsts = new Uint32Array(story.articles.length);
  const titles = new Map<string, number[]>();
  let ordinal = 0;
  let total = 0;
  for (const [position, article] of story.articles.entries()) {
    firsts[position] = ordinal;
    for (const term of termsOfTitle(article)) append(titles, term, position);
    for (const paragraph of article.paragraphs) {
      const terms = reader.read(paragraph.text);
      postings.add(ordinal, terms);
      lengths[ordinal] = Math.min(LONGEST_COUNTED, terms.length);
      articles[ordinal] = position;
      total += terms.length;
      ordinal++;
      yield;
    }
  }
  return {
    paragraphCount: count,
    terms: reader.terms,
    postings: yield* postings.pack(),
    lengths,
    averageLength: count === 0 ? 1 : Math.max(1, total / count),
    articles,
    titles,
    typos: yield* TypoCorrector.inSteps(reader.words.words()),
    locate: (ordinal) => locate(story, firsts, articles[ordinal] ?? 0, ordinal),
  };
}

function termsOfTitle({ title }: Article): Set<string> {
  return new Set(findTerms(title).flatMap(({ term }) => (term === '' ? [] : [term])));
}

function append(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function locate(story: Story, firsts: Uint32Array, position: number, ordinal: number) {
  const article = story.articles[position];
  const paragraph = article?.paragraphs[ordinal - (firsts[position] ?? 0)];
  if (!article || !paragraph) throw new RangeError(`The story has no paragraph with ordinal ${ordinal}.`);
  return { article, paragraph };
}
