import { inflectVerb } from '#src/english/inflect.ts';
import { isAdverb, isAuxiliary, isBe, isSubordinator } from '#src/english/partsOfSpeech.ts';
import type { Token } from '#src/english/tokens.ts';
import type { Span } from '#src/text/span.ts';

/**
 * How a time is told: as past, as still to come, or (`planned`) as what somebody set, when that was still to come then: "called an election
 * for". `open` is a length of time told as past whose end may lie on either side: "was closed until".
 */
export type Tense = 'past' | 'future' | 'planned' | 'open';

function formsOf(bases: string): ReadonlySet<string> {
  return new Set(bases.split(/\s+/).flatMap(inflectVerb));
}

/** Verbs whose time is that of what they plan: "set for Friday", "adjourned until Friday". */
const PLANNING =
  formsOf(`adjourn announce arrange bar book call close delay expect extend fix forecast invite jail move order plan postpone predict propose
  reconvene remand rearrange reschedule schedule set slate summon suspend threaten warn`);
/** Verbs that an infinitive completes with what is still to come: "voted to strike". */
const INTENDING = formsOf(
  'agree aim ask decide expect hope intend need plan pledge promise threaten tell order urge vote vow want',
);
/** Adjectives and participles that say the same with "be": "is due", "was meant to". */
const DUE =
  /^(?:due|likely|set|expected|scheduled|slated|planned|going|poised|ready|forecast|predicted|meant|about|asked|told|ordered|urged|booked)$/;
/** Verbs that only say who speaks: their present tells nothing. */
const SPEAKING = formsOf('say tell add insist think believe hope know explain argue claim warn note report suggest');
/** What carries a time on from a verb of planning. */
const AHEAD = /^(?:for|to|from|until|till|by|through)$/;

/** Past or future, by the verb that governs the words at `span`; undefined where no verb tells. `tokens` are those of the sentence. */
export function readTense(tokens: readonly Token[], span: Span): Tense | undefined {
  const first = tokens.findIndex(({ end }) => end > span.start);
  const behind = tokens.findIndex(({ start }) => start >= span.end);
  const last = (behind < 0 ? tokens.length : behind) - 1;
  if (first < 0) return undefined;
  const clause = clauseAround(tokens, first, last);
  const inClause = verbsIn(tokens, clause.first, clause.last, first, last);
  const verb = nearest(inClause, first) ?? nearest(verbsIn(tokens, 0, tokens.length - 1, first, last), first);
  return verb === undefined ? undefined : tenseOf(tokens, verb, first);
}

/** The clause of the time words; words that a comma parts from what follows, at its start, belong to that. */
function clauseAround(tokens: readonly Token[], first: number, last: number): { first: number; last: number } {
  let start = first;
  while (start > 0 && !endsClause(tokens, start - 1)) start -= 1;
  let end = last;
  if (start === first && endsClause(tokens, end + 1)) end += 1;
  while (end + 1 < tokens.length && !endsClause(tokens, end + 1)) end += 1;
  return { first: start, last: end };
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (!token.word) return /^[,;:—–“”"]$/.test(token.text);
  if (/^W/.test(token.tag)) return true;
  if (isSubordinator(token)) return token.lower !== 'than' && token.lower !== 'so';
  return /^(?:and|but)$/.test(token.lower) && opensClause(tokens, at + 1);
}

/** "and on Monday it will", "and will meet": a verb follows before the next noun phrase has ended. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 7; at += 1) {
    const token = tokens[at];
    if (!token || (!token.word && token.text !== '’')) return false;
    if (/^(?:VB[DPZN]?|MD)$/.test(token.tag)) return true;
  }
  return false;
}

/** The main verbs of a stretch, auxiliaries and participles before nouns aside. */
function verbsIn(tokens: readonly Token[], first: number, last: number, from: number, to: number): number[] {
  const verbs: number[] = [];
  for (let at = first; at <= last; at += 1) {
    if (at >= from && at <= to) continue;
    const token = tokens[at];
    if (!token || !(/^(?:VB|MD)/.test(token.tag) || (DUE.test(token.lower) && isBe(tokens[back(tokens, at - 1)]))))
      continue;
    if (isAuxiliary(token) && leadsToVerb(tokens, at + 1)) continue;
    // "the striking doctors"
    if (
      /^VB[GN]$/.test(token.tag) &&
      /^(?:DT|PRP\$|JJ)$/.test(tokens[at - 1]?.tag ?? '') &&
      /^NN/.test(tokens[at + 1]?.tag ?? '')
    )
      continue;
    verbs.push(at);
  }
  return verbs;
}

function leadsToVerb(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (isAdverb(tokens[at]) || isAuxiliary(tokens[at]) || tokens[at]?.lower === 'to') at += 1;
  return /^VB/.test(tokens[at]?.tag ?? '') || DUE.test(tokens[at]?.lower ?? '');
}

/** The last verb before the words, for a time mostly follows its verb; else the first after them. */
function nearest(verbs: readonly number[], first: number): number | undefined {
  const before = verbs.filter((verb) => verb < first);
  const own = before.at(-1);
  return own ?? verbs.find((verb) => verb > first);
}

/** To the left past adverbs. */
function back(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isAdverb(tokens[at])) at -= 1;
  return at;
}

function tenseOf(tokens: readonly Token[], verb: number, time: number): Tense | undefined {
  const token = tokens[verb];
  if (!token) return undefined;
  const { lower, tag } = token;
  if (tag === 'MD') return 'future';
  const until = [tokens[time], tokens[time - 1]].some((word) => /^(?:until|till)$/.test(word?.lower ?? ''));
  const carried = AHEAD.test(tokens[time]?.lower ?? '') || AHEAD.test(tokens[time - 1]?.lower ?? '');
  const helpers = auxiliariesBefore(tokens, verb);
  const opener = helpers[0];
  const have = helpers.some(({ lower: helper }) => /^(?:has|have|had|having)$/.test(helper));
  const modal = helpers.find((helper) => helper.tag === 'MD' || /['’]ll$|^won['’]t$/.test(helper.lower));
  if (modal) return have ? 'past' : 'future';
  if (lower === 'supposed') return 'past';
  const be = helpers.find(isBe);
  if (DUE.test(lower) && be) return 'future';
  const to = tokens[back(tokens, verb - helpers.length - 1)];
  const infinitive = tag === 'VB' || (be?.lower === 'be' && to?.lower === 'to');
  if (infinitive) {
    const governor = governorOf(tokens, verb - helpers.length);
    if (governor !== undefined) return intended(tokens, governor);
  }
  if (have && !(carried && PLANNING.has(lower))) return until ? 'open' : 'past';
  const planned = carried && PLANNING.has(lower);
  if (be) {
    const present = /^(?:is|are|am)$|['’](?:s|re|m)$/.test(opener?.lower ?? '');
    if (tag === 'VBG') return present ? 'future' : 'past';
    if (until && present) return 'future';
    if (tag === 'VBN' || tag === 'VBD') return planned ? 'planned' : until ? 'open' : 'past';
  }
  if (tag === 'VBD' || tag === 'VBN') return planned ? 'planned' : until ? 'open' : 'past';
  if (tag === 'VBZ' || tag === 'VBP')
    return SPEAKING.has(lower) && !carried ? undefined : /^(?:has|have)$/.test(lower) ? undefined : 'future';
  if (tag === 'VBG') return nearestFinite(tokens, verb);
  return tag === 'VB' ? 'future' : undefined;
}

/** A participle has the time of the verb it hangs on: "left Leeds on Monday, arriving". */
function nearestFinite(tokens: readonly Token[], verb: number): Tense | undefined {
  const before = tokens.slice(0, verb).findLast(({ tag }) => /^(?:VB[DPZ]|MD)$/.test(tag));
  if (!before) return undefined;
  return before.tag === 'VBD' ? 'past' : 'future';
}

/** The auxiliaries that belong to a verb, in their order. */
function auxiliariesBefore(tokens: readonly Token[], verb: number): Token[] {
  const found: Token[] = [];
  for (let at = verb - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    const helps = isAuxiliary(token) || /['’](?:s|re|ll|ve|d|m)$|^won['’]t$/.test(token.lower);
    if (helps) found.unshift(token);
    else if (isInvertedSubject(tokens, at)) continue;
    else if (!isAdverb(token)) break;
  }
  return found;
}

/** "will the court hear": only a pronoun between the two. */
function isInvertedSubject(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.tag === 'PRP' && tokens[at - 1]?.tag === 'MD';
}

/** The verb or adjective that an infinitive hangs on: of "agreed to meet" the first. */
function governorOf(tokens: readonly Token[], verb: number): number | undefined {
  const to = back(tokens, verb - 1);
  if (tokens[to]?.lower !== 'to') return undefined;
  for (let at = to - 1; at >= 0 && to - at < 6; at -= 1)
    if (/^(?:VB|MD)/.test(tokens[at]?.tag ?? '') || DUE.test(tokens[at]?.lower ?? '')) return at;
  return undefined;
}

function intended(tokens: readonly Token[], governor: number): Tense | undefined {
  const { lower = '', tag = '' } = tokens[governor] ?? {};
  const helpers = auxiliariesBefore(tokens, governor);
  const had = helpers.some((helper) => helper.lower === 'had');
  if (lower === 'supposed') return 'past';
  if (had && /^(?:planned|hoped|intended|wanted)$/.test(lower)) return 'past';
  if (INTENDING.has(lower) || DUE.test(lower) || isBe(tokens[governor])) return 'future';
  return tag === 'VBD' || tag === 'VBN' ? 'past' : 'future';
}
