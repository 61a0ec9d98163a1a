import { type Day, dayAt, dayOf, monthIn, partsOf, weekdayIn, yearIn } from './calendar.ts';
import type { TimePart } from './findTimeWords.ts';
import type { Tense } from './readTense.ts';

/** The day an article's "yesterday" and "on Sunday" are counted from. */
export interface ReferenceDay {
  readonly day: Day;
  /** Whether it is the article's own date; otherwise it was made up to put events in order, and no date may come of it. */
  readonly published: boolean;
}

/** Any year does where the article gives none. */
const SOME_YEAR = 2001;

/**
 * The day of publication, or without one a day that fits what the article says: news is told from the day it happens, so the
 * first past month and the first past weekday named are taken for the article's own.
 */
export function referenceDay(
  published: string | undefined,
  times: readonly { readonly part: TimePart; readonly tense: Tense }[],
): ReferenceDay {
  const day = published === undefined ? undefined : dayOf(published);
  if (day !== undefined) return { day, published: true };
  const past = times.filter((time) => time.tense === 'past');
  const years = past.flatMap(({ part }) => yearIn(part.text) ?? []);
  const month = past.flatMap(({ part }) =>
    part.kind === 'calendarDay' || part.kind === 'month' ? (monthIn(part.text) ?? []) : [],
  )[0];
  const year = years.length > 0 ? Math.max(...years) : SOME_YEAR;
  const start = dayAt(year, (month ?? 12) + 1, 0);
  return { day: onWeekday(start, times), published: false };
}

function onWeekday(start: Day, times: readonly { readonly part: TimePart; readonly tense: Tense }[]): Day {
  const weekdays = times.filter(({ part }) => part.kind === 'weekday');
  const first = weekdays.find(({ tense }) => tense === 'past') ?? weekdays[0];
  const wanted = first && weekdayIn(first.part.text);
  if (first === undefined || wanted === undefined) return start;
  // A day still to come is at least a day ahead.
  const target = first.tense === 'past' ? wanted : wanted + 6;
  return start + ((target - partsOf(start).weekday + 7) % 7);
}
