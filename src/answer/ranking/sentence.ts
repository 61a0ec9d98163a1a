import type { Article, Paragraph } from '#src/corpus/article.ts';
import { findParagraph } from '#src/corpus/story.ts';
import { splitSentences } from '#src/text/sentences.ts';
import type { Span } from '#src/text/span.ts';
import { stem } from '#src/text/stems.ts';
import { type Term, toTerms } from '#src/text/terms.ts';
import { findWords } from '#src/text/words.ts';

/** A sentence made ready for ranking. */
export interface Sentence extends Span {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly words: readonly Term[];
  /** A stem for each of `words`, the common ones too. */
  readonly stems: readonly string[];
  /** Its terms, stop words left out, repetitions counted. */
  readonly length: number;
  /** Its terms, with the place of their first word. */
  readonly terms: ReadonlyMap<string, number>;
  /** The sentence before it, which may be the last of the paragraph before. */
  readonly previous: Sentence | undefined;
}

/** The sentences of a paragraph in order, each knowing the one before it; the first one, the last of the paragraph before. */
export function prepareSentences(article: Article, paragraph: Paragraph): Sentence[] {
  const before = findParagraph(article, paragraph.number - 1);
  return cutSentences(article, paragraph, before && cutSentences(article, before).at(-1));
}

function cutSentences(article: Article, paragraph: Paragraph, before?: Sentence): Sentence[] {
  const words = toTerms(findWords(paragraph.text));
  const sentences: Sentence[] = [];
  let first = 0;
  for (const span of splitSentences(paragraph.text)) {
    let last = first;
    while (last < words.length && (words[last]?.start ?? 0) < span.end) last++;
    const previous = sentences.at(-1) ?? before;
    sentences.push(makeSentence(article, paragraph, span, words.slice(first, last), previous));
    first = last;
  }
  return sentences;
}

function makeSentence(
  article: Article,
  paragraph: Paragraph,
  span: Span,
  words: readonly Term[],
  previous: Sentence | undefined,
): Sentence {
  const terms = new Map<string, number>();
  words.forEach(({ term }, place) => {
    if (term !== '' && !terms.has(term)) terms.set(term, place);
  });
  return {
    ...span,
    article,
    paragraph,
    text: paragraph.text.slice(span.start, span.end),
    words,
    stems: words.map((word) => word.term || stem(word.folded)),
    length: words.filter(({ term }) => term !== '').length,
    terms,
    previous,
  };
}
