import type { Article, Paragraph } from '#src/corpus/article.ts';
import { findAgain } from '#src/library/resolvePins.ts';
import type { CitedPassage } from '#src/store/records/citedPassage.ts';
import { splitSentences } from '#src/text/sentences.ts';
import type { Span } from '#src/text/span.ts';
import { likeness } from '../diff/likeness.ts';
import { pairParagraphs } from '../diff/pairParagraphs.ts';
import { citeParagraph } from '../questions/citePassages.ts';

/** Sentences that share less of their words than this are not the same sentence changed. */
const ALIKE = 0.2;

/**
 * What another version of an article has in place of a passage: the same words wherever they stand, or what they were changed to.
 * `cited` is the version the passage was cut from. Nothing where its paragraph is gone.
 */
export function counterpart(was: CitedPassage, cited: Article, other: Article | undefined): CitedPassage | undefined {
  if (other === undefined) return undefined;
  const again = findAgain(was, { revision: 0, articles: [other] });
  const same = again && other.paragraphs[again.paragraph - 1];
  if (again && same) return citeParagraph(other, same, again);
  const pair = pairParagraphs(cited.paragraphs, other.paragraphs).find(({ before }) => before?.id === was.paragraphId);
  if (pair?.before === undefined || pair.after === undefined) return undefined;
  const whole = was.start === 0 && was.end === pair.before.text.length;
  return citeParagraph(other, pair.after, whole ? undefined : nearestSentences(was.text, pair.after));
}

/** As many sentences of a paragraph as a passage has, the most alike; undefined, for all of it, where none are alike. */
function nearestSentences(text: string, paragraph: Paragraph): Span | undefined {
  const count = splitSentences(text).length;
  const sentences = splitSentences(paragraph.text);
  let best: { readonly span: Span; readonly score: number } | undefined;
  for (const [index, first] of sentences.entries()) {
    const last = sentences[index + count - 1];
    if (last === undefined) break;
    const span = { start: first.start, end: last.end };
    const score = likeness(text, paragraph.text.slice(span.start, span.end));
    if (score >= ALIKE && score > (best?.score ?? 0)) best = { span, score };
  }
  return best?.span;
}
