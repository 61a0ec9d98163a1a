import { completeWord } from '#src/search/completeWord.ts';
import { rankArticles } from '#src/search/rankArticles.ts';
import type { FactList, StoryFacts } from '#src/story/facts.ts';
import { findTerms } from '#src/text/terms.ts';
import { MOST_READ, newestArticles } from './newestArticles.ts';
import { readQuestion } from './question/readQuestion.ts';
import type { Snapshot } from './snapshot.ts';

/** Articles of a large story read through for what is asked, and while somebody is typing. */
const MOST_RELEVANT = 12;
const MOST_FOR_SUGGESTIONS = 6;

/** What the story says that bears on these words; of a large story, what the articles say that have most of them. */
export function factsOn(snapshot: Snapshot, words: string): StoryFacts {
  const { story, index } = snapshot;
  if (story.articles.length <= MOST_READ) return snapshot.facts;
  const terms = readQuestion(words, index).terms.flatMap(({ term, corrections }) => [term, ...corrections]);
  return factsWith(snapshot, terms, MOST_RELEVANT);
}

/** Reads ahead, in small steps, lists of what the story says that bears on these words, or of all it says where there are none. */
export function* readAheadOn(snapshot: Snapshot, { lists, words }: Needed): Generator<void, void> {
  yield* (words.trim() === '' ? snapshot.facts : factsOn(snapshot, words)).readAhead(lists);
}

/** What an answer is made from. */
export interface Needed {
  readonly lists: readonly FactList[];
  /** What it is on; '' for all that the story says. */
  readonly words: string;
}

/** What to make suggestions from for somebody who has typed so much; quick on a large story too. */
export function factsToSuggest(snapshot: Snapshot, typed: string): StoryFacts {
  const { story, index } = snapshot;
  if (story.articles.length <= MOST_READ) return snapshot.facts;
  if (typed.trim() === '') return snapshot.factsOf(newestArticles(story, MOST_FOR_SUGGESTIONS));
  const words = [typed, ...completeWord(index, typed)];
  const terms = words.flatMap((word) => findTerms(word).map(({ term }) => term));
  return factsWith(snapshot, terms, MOST_FOR_SUGGESTIONS);
}

function factsWith(snapshot: Snapshot, terms: readonly string[], most: number): StoryFacts {
  const weighted = [...new Set(terms)].map((term) => ({ term, weight: 1 }));
  const positions = rankArticles(snapshot.index, weighted, most).sort((a, b) => a - b);
  const articles = positions
    .map((position) => snapshot.story.articles[position])
    .filter((article) => article !== undefined);
  return snapshot.factsOf(articles);
}
