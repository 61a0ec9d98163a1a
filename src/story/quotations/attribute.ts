import { isAuxiliary } from '#src/english/partsOfSpeech.ts';
import { isComma, type Subject } from '../clauses/apposition.ts';
import { clauseSubject, introductionOf } from '../clauses/clauseSubject.ts';
import type { Item } from '../clauses/items.ts';
import { subjectAfter } from '../clauses/subjects.ts';
import { behindAdverbs } from '../clauses/wordKinds.ts';
import type { SpeechEvent, SpeechRule } from './events.ts';
import { isOfTheMind } from './reportingVerbs.ts';

/** By which words of its frame a quotation gets its speaker. */
export interface Attribution {
  readonly subject: Subject;
  /** The index of the reporting verb. */
  readonly verb?: number;
  /** The speaker's tag stands right beside the quotation. */
  readonly beside: boolean;
  /** The rule that gave it, for explanations. */
  readonly rule: SpeechRule | 'clause behind' | 'clause';
}

/** What opens a clause that goes before the main one: "Asked what he would say, …". */
const CLAUSE_OPENERS = new Set(
  'asked speaking after before when while as despite although though if since until following under'.split(' '),
);

/** What opens a sentence only to say whose words follow: "According to Smith, …", "As Smith put it, …". */
const NAMING_SOURCE = new Set(['according', 'put']);

/** Nouns for what is said or written. */
export const SPEECH_NOUNS =
  /^(?:promise|pledge|vow|statement|speech|interview|letter|tweet|post|message|warning|apology|email|memo|remarks?|comments?|address|manifesto|note|plea|call|slogan|claim|argument|complaint|testimony|report|lawsuit|filing|article|text|video|column|blog|verdict|answer|reply|response|advice|motto|words)$/;

/** The attribution of the quotation that is item `at`, from the frame's own words; nothing where they give none. */
export function attribute(
  items: readonly Item[],
  at: number,
  events: readonly SpeechEvent[],
  words: string,
): Attribution | undefined {
  const behind = eventBehind(items, at, events) ?? clauseBehind(items, at, words);
  if (behind) return { subject: behind.subject, verb: behind.verb, beside: true, rule: behind.rule };
  const before = eventBefore(items, at, events);
  if (before)
    return {
      subject: before.subject,
      verb: before.verb,
      beside: isComma(items[at - 1]) || items[at - 1]?.text === ':',
      rule: before.rule,
    };
  const later = events.find((event) => event.first > at && event.own);
  if (later) return { subject: later.subject, verb: later.verb, beside: false, rule: later.rule };
  return fromClause(items, at);
}

/** The event whose first word follows the quotation at once, a comma or dash aside. */
function eventBehind(items: readonly Item[], at: number, events: readonly SpeechEvent[]): SpeechEvent | undefined {
  const next = isComma(items[at + 1]) ? at + 2 : at + 1;
  return events.find((event) => event.first === next && event.own && !introducesNext(items, at, event));
}

/** "“Hands up!” the officers order him.": whatever the verb, the words are those of whom the clause behind them is about. */
function clauseBehind(
  items: readonly Item[],
  at: number,
  words: string,
): { readonly subject: Subject; readonly verb: number; readonly rule: 'clause behind' } | undefined {
  if (!/[,?!…–—-]['’]?$/.test(words.trim())) return undefined;
  const subject = subjectAfter(items, isComma(items[at + 1]) ? at + 1 : at);
  if (!subject) return undefined;
  const verb = behindAdverbs(items, subject.last + 1);
  return /^VB[DNPZ]$/.test(items[verb]?.tag ?? '') && !isAuxiliary(items[verb])
    ? { subject, verb, rule: 'clause behind' }
    : undefined;
}

/** "… “a mess” and Smith said: “No”": the tag belongs to what follows it. */
function introducesNext(items: readonly Item[], at: number, event: SpeechEvent): boolean {
  const opens = items[event.last + 1]?.text === ':';
  return opens && at > 0 && items[at - 1]?.kind === 'word';
}

/** The last event before the quotation in the same main clause. */
function eventBefore(items: readonly Item[], at: number, events: readonly SpeechEvent[]): SpeechEvent | undefined {
  const introduction = introductionOf(items);
  const inside = at < introduction || !CLAUSE_OPENERS.has(items[0]?.lower ?? '');
  const clause = items.findLastIndex(({ text }, index) => index < at && text === ';');
  const before = events.filter(
    ({ verb }) =>
      verb < at && verb > clause && (inside || verb > introduction || NAMING_SOURCE.has(items[verb]?.lower ?? '')),
  );
  const last = before.at(-1);
  if (!last || !isOfTheMind(items[last.verb]?.lower ?? '')) return last;
  return before.findLast(({ own, strong }) => own && strong) ?? last;
}

/** Without a verb of speech: "did not hesitate: “…”", "campaigned on a promise to “…”". */
function fromClause(items: readonly Item[], at: number): Attribution | undefined {
  const subject = clauseSubject(items, at);
  if (!subject) return undefined;
  const colon = items[at - 1]?.text === ':';
  if (subject.kind === 'phrase') return colon ? { subject, beside: true, rule: 'clause' } : undefined;
  return { subject, beside: colon, rule: 'clause' };
}
