import { commonCharacters } from '#src/text/commonCharacters.ts';
import type { Answer } from './answer.ts';
import { answerQuestion } from './answerQuestion.ts';
import { pinnedAnswer } from './pins/pinnedAnswer.ts';
import { routeLeaders } from './routes/leaders.ts';
import { routeOrigin } from './routes/origin.ts';
import { routeOverview } from './routes/overview.ts';
import { routePeople } from './routes/people.ts';
import type { Route } from './routes/route.ts';
import { routeStatements } from './routes/statements.ts';
import type { Snapshot } from './snapshot.ts';

const ROUTES: readonly Route[] = [pinnedAnswer, routeOverview, routeOrigin, routeStatements, routeLeaders, routePeople];

/** Answers free text: a mention, a direct message, `/ask` and a line of the console all come here. */
export function answerText(typed: string, snapshot: Snapshot): Answer {
  const text = commonCharacters(typed);
  for (const route of ROUTES) {
    const answer = route(text, snapshot);
    if (answer) return answer;
  }
  return answerQuestion(text, snapshot);
}
