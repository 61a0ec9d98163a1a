import type { Passage } from '#src/corpus/story.ts';
import type { FactList } from '#src/story/facts.ts';
import { answerText, readAheadFor } from '../answerText.ts';
import { factsToSuggest } from '../factsOn.ts';
import { MOST_READ, newestArticles } from '../newestArticles.ts';
import type { Snapshot } from '../snapshot.ts';
import { makeQuestions } from './makeQuestions.ts';

/** A question made from a story, with the answer that the story gives. */
export interface SuggestedQuestion {
  readonly question: string;
  /** The first passage of the answer. */
  readonly passage: Passage;
}

/** Questions made from one story at most. */
const MOST_SUGGESTED = 20;
/** Questions of each kind that are tried: of a large story few, as each takes longer. */
const TRIES = 6;
const TRIES_IF_LARGE = 2;
/** Longest question, in UTF-16 units: it must fit on a button. */
const LONGEST = 72;
/** The newest articles of a story that numbers are looked for in. */
const ARTICLES_READ = 6;
const MADE_FROM: readonly FactList[] = ['people', 'quotations', 'leads', 'events'];
const LAST = 'What is the story about?';

/**
 * Questions made from a story that the story answers for certain, kinds in turn. A step is a small part of the work, for whoever has
 * other work to see to in between; some give a question.
 */
export function* suggestQuestions(snapshot: Snapshot): Generator<SuggestedQuestion | undefined, void> {
  const facts = factsToSuggest(snapshot, '');
  yield* pausing(facts.readAhead(MADE_FROM));
  const kinds = makeQuestions(facts, newestArticles(snapshot.story, ARTICLES_READ));
  const large = snapshot.story.articles.length > MOST_READ;
  const questions = takeTurns(kinds, large ? TRIES_IF_LARGE : TRIES).filter(({ length }) => length <= LONGEST);
  let made = 0;
  // A large story is about many things, and to sum it up takes longest.
  for (const question of large ? questions : [...questions, LAST]) {
    yield* pausing(readAheadFor(question, snapshot));
    const suggested = ask(question, snapshot);
    yield suggested;
    if (suggested) made += 1;
    if (made === MOST_SUGGESTED) return;
  }
}

function* pausing(steps: Generator<void, void>): Generator<undefined, void> {
  for (const _ of steps) yield undefined;
}

function takeTurns(kinds: readonly (readonly string[])[], turns: number): string[] {
  return Array.from({ length: turns }, (_, turn) => kinds.flatMap((questions) => questions[turn] ?? [])).flat();
}

function ask(question: string, snapshot: Snapshot): SuggestedQuestion | undefined {
  const answer = answerText(question, snapshot);
  const [passage] = answer.kind === 'unsure' ? [] : answer.passages;
  return passage && { question, passage };
}
