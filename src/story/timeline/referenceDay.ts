import { type Day, dayAt, dayOfPublication, monthIn, partsOf, weekdayIn, yearIn } from '#src/text/calendar.ts';
import type { TimePart } from './findTimeWords.ts';
import type { Tense } from './readTense.ts';
import type { TimeKind } from './timeGrammar.ts';

/** The day an article's "yesterday" and "on Sunday" are counted from. */
export interface ReferenceDay {
  readonly day: Day;
  /** Whether it is the article's own date; otherwise it was made up to put events in order, and no date may come of it. */
  readonly published: boolean;
}

/** A time an article gives, and how it tells it. */
interface ToldPart {
  readonly part: TimePart;
  readonly tense: Tense;
}

/** The year taken for the article's own where its years are all history; any later than those would do as well. */
const PRESENT_YEAR = 2024;
/** A past year from here on is taken for one the article follows closely. */
const RECENT_YEAR = 2000;

/**
 * The day of publication, or without one a day that fits what the article says: after the years and the weekdays it tells as past, in
 * the first month it tells as past.
 */
export function referenceDay(published: string | undefined, times: readonly ToldPart[]): ReferenceDay {
  const day = published === undefined ? undefined : dayOfPublication(published);
  if (day !== undefined) return { day, published: true };
  const month = times.flatMap(({ part, tense }) =>
    tense === 'past' && MONTH_KINDS.has(part.kind) ? (monthIn(part.text) ?? []) : [],
  )[0];
  return { day: onWeekday(dayAt(likelyYear(times), (month ?? 12) + 1, 0), times), published: false };
}

const MONTH_KINDS: ReadonlySet<TimeKind> = new Set(['calendarDay', 'month']);

/** A year after those told as past and up to those still to come. */
function likelyYear(times: readonly ToldPart[]): number {
  const years = (tense: Tense) =>
    times.filter((time) => time.tense === tense).flatMap(({ part }) => yearIn(part.text) ?? []);
  const last = years('past').reduce((latest, year) => Math.max(latest, year), 0);
  return years('future').reduce((first, year) => Math.min(first, year), last >= RECENT_YEAR ? last + 1 : PRESENT_YEAR);
}

/** The first day from `start` on the weekday that the article seems to be of. */
function onWeekday(start: Day, times: readonly ToldPart[]): Day {
  const weekdays = (tense: Tense) =>
    times
      .filter((time) => time.part.kind === 'weekday' && time.tense === tense)
      .flatMap(({ part }) => weekdayIn(part.text) ?? []);
  const [toCome] = weekdays('future');
  // A day still to come is at least a day ahead.
  const target = latestOf(weekdays('past')) ?? (toCome === undefined ? undefined : toCome + 6);
  return target === undefined ? start : start + ((target - partsOf(start).weekday + 7) % 7);
}

/** The weekday up to which all the others fit in the fewest days; of equals the first, for news opens with the day it is told on. */
function latestOf(weekdays: readonly number[]): number | undefined {
  const distinct = [...new Set(weekdays)];
  const daysBack = (from: number) => Math.max(...distinct.map((weekday) => (from - weekday + 7) % 7));
  return distinct.toSorted((a, b) => daysBack(a) - daysBack(b))[0];
}
