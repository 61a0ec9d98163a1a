import type { StoryIndex } from '#src/search/storyIndex.ts';
import { type Question, readQuestion } from './question/readQuestion.ts';
import { type RankedSentence, rankSentences } from './ranking/rankSentences.ts';
import { type Scene, setWideScene } from './ranking/scene.ts';
import type { Reading } from './reading/reading.ts';

/** A question of one story, understood, with the sentences that may answer it. */
export interface Prepared {
  readonly question: Question;
  readonly scene: Scene;
  /** By words alone, best first. */
  readonly ranked: readonly RankedSentence[];
}

/** What came of having it read. */
export interface ReadingOutcome {
  /** What the reader made of the sentences; left out where it did not read. */
  readonly reading?: Reading;
  /**
   * Why it did not, or not to the end: words alone leave no doubt; it had no time, and is asked again the next time; the best article is not
   * in English. Left out where it read all it wanted, or there is no reader.
   */
  readonly unread?: 'sure' | 'busy' | 'not English';
}

/** A question as far as it has come: what the reader made of it is there once it has read. */
export interface Asked extends Prepared, ReadingOutcome {}

/** Understands a question and finds the sentences that may answer it. */
export function prepareAsked(text: string, index: StoryIndex): Prepared {
  const question = readQuestion(text, index);
  const scene = setWideScene(question, index);
  return { question, scene, ranked: rankSentences(scene) };
}
