/** A day of the calendar, counted from 1970-01-01; fractions are hours of the day. */
export type Day = number;

/** The days of the week, Sunday first, in small letters. */
export const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** The months, in small letters. */
export const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const MILLISECONDS = 86_400_000;

/** The day of an ISO date or date and time, as written; undefined if it names no whole day of the calendar. */
export function dayOf(iso: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso) ?? [];
  return dayIn(Number(year), Number(month), Number(day));
}

/** The first newspapers; what is dated earlier was dated by mistake. */
const FIRST_PRINTED = 1605;
const LAST_LIKELY = 2199;
/** What software counts days from, and writes if it knows no date. */
const NO_DATE = new Set(['1970-01-01', '1900-01-01']);

/** The day of publication that an ISO date gives; undefined for what software writes when it knows none: year 1, the first day of 1970, a day that doesn't exist. */
export function dayOfPublication(iso: string): Day | undefined {
  const day = dayOf(iso);
  if (day === undefined || NO_DATE.has(isoOf(day))) return undefined;
  const { year } = partsOf(day);
  return year >= FIRST_PRINTED && year <= LAST_LIKELY ? day : undefined;
}

/** The day of a year, month (from 1) and day of the month; days past the month's end run on. */
export function dayAt(year: number, month: number, day: number): Day {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS;
}

/** The same; undefined if the month doesn't have the day in that year: 29 February 2023, 31 April. */
export function dayIn(year: number, month: number, day: number): Day | undefined {
  const found = dayAt(year, month, day);
  return day >= 1 && partsOf(found).month === month ? found : undefined;
}

/** The ISO date of a day. */
export function isoOf(day: Day): string {
  return new Date(Math.floor(day) * MILLISECONDS).toISOString().slice(0, 10);
}

/** Year, month (from 1), day of the month and weekday (0 is Sunday) of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number; weekday: number } {
  const date = new Date(Math.floor(day) * MILLISECONDS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

const WEEKDAY_IN = new RegExp(WEEKDAYS.join('|'), 'i');
const MONTH_IN = new RegExp(`\\b(${MONTHS.map((month) => month.slice(0, 3)).join('|')})[a-z]*`, 'gi');

/** The weekday named first in some words, 0 for Sunday; undefined if none is. */
export function weekdayIn(words: string): number | undefined {
  const match = WEEKDAY_IN.exec(words);
  return match ? WEEKDAYS.indexOf(match[0].toLowerCase()) : undefined;
}

/** The months named in some words, from 1, in their order. */
export function monthsIn(words: string): number[] {
  return [...words.matchAll(MONTH_IN)].map(
    ([, start = '']) => MONTHS.findIndex((month) => month.startsWith(start.toLowerCase())) + 1,
  );
}

/** The month named first in some words, from 1; undefined if none is. */
export function monthIn(words: string): number | undefined {
  return monthsIn(words)[0];
}

/** The year written first in some words; undefined if none is. */
export function yearIn(words: string): number | undefined {
  const match = /\b(?:1[5-9]|20)\d\d/.exec(words);
  return match ? Number(match[0]) : undefined;
}
