import { isAdverb, isAuxiliary, isBe, isDeterminer, isSubordinator } from '#src/english/partsOfSpeech.ts';
import { isComma, nameSubject, type Subject } from '../clauses/apposition.ts';
import { clauseSubject } from '../clauses/clauseSubject.ts';
import type { Item } from '../clauses/items.ts';
import { phraseStartingAt } from '../clauses/nounPhrases.ts';
import { subjectAfter, subjectBefore } from '../clauses/subjects.ts';
import { beforeAdverbs, behindAdverbs, isNominal, isVerbal } from '../clauses/wordKinds.ts';
import { isReportingVerb, needsClause, reportingBase, reportsByItself } from './reportingVerbs.ts';

/** Somebody says something: who, by which verb, and which items of the frame tell so. */
export interface SpeechEvent {
  readonly subject: Subject;
  /** The index of the verb, or of "according". */
  readonly verb: number;
  /** The first and last item of subject and verb. */
  readonly first: number;
  readonly last: number;
  /** "said Smith", "he says": the verb by itself has a subject of its own; participles and second verbs share one. */
  readonly own: boolean;
  /** Whether this is speech even without quotation marks. */
  readonly strong: boolean;
  /** The rule that found it, for explanations. */
  readonly rule: SpeechRule;
}

/** How a clause says who speaks; each with an example. */
export type SpeechRule =
  /** "according to Roe" */
  | 'according to'
  /** "as Roe put it" */
  | 'as put'
  /** "in Roe's view" */
  | 'in the view of'
  /** "was described by Roe as" */
  | 'passive'
  /** "Roe was quoted as saying" */
  | 'as saying'
  /** "Roe left, adding", "Roe left and said" */
  | 'shared subject'
  /** "said Roe" */
  | 'inverted'
  /** "Roe said" */
  | 'subject and verb';

/** The speech events of a frame, in its order. */
export function findEvents(items: readonly Item[]): SpeechEvent[] {
  const events: SpeechEvent[] = [];
  items.forEach((item, at) => {
    if (item.kind !== 'word') return;
    const event = inView(items, at) ?? readEvent(items, at, events);
    if (event) events.push(event);
  });
  return events;
}

function readEvent(items: readonly Item[], at: number, events: readonly SpeechEvent[]): SpeechEvent | undefined {
  const lower = items[at]?.lower ?? '';
  if (lower === 'according') return accordingTo(items, at);
  return isReportingVerb(lower) ? readVerb(items, at, events) : puttingIt(items, at);
}

function accordingTo(items: readonly Item[], at: number): SpeechEvent | undefined {
  const to = behindAdverbs(items, at + 1);
  if (items[to]?.lower !== 'to') return undefined;
  const object = ['him', 'her', 'them'].includes(items[to + 1]?.lower ?? '') && items[to + 2]?.kind !== 'word';
  const subject: Subject | undefined = object
    ? { kind: 'pronoun', first: to + 1, last: to + 1 }
    : subjectAfter(items, to);
  const before = items[at - 1];
  if (
    subject?.kind === 'phrase' &&
    before?.kind === 'word' &&
    !items.slice(subject.first, subject.last + 1).some(({ capital }) => capital)
  )
    return undefined;
  return subject && { subject, verb: at, first: at, last: subject.last, own: true, strong: true, rule: 'according to' };
}

/** "As Smith put it": the words beside it are his. */
function puttingIt(items: readonly Item[], at: number): SpeechEvent | undefined {
  if (items[at]?.lower !== 'put' || items[at + 1]?.lower !== 'it') return undefined;
  const subject = subjectBefore(items, at);
  return subject && { subject, verb: at, first: subject.first, last: at + 1, own: true, strong: false, rule: 'as put' };
}

/** "In Smith's view, …", "in her words": an opinion is as good as said. */
function inView(items: readonly Item[], at: number): SpeechEvent | undefined {
  const owner = items[at - 1];
  if (!VIEWS.has(items[at]?.lower ?? '') || items[at - 2]?.lower !== 'in' || !owner) return undefined;
  if (owner.kind === 'name' && owner.possessive) {
    const subject = nameSubject(items, at - 1);
    return { subject, verb: at, first: at - 2, last: at, own: true, strong: true, rule: 'in the view of' };
  }
  if (!['his', 'her', 'their'].includes(owner.lower)) return undefined;
  const subject: Subject = { kind: 'pronoun', first: at - 1, last: at - 1 };
  return { subject, verb: at, first: at - 2, last: at, own: true, strong: true, rule: 'in the view of' };
}

const VIEWS = new Set(['view', 'opinion', 'words', 'judgment', 'judgement', 'estimation', 'telling']);

function readVerb(items: readonly Item[], at: number, events: readonly SpeechEvent[]): SpeechEvent | undefined {
  const lower = items[at]?.lower ?? '';
  if (!isVerbHere(items, at)) return undefined;
  const strong = isStrong(items, at);
  if (!strong && isHypothetical(items, at)) return undefined;
  const passive = isPassive(items, at);
  if (passive) return passiveEvent(items, at);
  if (items[beforeAdverbs(items, at - 1)]?.lower === 'as' && /ing$/.test(lower)) return sayingEvent(items, at);
  if (isShared(items, at)) return sharedEvent(items, at, events);
  if (/ing$/.test(lower)) return undefined;
  const inverted = isInverted(items, at) ? subjectAfter(items, at) : undefined;
  if (inverted)
    return { subject: inverted, verb: at, first: at, last: inverted.last, own: true, strong, rule: 'inverted' };
  const subject = subjectBefore(items, at);
  if (subject)
    return { subject, verb: at, first: subject.first, last: at, own: true, strong, rule: 'subject and verb' };
  return undefined;
}

function isStrong(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? '';
  if (reportsByItself(lower)) return !needsClause(lower) || hasClause(items, at);
  const next = items[at + 1]?.lower ?? '';
  return next === 'that' || (reportingBase(lower) === 'point' && next === 'out');
}

/** Whether what is said stands before the verb, parted by a comma, or behind it as a clause: "he added the bridge was safe". */
function hasClause(items: readonly Item[], at: number): boolean {
  const subject = subjectBefore(items, at);
  if (subject && isComma(items[subject.first - 1]) && items.slice(0, subject.first).some(isFiniteVerb)) return true;
  for (let behind = at + 1; behind < items.length; behind += 1) {
    const item = items[behind];
    if (item?.lower === 'that' || item?.text === ':' || item?.kind === 'quote') return true;
    if (!item || item.text === ';' || /^W/.test(item.tag) || isSubordinator(item)) return false;
    const before = items[beforeAdverbs(items, behind - 1)];
    if (isFiniteVerb(item) && before !== items[at] && (isNominal(before) || before?.tag === 'PRP')) return true;
  }
  return false;
}

function isFiniteVerb(item: Item | undefined): boolean {
  return /^(?:VB[DPZ]|MD)$/.test(item?.tag ?? '');
}

/** "would not rule out", "could call": nothing has been said yet. */
function isHypothetical(items: readonly Item[], at: number): boolean {
  let left = at - 1;
  while (isAdverb(items[left]) || ['be', 'have'].includes(items[left]?.lower ?? '')) left -= 1;
  return items[left]?.tag === 'MD';
}

function isPassive(items: readonly Item[], at: number): boolean {
  return !/ing$/.test(items[at]?.lower ?? '') && isBe(items[beforeAdverbs(items, at - 1)]);
}

/** "was described by the union as": whoever stands behind "by" speaks; else nobody is named. */
function passiveEvent(items: readonly Item[], at: number): SpeechEvent | undefined {
  for (let next = at + 1; next < at + 8; next += 1) {
    const item = items[next];
    if (!item || item.kind === 'quote' || isComma(item)) break;
    if (item.lower !== 'by') continue;
    const subject = subjectAfter(items, next);
    return subject && { subject, verb: at, first: at, last: subject.last, own: true, strong: false, rule: 'passive' };
  }
  return undefined;
}

/** "was quoted as saying", "quoted Smith as saying". */
function sayingEvent(items: readonly Item[], at: number): SpeechEvent | undefined {
  for (let verb = at - 2; verb >= 0 && at - verb < 14; verb -= 1) {
    const item = items[verb];
    if (item?.kind !== 'word' || !['quote', 'cite'].includes(reportingBase(item.lower) ?? '')) continue;
    const subject = isPassive(items, verb)
      ? subjectBefore(items, passiveStart(items, verb))
      : subjectAfter(items, verb);
    return (
      subject && {
        subject,
        verb: at,
        first: Math.min(subject.first, at),
        last: at,
        own: true,
        strong: true,
        rule: 'as saying',
      }
    );
  }
  return undefined;
}

function passiveStart(items: readonly Item[], verb: number): number {
  let at = verb;
  while (isAuxiliary(items[at - 1]) || isAdverb(items[at - 1])) at -= 1;
  return at;
}

/** A participle ("adding"), an infinitive ("to say"), or a second verb ("and said") takes the subject of the clause it hangs on. */
function isShared(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? '';
  let left = at - 1;
  while (isAdverb(items[left]) || ['has', 'had'].includes(items[left]?.lower ?? '')) left -= 1;
  const before = items[left];
  if (
    ['and', 'but', 'or', 'to', 'before', 'after', 'by', 'while', 'when', 'then', 'in', 'without'].includes(
      before?.lower ?? '',
    ) &&
    before?.kind === 'word'
  )
    return true;
  return /ing$/.test(lower) && !isBe(before) && (isComma(before) || opensSpeech(items, at + 1));
}

/** What a participle reports with no comma before it: a quotation, or a clause after "that". */
function opensSpeech(items: readonly Item[], at: number): boolean {
  const next = items[at];
  return (
    next?.kind === 'quote' ||
    next?.text === ':' ||
    ['that', 'to', 'it', 'he', 'she', 'they'].includes(next?.lower ?? '')
  );
}

function sharedEvent(items: readonly Item[], at: number, events: readonly SpeechEvent[]): SpeechEvent | undefined {
  const before = events.findLast((event) => event.verb < at && event.own);
  const subject = before?.subject ?? clauseSubject(items, at) ?? introduced(items, at);
  return (
    subject && {
      subject,
      verb: at,
      first: at,
      last: at,
      own: false,
      strong: isStrong(items, at),
      rule: 'shared subject',
    }
  );
}

/** "Speaking to reporters, Smith …": the subject comes behind the comma. */
function introduced(items: readonly Item[], at: number): Subject | undefined {
  const comma = items.findIndex((item, index) => index > at && isComma(item));
  if (comma < 0 || comma - at > 14) return undefined;
  const phrase = phraseStartingAt(items, comma + 1);
  return phrase && subjectAfter(items, comma);
}

/** Whether the subject stands behind the verb: the verb follows a quotation, or a comma, and no subject precedes it. */
function isInverted(items: readonly Item[], at: number): boolean {
  const left = beforeAdverbs(items, at - 1);
  const before = items[left];
  if (!before) return false;
  if (before.kind === 'quote') return true;
  if (!isComma(before)) return false;
  return (
    items[left - 1]?.kind === 'quote' || (reportingBase(items[at]?.lower ?? '') === 'say' && startsTag(items, at + 1))
  );
}

/** "The bridge is safe, said the minister.": a subject and no clause of its own behind it. */
function startsTag(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'name' && !(item?.kind === 'word' && (isDeterminer(item) || item.capital))) return false;
  const next = items[(phraseStartingAt(items, at)?.last ?? at) + 1];
  return (
    next === undefined ||
    (next.kind === 'mark' && next.text !== ':') ||
    ['who', 'in', 'on', 'at', 'after', 'during'].includes(next.lower)
  );
}

/** Whether a word that can be a verb of speech is one where it stands: not "the report", "his claims" or "member states". */
function isVerbHere(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  if (/^VB/.test(item.tag)) return isVerbal(items, at);
  if (!/^(?:NN|JJ|IN|RB)/.test(item.tag)) return false;
  // Taken for a noun, as "claims" or "added" can be: a verb all the same if what it reports follows and something that can speak precedes.
  const before = items[at - 1];
  const speaks = before?.kind === 'name' || before?.kind === 'quote' || /^(?:PRP|WP|NNP)$/.test(before?.tag ?? '');
  return (
    speaks &&
    !before?.possessive &&
    (introducesSpeech(items, at) || /ed$|^sa(?:id|ys)$/.test(item.lower)) &&
    reportingBase(item.lower) !== undefined
  );
}

/** "that", a quotation, or the colon or comma before one. */
function introducesSpeech(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next?.kind === 'quote' || next?.lower === 'that') return true;
  return (next?.text === ':' || next?.text === ',') && items[at + 2]?.kind === 'quote';
}
