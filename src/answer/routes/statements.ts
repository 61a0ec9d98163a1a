import { lookUp, RARE } from '#src/text/lexicon/lexicon.ts';
import { findTerms } from '#src/text/terms.ts';
import type { Answer } from '../answer.ts';
import { answerQuestion } from '../answerQuestion.ts';
import { quotesBy } from '../quotesBy.ts';
import type { Snapshot } from '../snapshot.ts';
import { doubt } from './doubt.ts';
import { plainQuestion } from './plainQuestion.ts';
import type { Route, RouteNeeds } from './route.ts';

const SAYING =
  'say|said|says|saying|state|stated|tell|told|think|claim|argue|warn|reply|replied|respond|responded|comment|commented|announce|announced|write|wrote|tweet|tweeted|add|declare|insist|promise';
const ASKED = new RegExp(
  `^what (?:did|does|do|has|have|had|is|was) (?<speaker>(?!(?:he|she|it|they|you|we|this|that)\\b)(?!the (?:story|article)\\b).{2,60}?) (?:${SAYING})(?: (?:to|about|on|of|regarding|concerning) (?<about>.+))?$`,
  'i',
);
const DID_SAY =
  /^(?:did|has|does) (?<speaker>.{2,60}?) (?:say|said|comment|commented|respond) (?:anything |something )?(?:about|on|to|regarding) (?<about>.+)$/i;
const QUOTES =
  /^(?:show |give |list )?(?:me )?(?:the |all |any )?(?:quotes?|quotations?|statements?)(?: (?:by|from|of) (?<speaker>.+?))?(?: (?:about|on|regarding) (?<about>.+))?$/i;
const BARE =
  /^quote (?<speaker>(?!(?:by|from|of|about|on|me|the)\b).{2,40}?)(?: (?:about|on|regarding) (?<about>.+))?$/i;
const POSSESSIVE =
  /^(?<speaker>.{2,60}?)(?:'s|s') (?:quotes?|quotations?|statements?|words)(?: (?:about|on|regarding) (?<about>.+))?$/i;

/** See `routeStatements`. */
export const statementsNeeds: RouteNeeds = (text) => {
  const groups = groupsOf(text);
  return groups && { lists: ['quotations', 'reported'], words: groups['speaker'] ?? groups['about'] ?? '' };
};

/** What somebody said: "what did kirby say about rafah?", "quotes by Blinken". */
export const routeStatements: Route = (text, snapshot) => {
  const groups = groupsOf(text);
  if (!groups) return undefined;
  const { speaker, about } = groups;
  if (speaker === undefined) return quotesBy(snapshot, { ...(about !== undefined && { about }) });
  return answerStatement(text, snapshot, speaker, about);
};

function groupsOf(text: string) {
  const asked = plainQuestion(text);
  return [ASKED, DID_SAY, QUOTES, BARE, POSSESSIVE].map((pattern) => pattern.exec(asked)?.groups).find(Boolean);
}

function answerStatement(
  text: string,
  snapshot: Snapshot,
  speaker: string,
  about: string | undefined,
): Answer | undefined {
  const everything = quotesBy(snapshot, { speaker });
  const known = everything.quotes.length + everything.reported.length > 0;
  // Nothing in the story is known to be said by whoever was asked for, so no passage is sure to answer.
  if (!known) return isNameLike(speaker) ? doubt(answerQuestion(text, snapshot)) : undefined;
  const onTopic = about === undefined ? everything : quotesBy(snapshot, { speaker, about });
  if (onTopic.quotes.length > 0) return onTopic;
  return about === undefined ? undefined : answerReported(text, snapshot, onTopic);
}

/** A speaker of common words, "the crew", may be worded otherwise in the story; a name stands there or does not. */
function isNameLike(speaker: string): boolean {
  return findTerms(speaker).some(({ term }) => lookUp(term).rarity >= RARE);
}

/** Where nobody is quoted on the matter, a sentence that reports what they said answers as any sentence does. */
function answerReported(text: string, snapshot: Snapshot, { reported }: ReturnType<typeof quotesBy>): Answer {
  const answer = answerQuestion(text, snapshot);
  return reported.length > 0 ? answer : doubt(answer);
}
