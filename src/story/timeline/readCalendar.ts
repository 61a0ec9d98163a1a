import { createRequire } from 'node:module';
import type * as Chrono from 'chrono-node/en';

/** What some words say of the day of the year and the hour; what they leave open is left out. */
export interface CalendarWords {
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
  /** Hours from midnight, with a fraction. */
  readonly hour?: number;
}

/** What words without a year are read in: one that has 29 February. */
const LEAP_YEAR = new Date(2024, 0, 1);

let chrono: typeof Chrono | undefined;

/** Chrono takes a quarter of a second to load: only a story that gives a date or an hour pays for it. */
function loadChrono(): typeof Chrono {
  chrono ??= createRequire(import.meta.url)('chrono-node/en') as typeof Chrono;
  return chrono;
}

/** Reads "on 5 March 2024", "Sept. 3–5" (its first day) or "at 3:30 p.m."; empty where they make no date or hour. */
export function readCalendar(words: string): CalendarWords {
  // Chrono knows "5–7 March" as a range, but takes the second day of "5 and 7 March" alone.
  const [found] = loadChrono().strict.parse(
    words.replace(/(\d) (?:and|or|to|until|through) (?=\d)/, '$1–').replace(/^from (?=\d+–)/, ''),
    LEAP_YEAR,
  );
  const known = (component: Chrono.Component) =>
    found?.start.isCertain(component) ? (found.start.get(component) ?? undefined) : undefined;
  const [month, day, hour] = [known('month'), known('day'), known('hour')];
  return {
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(hour === undefined ? {} : { hour: hour + (known('minute') ?? 0) / 60 }),
  };
}
