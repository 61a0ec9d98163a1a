import { type Snapshot, takeSnapshot } from '#src/answer/snapshot.ts';
import type { Article } from '#src/corpus/article.ts';
import { type Passage, passageOf } from '#src/corpus/story.ts';
import type { Quotation, StoryFacts } from '#src/story/facts.ts';

/** An article of these paragraphs; the other facts as given. */
export function articleOf(texts: readonly string[], facts: Partial<Article> = {}): Article {
  const paragraphs = texts.map((text, index) => ({ number: index + 1, id: `p${index + 1}`, text }));
  return { id: 'harbour', title: 'Harbour dispute', asides: [], paragraphs, ...facts };
}

/** The first place where these words stand in the article's paragraph of that number (from 1). */
export function passageIn(article: Article, number: number, words: string): Passage {
  const paragraph = article.paragraphs[number - 1];
  const start = paragraph?.text.indexOf(words) ?? -1;
  if (!paragraph || start < 0) throw new Error(`¶${number} does not say "${words}"`);
  return passageOf(article, paragraph, { start, end: start + words.length });
}

/** These words as a quotation by the speaker, standing in that sentence. */
export function quotationIn(
  article: Article,
  number: number,
  said: { speaker: string; words: string; sentence: string },
): Quotation {
  const { speaker, words, sentence } = said;
  return { ...passageIn(article, number, words), speaker, passage: passageIn(article, number, sentence) };
}

/** A snapshot of these articles at revision 3 with these facts, and no others. */
export function snapshotOf(articles: readonly Article[], facts: Partial<StoryFacts> = {}): Snapshot {
  const none = { people: [], quotations: [], reported: [], leads: [], events: [], *readAhead() {} };
  return { ...takeSnapshot({ revision: 3, articles }), facts: { ...none, ...facts } };
}
