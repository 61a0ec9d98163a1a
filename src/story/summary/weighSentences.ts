import type { Article, Paragraph } from '#src/corpus/article.ts';
import { type Passage, passageOf } from '#src/corpus/story.ts';
import { splitSentences } from '#src/text/sentences.ts';
import type { Span } from '#src/text/span.ts';
import { findTerms } from '#src/text/terms.ts';
import { readStandings, type Standing } from './standsAlone.ts';

/** A sentence that a summary may have. */
export interface Candidate {
  readonly passage: Passage;
  readonly terms: ReadonlySet<string>;
  readonly standing: Standing;
  /** The sentence just before it, which it leans on. */
  readonly previous?: Candidate;
  /** How much of the article it carries; only good for comparing within one article. */
  readonly weight: number;
}

/** An article is read this far: a longer one is sampled evenly, its first paragraph included. */
const MAX_PARAGRAPHS = 300;

/** So far is a paragraph read, in UTF-16 units. */
const MAX_LENGTH = 20_000;

/** Shorter sentences say too little, longer ones too much at once; in words that are no stop words. */
const FEW_TERMS = 6;
const MANY_TERMS = 32;

/** The sentences of an article with their weights, in its order. */
export function weighSentences(article: Article): Candidate[] {
  const sentences = readSentences(article);
  const frequency = countTerms(sentences);
  const title = new Set(termsOf(article.title));
  const paragraphs = 1 + (sentences.at(-1)?.at ?? 0);
  const candidates: Candidate[] = [];
  for (const sentence of sentences) {
    if (isTabular(sentence.passage.text)) continue;
    const previous = sentence.follows ? candidates.at(-1) : undefined;
    // The first sentence has nothing before it to point to.
    const standing = candidates.length === 0 && sentence.standing === 'leans' ? 'alone' : sentence.standing;
    const weight = centrality(sentence.terms, frequency, title) * place(sentence, paragraphs) * form(sentence);
    candidates.push({ ...sentence, standing, weight, ...(previous ? { previous } : {}) });
  }
  return candidates;
}

interface Sentence extends Pick<Candidate, 'passage' | 'terms' | 'standing'> {
  /** Whether it comes straight after the sentence listed before it. */
  readonly follows: boolean;
  /** Its place among the paragraphs read, from 0. */
  readonly at: number;
  readonly opensParagraph: boolean;
}

function readSentences(article: Article): Sentence[] {
  const read = sample(article.paragraphs);
  return read.flatMap((paragraph, at) => {
    const spans = spansIn(paragraph);
    const standings = readStandings(paragraph.text, spans);
    return spans.map((span, index) => {
      const passage = passageOf(article, paragraph, span);
      return {
        passage,
        terms: new Set(termsOf(passage.text)),
        standing: standings[index] ?? 'alone',
        follows: index > 0 || read[at - 1]?.number === paragraph.number - 1,
        at,
        opensParagraph: index === 0,
      };
    });
  });
}

/** The sentences of a paragraph as far as it is read, without one that is cut off there. */
function spansIn({ text }: Paragraph): Span[] {
  const spans = splitSentences(text.slice(0, MAX_LENGTH));
  return text.length > MAX_LENGTH ? spans.slice(0, -1) : spans;
}

function sample(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (paragraphs.length <= MAX_PARAGRAPHS) return paragraphs;
  const step = paragraphs.length / MAX_PARAGRAPHS;
  return Array.from({ length: MAX_PARAGRAPHS }, (_, index) => paragraphs[Math.floor(index * step)]).filter(
    (paragraph) => paragraph !== undefined,
  );
}

/** The terms of a text that are no stop words. */
export function termsOf(text: string): string[] {
  return findTerms(text).flatMap(({ term }) => (term === '' ? [] : [term]));
}

/** In how many sentences each term stands. */
function countTerms(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of sentences) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** How much a longer sentence has to answer for its length: 0 not at all, 1 in full. */
const LENGTH_SHARE = 0.25;
/** A term of the title counts as one more that the article comes back to. */
const TITLE_BONUS = 1;

/** How much of what the article keeps coming back to a sentence has, for its length. */
function centrality(
  terms: ReadonlySet<string>,
  frequency: ReadonlyMap<string, number>,
  title: ReadonlySet<string>,
): number {
  let sum = 0;
  for (const term of terms) sum += Math.log((frequency.get(term) ?? 1) + (title.has(term) ? TITLE_BONUS : 0));
  return (1 + sum) / Math.max(terms.size, FEW_TERMS) ** LENGTH_SHARE;
}

/** News tells the most important things first, ends with background, and opens a paragraph with its point. */
function place({ at, opensParagraph }: Sentence, paragraphs: number): number {
  const early = 1 + 1.2 / (1 + at) - (0.4 * at) / paragraphs;
  return early * (opensParagraph ? 1.2 : 1);
}

/** A sentence with a larger share of quotation comments on the news rather than telling it. */
const MUCH_QUOTED = 0.25;
const NO_NEWS =
  /\b(?:declined to comment|did not (?:immediately )?(?:respond|reply|return)|could not be reached|refused to comment)\b/i;

function form({ passage, terms, standing }: Sentence): number {
  let factor = 1;
  if (terms.size < FEW_TERMS || terms.size > MANY_TERMS) factor *= 0.6;
  if (quotedShare(passage.text) > MUCH_QUOTED) factor *= 0.5;
  if (standing === 'leans') factor *= 0.85;
  if (/\?["”]?$/.test(passage.text) || NO_NEWS.test(passage.text)) factor *= 0.4;
  if (/\d/.test(passage.text)) factor *= 1.15;
  return factor;
}

/** Whether figures and capitals outnumber other words: a row of a table, a ticker. */
function isTabular(text: string): boolean {
  const words = text.split(/\s+/);
  const cells = words.filter((word) => /^[-+$€£(]*[\d.,%)]+$|^\p{Lu}{2,}[.&]?$|^[&%]$/u.test(word)).length;
  return cells > words.length / 3;
}

/** How much of a sentence stands inside quotation marks, from 0 to 1. */
function quotedShare(text: string): number {
  const quoted = (text.match(/["“][^"”]*["”]/g) ?? []).join('').length;
  return quoted / Math.max(text.length, 1);
}
