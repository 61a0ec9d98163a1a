import type { Passage } from '#src/corpus/story.ts';
import type { FactList } from '#src/story/facts.ts';
import { answerText } from '../answerText.ts';
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
/** Questions of each kind that are tried: of a large story few, as somebody waits for them who is typing. */
const TRIES = 6;
const TRIES_IF_LARGE = 2;
/** Longest question, in UTF-16 units: it must fit on a button. */
const LONGEST = 72;
/** The newest articles of a story that numbers are looked for in. */
const ARTICLES_READ = 6;
const MADE_FROM: readonly FactList[] = ['people', 'quotations', 'leads', 'events'];
const LAST = 'What is the story about?';

const suggested = new WeakMap<Snapshot, readonly SuggestedQuestion[]>();

/** Questions made from a story that the story answers for certain, kinds in turn; made once for a snapshot. */
export function suggestQuestions(snapshot: Snapshot): readonly SuggestedQuestion[] {
  const known = suggested.get(snapshot);
  if (known) return known;
  const made: SuggestedQuestion[] = [];
  for (const question of suggestInSteps(snapshot)) {
    if (question) made.push(question);
    if (made.length === MOST_SUGGESTED) break;
  }
  suggested.set(snapshot, made);
  return made;
}

/** Reads ahead, in small steps, what the questions are made from; nothing where they are made already. */
export function* readAheadToSuggest(snapshot: Snapshot): Generator<void, void> {
  if (!suggested.has(snapshot)) yield* factsToSuggest(snapshot, '').readAhead(MADE_FROM);
}

/** The same questions in the same order, for whoever has other work to see to in between: each step tries one and gives it where the story answers it. */
export function* suggestInSteps(snapshot: Snapshot): Generator<SuggestedQuestion | undefined, void> {
  const kinds = makeQuestions(factsToSuggest(snapshot, ''), newestArticles(snapshot.story, ARTICLES_READ));
  yield undefined;
  const large = snapshot.story.articles.length > MOST_READ;
  const questions = takeTurns(kinds, large ? TRIES_IF_LARGE : TRIES);
  // A large story is about many things, and to sum it up takes longest.
  for (const question of large ? questions : [...questions, LAST]) {
    yield question.length > LONGEST ? undefined : ask(question, snapshot);
  }
}

function takeTurns(kinds: readonly (readonly string[])[], turns: number): string[] {
  return Array.from({ length: turns }, (_, turn) => kinds.flatMap((questions) => questions[turn] ?? [])).flat();
}

function ask(question: string, snapshot: Snapshot): SuggestedQuestion | undefined {
  const answer = answerText(question, snapshot);
  const [passage] = answer.kind === 'unsure' ? [] : answer.passages;
  return passage && { question, passage };
}
