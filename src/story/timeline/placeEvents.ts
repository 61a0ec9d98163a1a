import { stem } from '#src/text/stems.ts';
import { fold } from '#src/text/words.ts';
import type { Day } from './calendar.ts';
import type { Moment } from './resolveTime.ts';

type Relative = Moment & { kind: 'relative' };

/** Something with a time, before it has its place. */
export interface TimedSentence {
  readonly text: string;
  readonly moment: Moment;
}

/** Where an event stands in time. */
export interface Place {
  /** For putting events in order. */
  readonly day: Day;
  /** Whether `day` is the calendar day meant. */
  readonly known: boolean;
  /** Whether the text alone gives the calendar day. */
  readonly complete: boolean;
}

/** What parts two events that their words put on one day, so that they stay in the order of the text. */
const TEXT_ORDER = 1e-7;
/** So little that nothing else comes between an event and what happens "later" without a known day. */
const NEXT_TO = 1e-9;

/** More events than any one day of an article has. */
const MANY = 100_000;
/** How many events back "a day later" may reach; past that it would be a guess, and slow. */
const LOOK_BACK = 40;
/** As much of a stem as a noun and its verb share. */
const ROOT_LENGTH = 5;

/** Gives each event its place, those counted from another event by following that one; in the order given, one at a step. */
export function* placeEvents(events: readonly TimedSentence[], today: Day): Generator<void, Place[]> {
  const places: Place[] = [];
  for (const [index, { moment }] of events.entries()) {
    const order = index * TEXT_ORDER;
    if (moment.kind === 'fixed') places.push({ ...moment, day: moment.day + order });
    else places.push(placeAfter(moment, parentOf(events, places, today), order) ?? placeAlone(moment, today));
    yield;
  }
  return places;
}

function placeAfter(moment: Relative, parent: Place | undefined, order: number): Place | undefined {
  if (!parent) return undefined;
  const next = parent.day + Math.sign(moment.days || 1) * NEXT_TO;
  if (!parent.known) return { day: next, known: false, complete: false };
  const day = dayAfter(moment, parent, order) ?? next;
  const hourKnown = parent.day % 1 > TEXT_ORDER * MANY;
  const sameDay = Math.floor(day) === Math.floor(parent.day);
  const known = moment.exact || (Math.abs(moment.days) < 1 && hourKnown && sameDay);
  if (known) return { day, known, complete: parent.complete };
  return { day: Math.abs(moment.days) >= 1 ? day : next, known, complete: false };
}

/** The day and hour that follow from a known day; undefined where the words only say "later that day". */
function dayAfter({ days, hour = 0 }: Relative, parent: Place, order: number): Day | undefined {
  if (!Number.isInteger(days)) return parent.day + days;
  return days === 0 && hour === 0 ? undefined : Math.floor(parent.day) + days + hour + order;
}

/** Counted from something the article gives no time for. */
function placeAlone({ days }: Relative, today: Day): Place {
  return { day: days < 0 ? today - 1 : Math.min(today - 0.5, today + days), known: false, complete: false };
}

/** What "a day later" is counted from: the event its words name, else the day its sentence gives, else the last event told before. */
function parentOf(events: readonly TimedSentence[], places: readonly Place[], today: Day): Place | undefined {
  const own = events[places.length];
  if (own?.moment.kind !== 'relative') return undefined;
  const from = Math.max(0, places.length - LOOK_BACK);
  const earlier = places.slice(from).map((place, at) => ({ place, text: events[from + at]?.text ?? '' }));
  const others = earlier.filter(({ text }) => text !== own.text);
  const { anchor } = own.moment;
  const named = anchor && others.find(({ text }) => names(text, anchor));
  if (named) return named.place;
  const beside = earlier.at(-1);
  if (beside?.text === own.text) return beside.place;
  const group = others.filter(({ text }) => text === others.at(-1)?.text);
  const past = group.filter(({ place }) => Math.floor(place.day) <= today);
  const parent = (past[0] ?? group[0] ?? beside)?.place;
  // Counted from a sentence that tells of two days, it could be either.
  const either = new Set(past.map(({ place }) => Math.floor(place.day))).size > 1;
  return parent && either ? { ...parent, known: false, complete: false } : parent;
}

/** Whether a text has a word of the anchor's family: "ratified" for "ratification". */
function names(text: string, anchor: string): boolean {
  const root = rootOf(anchor);
  return text.split(/[^\p{L}]+/u).some((word) => rootOf(word) === root);
}

function rootOf(word: string): string {
  return stem(fold(word)).slice(0, ROOT_LENGTH);
}
