import type { Passage } from '#src/corpus/story.ts';
import { distinctPassages } from '../distinctPassages.ts';
import type { Snapshot } from '../snapshot.ts';
import { plainQuestion } from './plainQuestion.ts';
import type { Route, RouteNeeds } from './route.ts';

const ASKED =
  /^(?:where (?:does|do|did|is) (?:the |this |that |all )?(?:reporting|report|reports|story|news|information|info|article) (?:come|coming|came|from)(?: from)?|who (?:reported|broke|wrote|published) (?:this|it|that|the (?:story|news|article))|what(?:'s|s| is) the (?:original )?source(?: of (?:this|the) (?:story|news|report|information))?|according to (?:whom|who)|who says so)$/i;
const CREDITS = /^according\b/i;

/** See `routeOrigin`. */
export const originNeeds: RouteNeeds = (text) =>
  ASKED.test(plainQuestion(text)) ? { lists: ['reported'], words: '' } : undefined;

/** Whom the story credits for what it tells: "where does the reporting come from?" */
export const routeOrigin: Route = (text, snapshot) => {
  if (!ASKED.test(plainQuestion(text))) return undefined;
  const passages = distinctPassages(creditedIn(snapshot)).slice(0, MOST_SHOWN);
  return passages.length === 0 ? undefined : { kind: 'answer', passages, nearest: [], marks: [] };
};

const MOST_SHOWN = 5;

/** The sentences that credit a named source come first: "according to Axios", before "the report said". */
function creditedIn({ facts }: Snapshot): Passage[] {
  const credited = facts.reported.filter(({ verb = '', speaker }) => CREDITS.test(verb) && /^\p{Lu}/u.test(speaker));
  return credited.map(({ passage }) => passage);
}
