import type { Day } from '#src/text/calendar.ts';
import { stem } from '#src/text/stems.ts';
import { fold } from '#src/text/words.ts';
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
/** How many events off the one that "a day later" is counted from may be; further off it would be a guess, and slow. */
const REACH = 40;
/** News gives hours of days up to this many days off without naming the day again. */
const LATELY = 31;
/** As much of a stem as a noun and its verb share. */
const ROOT_LENGTH = 5;

/** Gives each event its place, those counted from another event by following that one; in the order given, one at a step. */
export function* placeEvents(events: readonly TimedSentence[], today: Day): Generator<void, Place[]> {
  const places: (Place | undefined)[] = events.map(({ moment }, index) =>
    moment.kind === 'fixed' ? { ...moment, day: moment.day + index * TEXT_ORDER } : undefined,
  );
  const placed: Place[] = [];
  const placeRelative = (index: number, text: string, moment: Relative) =>
    placeAfter(moment, parentOf({ text, moment }, around(events, places, index), today), index * TEXT_ORDER) ??
    placeAlone(moment, today);
  for (const [index, { text, moment }] of events.entries()) {
    const place = places[index] ?? (moment.kind === 'relative' ? placeRelative(index, text, moment) : undefined);
    if (!place) continue;
    places[index] = place;
    placed.push(place);
    yield;
  }
  return placed;
}

/** An event that has its place already, near the one to be placed. */
interface Placed {
  readonly place: Place;
  readonly text: string;
  /** Whether the article tells it before the one to be placed. */
  readonly told: boolean;
}

function around(events: readonly TimedSentence[], places: readonly (Place | undefined)[], index: number): Placed[] {
  const from = Math.max(0, index - REACH);
  return events.slice(from, index + REACH).flatMap(({ text }, at) => {
    const place = places[from + at];
    return place ? [{ place, text, told: from + at < index }] : [];
  });
}

function placeAfter(moment: Relative, parent: Place | undefined, order: number): Place | undefined {
  if (!parent) return undefined;
  const next = parent.day + Math.sign(moment.days || 1) * NEXT_TO;
  if (!parent.known) return { day: hourAfter(moment, parent) ?? next, known: false, complete: false };
  const day = dayAfter(moment, parent, order) ?? next;
  const sameDay = Math.floor(day) === Math.floor(parent.day);
  const known = moment.exact || (Math.abs(moment.days) < 1 && hasHour(parent) && sameDay);
  if (known) return { day, known, complete: parent.complete };
  return { day: Math.abs(moment.days) >= 1 ? day : next, known, complete: false };
}

/** An hour after another hour of the same open day stands in the order of the hours. */
function hourAfter({ clock, hour = 0 }: Relative, parent: Place): Day | undefined {
  return clock && hour > 0 && hasHour(parent) ? Math.floor(parent.day) + hour : undefined;
}

function hasHour({ day }: Place): boolean {
  return day % 1 > TEXT_ORDER * MANY;
}

/** The day and hour that follow from a known day; undefined where the words only say "later that day". */
function dayAfter({ days, hour = 0 }: Relative, parent: Place, order: number): Day | undefined {
  if (!Number.isInteger(days)) return parent.day + days;
  return days === 0 && hour === 0 ? undefined : Math.floor(parent.day) + days + hour + order;
}

/** Counted from something the article gives no time for. */
function placeAlone(moment: Relative, today: Day): Place {
  const { days, hour = 0, clock } = moment;
  if (clock && hour > 0) return { day: today - 1 + hour, known: false, complete: false };
  return { day: days < 0 ? today - 1 : Math.min(today - 0.5, today + days), known: false, complete: false };
}

/** What "a day later" is counted from: the event its words name, else the day its sentence gives, else the last event told before. */
function parentOf(own: { text: string; moment: Relative }, near: readonly Placed[], today: Day): Place | undefined {
  const others = near.filter(({ text }) => text !== own.text);
  const named = namedIn(own.moment, others);
  if (named) return named;
  const earlier = near.filter(({ told }) => told);
  const beside = earlier.at(-1);
  const open = own.moment.anchor !== undefined;
  // "On 10 September, two days before the mayor fled": the day isn't the one that is counted from.
  if (beside?.text === own.text) return open ? unknown(beside.place) : beside.place;
  if (own.moment.clock) {
    const after = near.filter(({ text }) => text === own.text).map(({ place }) => place);
    if (after[0] && oneDay(after)) return after[0];
  }
  const before = others.filter(({ told }) => told);
  const group = before.filter(({ text }) => text === before.at(-1)?.text);
  const past = group.filter(({ place }) => Math.floor(place.day) <= today);
  const parent = (past[0] ?? group[0] ?? beside)?.place;
  const old = own.moment.clock && parent && Math.abs(parent.day - today) > LATELY;
  // Counted from a sentence that tells of two days, it could be either; an hour is seldom one of a day long ago.
  return parent && (open || old || !oneDay(past.map(({ place }) => place))) ? unknown(parent) : parent;
}

function oneDay(places: readonly Place[]): boolean {
  return new Set(places.map(({ day }) => Math.floor(day))).size <= 1;
}

function unknown(place: Place): Place {
  return { ...place, known: false, complete: false };
}

/** The event that the words name; its day isn't known if several days are told of it, or if it may be another person's. */
function namedIn({ anchor, of }: Relative, others: readonly Placed[]): Place | undefined {
  if (anchor === undefined) return undefined;
  const telling = others.filter(({ text }) => names(text, anchor));
  const found = telling.find(({ told }) => told) ?? telling[0];
  if (!found) return undefined;
  const own = of === undefined || telling.every(({ text }) => isOf(text, of, anchor));
  return own && oneDay(telling.map(({ place }) => place)) ? found.place : unknown(found.place);
}

/** Whether the anchor's subject is the same pronoun, or a name: "She was killed", "Lee was elected". */
function isOf(text: string, pronoun: string, anchor: string): boolean {
  const subject = text.slice(0, text.search(new RegExp(`\\b${anchor}\\b`)));
  return (
    new RegExp(`\\b${pronoun} (?:(?:was|were|had|had been) )?$`, 'i').test(subject) ||
    (/^(?:he|she)$/i.test(pronoun) &&
      /^\p{Lu}[\p{L} .'’-]*\p{Lu}?\p{L}+ (?:(?:was|had|had been) )?$/u.test(subject) &&
      !/^(?:The|A|An|Two|Three|Police)\b/.test(subject))
  );
}

/** Whether a text has a word of the anchor's family: "ratified" for "ratification". */
function names(text: string, anchor: string): boolean {
  const root = rootOf(anchor);
  return text.split(/[^\p{L}]+/u).some((word) => rootOf(word) === root);
}

function rootOf(word: string): string {
  return stem(fold(word)).slice(0, ROOT_LENGTH);
}
