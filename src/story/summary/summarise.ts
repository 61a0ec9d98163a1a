import type { Article } from '#src/corpus/article.ts';
import type { Passage, Story } from '#src/corpus/story.ts';
import { splitSentences } from '#src/text/sentences.ts';
import { likeness, pickNext } from './pickSentences.ts';
import { rankArticles } from './rankArticles.ts';
import { type Candidate, termsOf, weighSentences } from './weighSentences.ts';

/**
 * The sentences that carry the story, at most `length` of them, in the story's order. Several articles take turns, the weightiest
 * first, and news that two of them carry is told once. Every sentence can be read where it stands: one that points back follows the
 * one it points to.
 */
export function summarise(story: Story, length: number): Passage[] {
  const articles = openArticles(rankArticles(story.articles), length);
  const chosen: Candidate[] = [];
  for (let turns = articles; turns.length > 0 && chosen.length < length; ) {
    turns = turns.filter((candidates) => {
      const next = chosen.length < length ? pickNext(candidates, chosen) : undefined;
      if (next) chosen.push(next);
      return next !== undefined;
    });
  }
  // A story that is all quotation has nothing better than its opening.
  const shown = chosen.length > 0 ? chosen : articles.flat().slice(0, length);
  const position = new Map(story.articles.map((article, index) => [article.id, index]));
  const at = (passage: Passage) => position.get(passage.article) ?? 0;
  return shown
    .map(({ passage }) => passage)
    .toSorted((a, b) => at(a) - at(b) || a.paragraph - b.paragraph || a.start - b.start);
}

/** First sentences this like each other open two reports of one piece of news. */
const SAME_REPORT = 0.6;

/** Enough of a first paragraph to have its first sentence, in UTF-16 units. */
const LEAD_LENGTH = 2000;

/** The sentences of as many articles as there are sentences to choose, those that report the same news as another left out. */
function openArticles(articles: readonly Article[], length: number): Candidate[][] {
  const opened: Article[] = [];
  const openings: { terms: ReadonlySet<string> }[] = [];
  for (const article of articles) {
    if (opened.length >= length) break;
    const opening = { terms: openingTerms(article) };
    if (likeness(opening, openings) >= SAME_REPORT) continue;
    opened.push(article);
    openings.push(opening);
  }
  return opened.map(weighSentences);
}

function openingTerms(article: Article): Set<string> {
  const text = article.paragraphs[0]?.text ?? '';
  const first = splitSentences(text.slice(0, LEAD_LENGTH))[0];
  return new Set(first ? termsOf(text.slice(first.start, first.end)) : []);
}
