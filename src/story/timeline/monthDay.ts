import { type Day, dayAt, monthIn, partsOf, yearIn } from '#src/text/calendar.ts';
import type { Tense } from './readTense.ts';

/** The year that some words give, "in 2019" or "last year"; undefined where they give none. */
export function yearMeant(words: string, today: Day): number | undefined {
  const relative = /\b(last|this|next) year\b/i.exec(words)?.[1]?.toLowerCase();
  if (relative === undefined) return yearIn(words);
  return partsOf(today).year + (relative === 'last' ? -1 : relative === 'next' ? 1 : 0);
}

/** A month without its year: the last one up to the article's day, or the next one from it. */
function inNearestYear(month: number, day: number, today: Day, tense: Tense): Day {
  const year = partsOf(today).year;
  const thisYear = dayAt(year, month, day);
  if (tense === 'past') return thisYear > today ? dayAt(year - 1, month, day) : thisYear;
  return thisYear < today ? dayAt(year + 1, month, day) : thisYear;
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
  if (month !== current.month) return inNearestYear(month, 1, today, tense) + into;
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
