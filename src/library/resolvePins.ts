import { findArticle, type Passage, passageOf, type Story } from '#src/corpus/story.ts';
import type { CitedPassage } from '#src/store/citedPassage.ts';
import type { Pin } from '#src/store/pins.ts';

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

/** Where the story has these words: in a paragraph that has not changed, or in one of the same article that still holds them. */
export function findAgain(
  { article: id, paragraphId, start, end, text }: CitedPassage,
  story: Story,
): Passage | undefined {
  const article = findArticle(story, id);
  if (!article) return undefined;
  const same = article.paragraphs.find((paragraph) => paragraph.id === paragraphId);
  if (same?.text.slice(start, end) === text) return passageOf(article, same, { start, end });
  for (const paragraph of article.paragraphs) {
    const at = paragraph.text.indexOf(text);
    if (at >= 0) return passageOf(article, paragraph, { start: at, end: at + text.length });
  }
  return undefined;
}
