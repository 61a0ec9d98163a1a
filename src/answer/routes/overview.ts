import { sourcesOf } from '../sourcesOf.ts';
import { summaryOf } from '../summaryOf.ts';
import { timelineOf } from '../timelineOf.ts';
import { plainQuestion } from './plainQuestion.ts';
import type { Route, RouteNeeds } from './route.ts';

const SUMMARY =
  /^(?:tl;? ?dr|(?:please )?(?:can you |could you )?(?:summari[sz]e|sum up|recap)\b.*|(?:give me |show me )?(?:a |the )?(?:short |quick |brief )?(?:summary|recap|gist|overview)(?: of .*)?|what(?:'s| is|s) (?:this|the|it|that)? ?(?:story|article|news|piece|text|all)? ?about|what happened|in (?:short|brief|a nutshell))$/;
const TIMELINE =
  /^(?:(?:give me |show me )?(?:a |the )?(?:timeline|chronology)(?: of .*)?|what happened when|(?:in )?(?:what|which) order did .* happen|(?:the )?(?:sequence|order) of events|what happened (?:first|and when|in order))$/;
const SOURCES =
  /^(?:(?:your |the )?sources|(?:list |show |show me )(?:your |the )?(?:sources|articles)|(?:what|which|where) (?:are|is) (?:your|the) (?:sources?|articles?)|what articles (?:do you have|are there))$/;

/** See `routeOverview`. */
export const overviewNeeds: RouteNeeds = (text) =>
  TIMELINE.test(plainQuestion(text).toLowerCase()) ? { lists: ['events'], words: '' } : undefined;

/** The whole story at a glance: "tl;dr", "timeline", "sources". */
export const routeOverview: Route = (text, snapshot) => {
  const asked = plainQuestion(text).toLowerCase();
  if (SUMMARY.test(asked)) return summaryOf(snapshot);
  if (TIMELINE.test(asked)) return timelineOf(snapshot);
  if (SOURCES.test(asked)) return sourcesOf(snapshot);
  return undefined;
};
