import { findTerms } from '#src/text/terms.ts';
import type { LeadsAnswer } from '../answer.ts';
import { leadsOf } from '../leadsOf.ts';
import { plainQuestion } from './plainQuestion.ts';
import type { Route, RouteNeeds } from './route.ts';

const ASKED =
  /^who(?:'s|s| is| are| was| were| will be| will| would| has been)?(?: going to| expected to| set to)? ?(?:the (?:leaders?|heads?|chair) of|leads?|led|leading|heads?|headed|heading|chairs?|chairing|runs?|running|commands?|commanding|in charge of|at the helm of)(?: (?<what>.+))?$/i;

/** See `routeLeaders`. */
export const leadersNeeds: RouteNeeds = (text) => {
  const groups = ASKED.exec(plainQuestion(text))?.groups;
  return groups && { lists: ['leads'], words: groups['what'] ?? '' };
};

/** Who leads what: "who is leading the us side?" */
export const routeLeaders: Route = (text, snapshot) => {
  const groups = ASKED.exec(plainQuestion(text))?.groups;
  if (!groups) return undefined;
  const answer = leadsOf(snapshot, groups['what'] ?? '');
  const toThePoint = answer.leads.filter((lead) => coversAll(lead, groups['what'] ?? ''));
  return toThePoint.length === 0 ? undefined : keep(answer, toThePoint);
};

/** Whether what is led, by whom, or the sentence itself has every term asked for. */
function coversAll({ leads, role = '', passage }: LeadsAnswer['leads'][number], what: string): boolean {
  const there = new Set(findTerms(`${leads} ${role} ${passage.text}`).map(({ term }) => term));
  return findTerms(what).every(({ term }) => term === '' || there.has(term));
}

function keep(answer: LeadsAnswer, leads: LeadsAnswer['leads']): LeadsAnswer {
  const kept = new Set(leads.map(({ passage }) => passage.text));
  return { ...answer, leads, passages: answer.passages.filter(({ text }) => kept.has(text)) };
}
