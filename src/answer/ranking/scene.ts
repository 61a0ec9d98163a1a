import { type Candidate, findCandidates, rankParagraphs, type WeightedTerm } from '#src/search/rankParagraphs.ts';
import type { StoryIndex } from '#src/search/storyIndex.ts';
import type { Question, QuestionTerm } from '../question/readQuestion.ts';
import { matchTerms, type TermMatch } from './match.ts';
import { prepareSentences, type Sentence } from './sentence.ts';

/** A sentence beside the question: what it matches, and what surrounds it. */
export interface SceneSentence {
  readonly sentence: Sentence;
  readonly matches: readonly TermMatch[];
  /** Whether the words of its paragraph brought it here; otherwise it stands beside one that they did. */
  readonly isFound: boolean;
  /** BM25 of its paragraph, 1 for the best paragraph. */
  readonly paragraphScore: number;
  /** What the sentence before it matches, be it of the same paragraph or the last of the one before; none for an article's first. */
  readonly matchesBefore: readonly TermMatch[];
  /** Its neighbours in the paragraph. */
  readonly previous: SceneSentence | undefined;
  /** Filled in once the paragraph is read. */
  next: SceneSentence | undefined;
}

/** The best paragraphs for a question, sentence by sentence, with what ranking needs to know of all of them. */
export interface Scene {
  readonly question: Question;
  readonly sentences: readonly SceneSentence[];
  /** How telling each term of the question is among these sentences and in the story; same order as the question's terms. */
  readonly weights: readonly number[];
  readonly totalWeight: number;
  /** Terms in a sentence, on average. */
  readonly averageLength: number;
}

/** How many paragraphs are found by their words: for a list of passages, and where a reader may read on. */
const PARAGRAPHS_LISTED = 8;
const PARAGRAPHS_FOUND = 10;
const CORRECTED = 0.8;
const RELATED = 0.35;
/** Only words the story lacks are widened to related ones when looking for paragraphs: they bring many paragraphs and little certainty. */
const MOST_RELATED = 6;

/** Finds the paragraphs that have most of a question's words and reads them. */
export function setScene(question: Question, index: StoryIndex): Scene {
  return readScene(question, rankParagraphs(index, searchTerms(question, index), PARAGRAPHS_LISTED), index);
}

/** The same with what surrounds them, which may answer without a word of the question; nothing for a text without words. */
export function setWideScene(question: Question, index: StoryIndex): Scene {
  if (question.stems.length === 0) return readScene(question, [], index);
  return readScene(question, findCandidates(index, searchTerms(question, index), PARAGRAPHS_FOUND), index);
}

function readScene(question: Question, candidates: readonly Candidate[], index: StoryIndex): Scene {
  const best = Math.max(...candidates.map(({ own }) => own), 1e-9);
  const sentences = candidates.flatMap((candidate) => readParagraph(candidate, best, question, index));
  // What merely stands nearby tells nothing of how telling a word is.
  const found = sentences.filter(({ isFound }) => isFound);
  const weights = question.terms.map((term, place) => weigh(term, place, found));
  const total = found.reduce((sum, { sentence }) => sum + sentence.length, 0);
  return {
    question,
    sentences,
    weights,
    totalWeight: weights.reduce((sum, weight) => sum + weight, 0) || 1,
    averageLength: Math.max(1, total / Math.max(1, found.length)),
  };
}

function searchTerms(question: Question, index: StoryIndex): WeightedTerm[] {
  return question.terms.flatMap(({ term, corrections, related }) => {
    if (index.terms.has(term)) return [{ term, weight: 1 }];
    if (corrections.length > 0) return corrections.map((correction) => ({ term: correction, weight: CORRECTED }));
    const present = [...related.keys()].filter((other) => index.terms.has(other));
    return present.slice(0, MOST_RELATED).map((other) => ({ term: other, weight: RELATED }));
  });
}

function readParagraph(candidate: Candidate, best: number, question: Question, index: StoryIndex): SceneSentence[] {
  const { article, paragraph } = index.locate(candidate.ordinal);
  const read: SceneSentence[] = [];
  for (const sentence of prepareSentences(article, paragraph)) {
    const previous = read.at(-1);
    const before = sentence.previous;
    const matches = matchTerms(question, sentence);
    const matchesBefore = previous?.matches ?? (before && matchTerms(question, before)) ?? [];
    const entry = {
      sentence,
      matches,
      matchesBefore,
      isFound: candidate.isFound,
      paragraphScore: candidate.own / best,
      previous,
      next: undefined,
    };
    if (previous) previous.next = entry;
    read.push(entry);
  }
  return read;
}

/** Half the term's weight in the whole story, half its inverse frequency among the sentences read. */
function weigh(term: QuestionTerm, place: number, sentences: readonly SceneSentence[]): number {
  const having = sentences.filter(({ matches }) => isSure(matches[place]?.kind)).length;
  const here = Math.log(1 + (sentences.length - having + 0.5) / (having + 0.5));
  return (term.weight + here) / 2;
}

/** Whether a match is the very word. */
export function isSure(kind: TermMatch['kind']): boolean {
  return kind === 'exact' || kind === 'corrected';
}
