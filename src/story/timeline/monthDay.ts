import { type Day, dayAt, monthIn, partsOf, yearIn } from './calendar.ts';
import type { Tense } from './readTense.ts';

/** The year that some words give, "in 2019" or "last year"; undefined where they give none. */
export function yearMeant(words: string, today: Day): number | undefined {
  const relative = /\b(last|this|next) year\b/i.exec(words)?.[1]?.toLowerCase();
  if (relative === undefined) return yearIn(words);
  return partsOf(today).year + (relative === 'last' ? -1 : relative === 'next' ? 1 : 0);
}

/** A day without its year, and whether it is sure which one is meant. */
export interface YearlessDay {
  readonly day: Day;
  readonly known: boolean;
}

/** So near, in days, a date without its year is meant, and news that means another year's says so. */
const NEAR = 90;

/**
 * A date without its year: the last one up to the article's day, or the next one from it. A weekday beside it settles the year. What is told
 * as past is not sure if the next such day is nearer than the last one: the verb may plan, in a way not known here.
 */
export function inNearestYear(month: number, day: number, today: Day, tense: Tense, weekday?: number): YearlessDay {
  const { year } = partsOf(today);
  const years = [year - 1, year, year + 1].filter((each) => isDate(each, month, day));
  const days = years.map((each) => dayAt(each, month, day));
  const fitting = weekday === undefined ? days : days.filter((each) => partsOf(each).weekday === weekday);
  const [only] = fitting;
  if (only === undefined)
    return { day: days.findLast((each) => each <= today) ?? dayAt(year, month, day), known: false };
  if (fitting.length === 1) return { day: only, known: weekday !== undefined || Math.abs(only - today) <= NEAR };
  return nearestDay(fitting, today, tense);
}

/** Of days in order, the one that is meant by how it is told, and whether that is sure. */
export function nearestDay(days: readonly Day[], today: Day, tense: Tense): YearlessDay {
  const last = days.findLast((each) => each <= today);
  const next = days.find((each) => each >= today);
  const soon = next !== undefined && next - today <= NEAR;
  const just = last !== undefined && today - last <= NEAR;
  if (tense === 'future') return { day: next ?? last ?? today, known: next !== undefined };
  if (tense === 'planned')
    return just && !soon ? { day: last, known: true } : { day: next ?? last ?? today, known: soon };
  if (tense === 'open') return { day: (just ? last : next) ?? today, known: false };
  const nearer = next !== undefined && last !== undefined && next - today < today - last;
  return { day: last ?? next ?? today, known: last !== undefined && !nearer };
}

/** Whether the month has that day in that year: 29 February has its years. */
function isDate(year: number, month: number, day: number): boolean {
  return partsOf(dayAt(year, month, day)).month === month;
}

const FIRST_MONTHS: readonly (readonly [RegExp, number])[] = [
  [/spring/, 3],
  [/summer/, 6],
  [/autumn|fall/, 9],
  [/winter/, 12],
  [/second quarter/, 4],
  [/third quarter/, 7],
  [/fourth quarter/, 10],
];

/** Where "in early March" or "the summer of 2022" begins. */
export function monthDay(words: string, today: Day, tense: Tense): Day {
  const month = FIRST_MONTHS.find(([pattern]) => pattern.test(words))?.[1] ?? monthIn(words) ?? 1;
  const into = daysInto(words);
  const year = yearMeant(words, today);
  if (year !== undefined) return dayAt(year, month, 1) + into;
  const current = partsOf(today);
  if (month !== current.month) return inNearestYear(month, 1, today, tense).day + into;
  // Without a year the month under way counts as both the last one and the next one.
  const day = dayAt(current.year, month, 1) + into;
  return tense === 'past' ? Math.min(day, today) : day;
}

function daysInto(words: string): number {
  if (/\bmid|middle/i.test(words)) return 14;
  return /\blate|end of/i.test(words) ? 24 : 0;
}

/** Where a year, a decade or a century, or the part of it that the words name, begins. */
export function yearDay(words: string): Day | undefined {
  const century = /(\d{1,2})(?:st|nd|rd|th) century/.exec(words)?.[1];
  const year = century ? (Number(century) - 1) * 100 : yearIn(words);
  if (year === undefined) return undefined;
  const years = century ? 100 : /0s\b/.test(words) ? 10 : 1;
  return dayAt(year, 1, 1) + Math.floor(shareOf(words) * years * 365);
}

function shareOf(words: string): number {
  if (/\bmid|middle|second half/i.test(words)) return 0.5;
  return /\blate|end of/i.test(words) ? 0.8 : 0;
}
