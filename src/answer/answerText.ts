import type { Reader } from '#src/reader/reader.ts';
import { type Answer, isWeighed } from './answer.ts';
import { answerQuestion } from './answerQuestion.ts';
import { readAheadOn } from './factsOn.ts';
import { pinnedAnswer } from './pins/pinnedAnswer.ts';
import { readQuestionWith } from './reading/readQuestionWith.ts';
import { routeLatest } from './routes/latest.ts';
import { leadersNeeds, routeLeaders } from './routes/leaders.ts';
import { routeOffices } from './routes/offices.ts';
import { originNeeds, routeOrigin } from './routes/origin.ts';
import { overviewNeeds, routeOverview } from './routes/overview.ts';
import { peopleNeeds, routePeople } from './routes/people.ts';
import type { Route, RouteNeeds } from './routes/route.ts';
import { routeStatements, statementsNeeds } from './routes/statements.ts';
import type { Snapshot } from './snapshot.ts';
import { understand } from './understanding/understand.ts';

const ROUTES: readonly Route[] = [
  routeOverview,
  routeLatest,
  routeOrigin,
  routeStatements,
  routeLeaders,
  routePeople,
  routeOffices,
];

/** Of the routes that read lists; what `routeOffices` reads, `peopleNeeds` names. */
const NEEDS: readonly RouteNeeds[] = [overviewNeeds, originNeeds, statementsNeeds, leadersNeeds, peopleNeeds];

/** Reads ahead, in small steps, what answering this text takes long to read, where it does. */
export function* readAheadFor(typed: string, snapshot: Snapshot): Generator<void, void> {
  const text = understand(typed, snapshot);
  for (const needs of NEEDS) {
    const needed = needs(text);
    if (needed) yield* readAheadOn(snapshot, needed);
  }
}

/** Answers free text: a mention, a direct message, `/ask` and a line of the console all come here. */
export function answerText(typed: string, snapshot: Snapshot): Answer {
  return pinnedAnswer(typed, snapshot) ?? answerUnderstood(understand(typed, snapshot), snapshot);
}

function answerUnderstood(text: string, snapshot: Snapshot): Answer {
  for (const route of ROUTES) {
    const answer = route(text, snapshot);
    if (answer) return answer;
  }
  return answerQuestion(text, snapshot);
}

/**
 * The same, with the reader: where words alone weigh the evidence, it reads, and the question is answered once more by what it made of
 * it. The one step of answering that waits for another thread; without the reader, words alone answer.
 */
export async function answerWithReader(typed: string, snapshot: Snapshot, reader: Reader): Promise<Answer> {
  const pinned = pinnedAnswer(typed, snapshot);
  if (pinned) return pinned;
  const text = understand(typed, snapshot);
  const byWords = answerUnderstood(text, snapshot);
  // Where words find nothing, the reader still may.
  if (!isWeighed(byWords) && byWords.kind !== 'not-found') return byWords;
  const isRead = await readQuestionWith(reader, text, snapshot);
  return isRead ? answerUnderstood(text, snapshot) : byWords;
}
