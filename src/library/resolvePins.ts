import type { Article } from '#src/corpus/article.ts';
import { findArticle, type Passage, passageOf, type Story } from '#src/corpus/story.ts';
import type { CitedPassage } from '#src/store/records/citedPassage.ts';
import type { Pin } from '#src/store/records/pins.ts';
import { plainMarks } from '#src/text/plainMarks.ts';

/** The pins of a server against its story as it is. */
export interface ResolvedPins {
  /** By the key of the question: where the story has the pinned words now. */
  readonly passages: ReadonlyMap<string, Passage>;
  /** Those whose words the story has no more, in the order given. */
  readonly broken: readonly Pin[];
}

/** Finds the pinned words in the story, wherever in their article they have moved. */
export function resolvePins(pins: readonly Pin[], story: Story): ResolvedPins {
  const passages = new Map<string, Passage>();
  const broken: Pin[] = [];
  for (const pin of pins) {
    const passage = findAgain(pin.passage, story);
    if (passage) passages.set(pin.key, passage);
    else broken.push(pin);
  }
  return { passages, broken };
}

/**
 * Where the story has these words: in a paragraph that has not changed, or in one of the same article that still holds them, be it
 * with quotation marks and dashes of another kind.
 */
export function findAgain(
  { article: id, paragraphId, start, end, text }: CitedPassage,
  story: Story,
): Passage | undefined {
  const article = findArticle(story, id);
  if (!article) return undefined;
  const same = article.paragraphs.find((paragraph) => paragraph.id === paragraphId);
  if (same?.text.slice(start, end) === text) return passageOf(article, same, { start, end });
  return findWords(text, article, (words) => words) ?? findWords(text, article, plainMarks);
}

/** The first paragraph that has the words when both are written one way, which keeps every character's place. */
function findWords(text: string, article: Article, write: (text: string) => string): Passage | undefined {
  const wanted = write(text);
  for (const paragraph of article.paragraphs) {
    const at = write(paragraph.text).indexOf(wanted);
    if (at >= 0) return passageOf(article, paragraph, { start: at, end: at + text.length });
  }
  return undefined;
}
