import type { Article, Paragraph } from '#src/corpus/article.ts';
import { findParagraph } from '#src/corpus/story.ts';
import { Recent } from '#src/story/recent.ts';
import { splitSentences } from '#src/text/sentences.ts';
import type { Span } from '#src/text/span.ts';
import { stem } from '#src/text/stems.ts';
import { type Term, toTerms } from '#src/text/terms.ts';
import { findWords } from '#src/text/words.ts';

/** A sentence by itself, made ready for ranking. */
interface Cut extends Span {
  readonly text: string;
  readonly words: readonly Term[];
  /** A stem for each of `words`, the common ones too. */
  readonly stems: readonly string[];
  /** Its terms, stop words left out, repetitions counted. */
  readonly length: number;
  /** Its terms, with the place of their first word. */
  readonly terms: ReadonlyMap<string, number>;
}

/** A sentence where it stands. */
export interface Sentence extends Cut {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** The sentence before it, which may be the last of the paragraph before. */
  readonly previous: Sentence | undefined;
}

/** Paragraphs whose sentences are remembered, some megabytes: people ask about the same ones again and again. */
const MOST_REMEMBERED = 300;
const cutLately = new Recent<Paragraph, readonly Cut[]>(MOST_REMEMBERED);

/** The sentences of a paragraph in order, each knowing the one before it; the first one, the last of the paragraph before. */
export function prepareSentences(article: Article, paragraph: Paragraph): Sentence[] {
  const before = findParagraph(article, paragraph.number - 1);
  const last = before && cutSentences(before).at(-1);
  let previous: Sentence | undefined = last && { ...last, article, paragraph: before, previous: undefined };
  return cutSentences(paragraph).map((cut) => {
    const sentence: Sentence = { ...cut, article, paragraph, previous };
    previous = sentence;
    return sentence;
  });
}

function cutSentences(paragraph: Paragraph): readonly Cut[] {
  return cutLately.get(paragraph, () => {
    const words = toTerms(findWords(paragraph.text));
    let first = 0;
    return splitSentences(paragraph.text).map((span) => {
      let last = first;
      while (last < words.length && (words[last]?.start ?? 0) < span.end) last++;
      const own = words.slice(first, last);
      first = last;
      return cut(paragraph.text.slice(span.start, span.end), span, own);
    });
  });
}

function cut(text: string, { start, end }: Span, words: readonly Term[]): Cut {
  const terms = new Map<string, number>();
  words.forEach(({ term }, place) => {
    if (term !== '' && !terms.has(term)) terms.set(term, place);
  });
  return {
    start,
    end,
    text,
    words,
    stems: words.map((word) => word.term || stem(word.folded)),
    length: words.filter(({ term }) => term !== '').length,
    terms,
  };
}
