/** A day of the calendar, counted from 1970-01-01; fractions are hours of the day. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** No newspaper is older. */
const FIRST_YEAR = 1600;
/** What programs write if they know no date. */
const NO_DATE = /^(?:1970-01-01|1900-01-01)/;

/** The day of an ISO date or date and time, as written; undefined where it names no day of the calendar, or one that stands for none. */
export function dayOf(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  if (!match || NO_DATE.test(iso) || Number(match[1]) < FIRST_YEAR) return undefined;
  const day = dayAt(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoOf(day) === match[0] ? day : undefined;
}

/** The day of a year, month (from 1) and day of the month; days past the month's end run on. */
export function dayAt(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
}

/** The ISO date of a day. */
export function isoOf(day: Day): string {
  return new Date(Math.floor(day) * MILLISECONDS).toISOString().slice(0, 10);
}

/** Year, month (from 1) and weekday (0 is Sunday) of a day. */
export function partsOf(day: Day): { year: number; month: number; weekday: number } {
  const date = new Date(Math.floor(day) * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, weekday: date.getUTCDay() };
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The weekday named first in some words, 0 for Sunday; undefined where none is. */
export function weekdayIn(words: string): number | undefined {
  const match = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.exec(words);
  return match ? WEEKDAYS.indexOf(match[0].toLowerCase()) : undefined;
}

/** The month named first in some words, from 1; undefined where none is. */
export function monthIn(words: string): number | undefined {
  const match = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/i.exec(words);
  return match?.[1] ? MONTHS.indexOf(match[1].toLowerCase()) + 1 : undefined;
}

/** The year written first in some words. */
export function yearIn(words: string): number | undefined {
  const match = /\b(?:1[5-9]|20)\d\d/.exec(words);
  return match ? Number(match[0]) : undefined;
}
