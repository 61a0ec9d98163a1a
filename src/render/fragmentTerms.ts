import type { Article, Paragraph } from '#src/corpus/article.ts';
import type { Span } from '#src/text/span.ts';
import { type FragmentTerms, findPlace, isFirstMatch, isOnlyMatch } from './pageText.ts';

/** From this length on, in UTF-16 units, the range form is used, as the specification advises. */
const LONGEST_EXACT = 300;
/** A text of fewer words is given with what stands around it, as the specification advises. */
const FEWEST_WORDS_ALONE = 4;
/** How many words a context, or either end of a range, may have: the fewest that do are taken. */
const WORD_COUNTS = [4, 7, 12] as const;
/** The same of a range within the text: few words would be found on too many other places of a page. */
const INNER_WORD_COUNTS = [4, 3] as const;
/** How far from its edge a text is looked at for those words, in UTF-16 units. */
const REACH = 400;

type Context = Pick<FragmentTerms, 'prefix' | 'suffix'>;

/**
 * The shortest terms that find this stretch of the article's page and nothing else on it, as far as the article's own text
 * tells; failing that, terms that find it first. Nothing where there are none that `fits` takes.
 */
export function chooseTerms(
  article: Article,
  paragraph: Paragraph,
  span: Span,
  fits: (terms: FragmentTerms) => boolean,
): FragmentTerms | undefined {
  const place = findPlace(article, paragraph, span);
  if (!place) return undefined;
  const find = (test: typeof isOnlyMatch) => {
    for (const terms of listCandidates(article, paragraph, span)) {
      if (fits(terms) && test(article, place, terms)) return terms;
    }
    return undefined;
  };
  return find(isOnlyMatch) ?? find(isFirstMatch);
}

/** A range of words that finds this stretch of the article's page but for its first word, and nothing else on it; nothing where there is none that `fits` takes. */
export function chooseInnerTerms(
  article: Article,
  paragraph: Paragraph,
  span: Span,
  fits: (terms: FragmentTerms) => boolean,
): FragmentTerms | undefined {
  const text = paragraph.text.slice(span.start, span.end).trimEnd();
  const [, second] = findWordSpans(text.slice(0, REACH));
  if (!second) return undefined;
  const place = findPlace(article, paragraph, { start: span.start + second.start, end: span.start + text.length });
  return listRanges(text.slice(second.start), INNER_WORD_COUNTS).find(
    (terms) => fits(terms) && place && isOnlyMatch(article, place, terms),
  );
}

/** Simplest first. One at a time: the first mostly does, and looking for words around the stretch takes longer than the rest. */
function* listCandidates(article: Article, paragraph: Paragraph, span: Span): Generator<FragmentTerms> {
  const text = paragraph.text.slice(span.start, span.end).trim();
  if (text === '') return;
  const exact = { start: text };
  const isExact = text.length < LONGEST_EXACT;
  const standsAlone = isExact && countWords(text) >= FEWEST_WORDS_ALONE;
  if (standsAlone) yield exact;
  if (isExact) for (const context of listContexts(article, paragraph, span)) yield { ...context, ...exact };
  if (isExact && !standsAlone) yield exact;
  const ranges = listRanges(text, WORD_COUNTS);
  yield* ranges;
  for (const context of listContexts(article, paragraph, span)) {
    for (const range of ranges) yield { ...context, ...range };
  }
}

/** The text as a range of its first and last words, for each number of them that leaves the two apart. */
function listRanges(text: string, counts: readonly number[]): FragmentTerms[] {
  return counts
    .map((count) => ({ start: firstWords(text, count), end: lastWords(text, count) }))
    .filter(({ start, end }) => start.length + end.length < text.length);
}

/**
 * The words around the stretch, fewest first. Those of its own paragraph come before those of its neighbours: on the page an
 * advertisement or a box of links may stand between two paragraphs.
 */
function listContexts(article: Article, paragraph: Paragraph, span: Span): Context[] {
  const before = paragraph.text.slice(0, span.start).trim();
  const after = paragraph.text.slice(span.end).trim();
  const own = combineContexts(before, after);
  if (before !== '' && after !== '') return own;
  const neighbour = (offset: number) => article.paragraphs[paragraph.number - 1 + offset]?.text ?? '';
  return [...own, ...combineContexts(before || neighbour(-1), after || neighbour(1))];
}

function combineContexts(before: string, after: string): Context[] {
  return WORD_COUNTS.flatMap((count) => {
    const prefix = lastWords(before, count);
    const suffix = firstWords(after, count);
    return [
      ...(prefix === '' ? [] : [{ prefix }]),
      ...(suffix === '' ? [] : [{ suffix }]),
      ...(prefix === '' || suffix === '' ? [] : [{ prefix, suffix }]),
    ];
  });
}

function firstWords(text: string, count: number): string {
  const words = findWordSpans(text.slice(0, REACH));
  const last = words[Math.min(count, words.length) - 1];
  return last ? text.slice(0, last.end).trim() : '';
}

function lastWords(text: string, count: number): string {
  const offset = Math.max(0, text.length - REACH);
  const words = findWordSpans(text.slice(offset));
  const first = words[Math.max(0, words.length - count)];
  return first ? text.slice(offset + first.start).trim() : '';
}

function countWords(text: string): number {
  return findWordSpans(text.slice(0, REACH)).length;
}

/** Words as browsers see them (UAX #29), so that a term ends where a browser lets it end. */
function findWordSpans(text: string): Span[] {
  return [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
    .filter((segment) => segment.isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}
