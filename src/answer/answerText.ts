import { commonCharacters } from '#src/text/commonCharacters.ts';
import type { Answer } from './answer.ts';
import { answerQuestion } from './answerQuestion.ts';
import { readAheadOn } from './factsOn.ts';
import { pinnedAnswer } from './pins/pinnedAnswer.ts';
import { leadersNeeds, routeLeaders } from './routes/leaders.ts';
import { routeOffices } from './routes/offices.ts';
import { originNeeds, routeOrigin } from './routes/origin.ts';
import { overviewNeeds, routeOverview } from './routes/overview.ts';
import { peopleNeeds, routePeople } from './routes/people.ts';
import type { Route, RouteNeeds } from './routes/route.ts';
import { routeStatements, statementsNeeds } from './routes/statements.ts';
import type { Snapshot } from './snapshot.ts';

const ROUTES: readonly Route[] = [
  pinnedAnswer,
  routeOverview,
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
  const text = commonCharacters(typed);
  for (const needs of NEEDS) {
    const needed = needs(text);
    if (needed) yield* readAheadOn(snapshot, needed);
  }
}

/** Answers free text: a mention, a direct message, `/ask` and a line of the console all come here. */
export function answerText(typed: string, snapshot: Snapshot): Answer {
  const text = commonCharacters(typed);
  for (const route of ROUTES) {
    const answer = route(text, snapshot);
    if (answer) return answer;
  }
  return answerQuestion(text, snapshot);
}
