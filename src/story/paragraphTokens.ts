import type { Article, Paragraph } from '#src/corpus/article.ts';
import type { Passage } from '#src/corpus/story.ts';
import { passageOf } from '#src/corpus/story.ts';
import { readTokens, type Token } from '#src/english/tokens.ts';
import { splitSentences } from '#src/text/sentences.ts';
import type { Span } from '#src/text/span.ts';
import { Recent } from './recent.ts';

/** A paragraph taken apart once for all that reads it. */
export interface ParagraphTokens {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** The tokens whose capital letter says nothing, for they open a sentence, a quotation or what follows a colon. */
  readonly opening: ReadonlySet<number>;
}

/** Enough for all the articles read for one answer: tokens take some thirty times the memory of their text. */
const recent = new Recent<Article, readonly ParagraphTokens[]>(64);

/** The article's paragraphs taken apart; remembered for a while. */
export function tokenParagraphs(article: Article): readonly ParagraphTokens[] {
  return recent.get(article, () => article.paragraphs.map(takeApart));
}

/** The sentences that `span` touches, as one passage. */
export function sentencesAround(article: Article, { paragraph, sentences }: ParagraphTokens, span: Span): Passage {
  const first = sentences[sentenceAt(sentences, span.start)] ?? span;
  const last = sentences[sentenceAt(sentences, Math.max(span.start, span.end - 1))] ?? span;
  return passageOf(article, paragraph, { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) });
}

/** The index of the last sentence that starts at or before an offset. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function takeApart(paragraph: Paragraph): ParagraphTokens {
  const sentences = splitSentences(paragraph.text);
  const tokens = readTokens(paragraph.text, sentences);
  const opening = new Set<number>();
  let sentence = 0;
  tokens.forEach((token, index) => {
    let opens = false;
    while (sentence < sentences.length && (sentences[sentence]?.start ?? 0) <= token.start) {
      sentence += 1;
      opens = true;
    }
    if (opens || (opening.has(index - 1) && !tokens[index - 1]?.word) || isOpener(tokens[index - 1], token))
      opening.add(index);
  });
  return { paragraph, tokens, sentences, opening };
}

/** A mark after which a capital letter is due: a colon, an opening quotation mark, a bullet. */
function isOpener(before: Token | undefined, token: Token): boolean {
  if (!before || before.word) return false;
  if (before.text === ':') return true;
  return /["“„«‘'•\-–—]/u.test(before.text) && (before.end === token.start || before.text === '•');
}
