import { type Day, dayAt, monthIn, partsOf, weekdayIn, yearIn } from './calendar.ts';
import type { TimePart, TimeWords } from './findTimeWords.ts';
import { inNearestYear, monthDay, nearestDay, type YearlessDay, yearDay, yearMeant } from './monthDay.ts';
import { periodDay } from './periodDay.ts';
import { readQuantity } from './quantity.ts';
import { readCalendar } from './readCalendar.ts';
import type { Tense } from './readTense.ts';

/** When something happens, as far as its words and the day of the article tell. */
export type Moment =
  | {
      readonly kind: 'fixed';
      /** Where it stands in time: the start of a longer period. */
      readonly day: Day;
      /** Whether `day` is the calendar day meant, given the article's day; not just the place in the order. */
      readonly known: boolean;
      /** Whether the words alone give the calendar day. */
      readonly complete: boolean;
    }
  | {
      /** Counted from another event: `days` after it, before it where negative. */
      readonly kind: 'relative';
      readonly days: number;
      /** The part of the day it falls in, as a share of the day, where its words say; else 0. */
      readonly hour?: number;
      readonly exact: boolean;
      /** The noun of the event it is counted from, where the words name one: "attack". */
      readonly anchor?: string;
    };

const LONG = ['month', 'year', 'period', 'ago'];
const MAIN_FIRST = ['calendarDay', 'weekday', 'dayWord', 'holiday', 'ago', 'relative', 'sameDay'];

/** Resolves time words against the article's day; undefined where they turn out to give no time. */
export function resolveTime(words: TimeWords, today: Day, tense: Tense): Moment | undefined {
  const main = mainPart(words);
  const hour = hourOf(words);
  if (!main) return { kind: 'relative', days: 0, hour, exact: true };
  const moment = resolvePart(main, words, today, tense);
  if (moment?.kind === 'fixed') return { ...moment, day: moment.day + hour };
  return moment && { ...moment, hour };
}

/** The part that says most nearly which day it is; of "one Friday in March 2019" that is the month. */
function mainPart({ parts }: TimeWords): TimePart | undefined {
  const long = parts.find(({ kind, text }) => LONG.includes(kind) && !/\b(?:last|next|this) week$/i.test(text));
  const main = parts.find(({ kind }) => MAIN_FIRST.includes(kind));
  if (main && !(main.kind === 'weekday' && long)) return main;
  return long ?? parts.find(({ kind }) => kind !== 'clock');
}

function resolvePart(part: TimePart, words: TimeWords, today: Day, tense: Tense): Moment | undefined {
  switch (part.kind) {
    case 'calendarDay':
      return calendarDay(part.text, words.text, today, tense);
    case 'month':
      return fixed(monthDay(words.text, today, tense));
    case 'year':
    case 'years':
      return fixed(yearDay(part.text));
    case 'weekday':
      return weekday(part.text, words.text, today, tense);
    case 'dayWord':
      return dayWord(part.text, today);
    case 'period':
      return fixed(periodDay(part.text, today, tense));
    case 'ago':
      return fixed(today - (readQuantity(part.text)?.days ?? 0), readQuantity(part.text)?.exact);
    case 'relative':
      return relative(part.text);
    case 'sameDay':
      return { kind: 'relative', days: 0, exact: !/week|month|year/.test(part.text) };
    case 'span':
      return span(part.text, today);
    case 'ahead':
      return tense !== 'past' ? fixed(today + (readQuantity(part.text)?.days ?? 1)) : undefined;
    case 'holiday':
      return fixed(tense === 'past' ? today - 1 : today + 1);
    case 'clock':
      return undefined;
  }
}

function fixed(day: Day | undefined, known = false, complete = false): Moment | undefined {
  return day === undefined ? undefined : { kind: 'fixed', day, known, complete };
}

function calendarDay(text: string, all: string, today: Day, tense: Tense): Moment | undefined {
  const { month, day } = readCalendar(text);
  if (month === undefined || day === undefined) return undefined;
  const known = !/^(?:before|after)\b/i.test(text);
  const year = yearMeant(all, today);
  if (year !== undefined) return fixed(dayAt(year, month, day), known, known && yearIn(all) !== undefined);
  const nearest = inNearestYear(month, day, today, tense, weekdayIn(all));
  return fixed(nearest.day, known && nearest.known);
}

function weekday(text: string, all: string, today: Day, tense: Tense): Moment | undefined {
  const wanted = weekdayIn(text);
  if (wanted === undefined) return undefined;
  const shift = /\b(last|next|this) week\b/i.exec(all)?.[1]?.toLowerCase();
  const now = partsOf(today).weekday;
  if (shift)
    return fixed(
      today - ((now + 6) % 7) + ((wanted + 6) % 7) + (shift === 'last' ? -7 : shift === 'next' ? 7 : 0),
      true,
    );
  if (/the (?:previous|following|next|same) /i.test(text)) {
    return { kind: 'relative', days: /previous/i.test(text) ? -7 : /same/i.test(text) ? 0 : 7, exact: false };
  }
  const idiom = weekdayIdiom(text, wanted, today, tense);
  if (idiom !== undefined) return fixed(idiom.day, idiom.known);
  const known = !/^(?:before|after) /i.test(text) && tense !== 'open';
  const [last, next] = [/\blast /i.test(text), /\bnext /i.test(text)];
  if (next || (tense !== 'past' && !last)) {
    const ahead = (wanted - now + 7) % 7;
    if (!next) return fixed(today + ahead, known);
    // "Next Friday" is this week's to some and the week after's to others; beyond this Sunday they agree.
    const thisWeek = (7 - now) % 7;
    return fixed(today + (ahead || 7), known && (ahead || 7) > thisWeek);
  }
  const back = (now - wanted + 7) % 7;
  return fixed(today - (last ? back || 7 : back), known);
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** "Friday week", "a week from Sunday", "Saturday the 13th", "the second Sunday of May": the day that is meant; undefined for any other words. */
function weekdayIdiom(text: string, weekday: number, today: Day, tense: Tense): YearlessDay | undefined {
  const ahead = today + ((weekday - partsOf(today).weekday + 7) % 7 || 7);
  if (/day week$/i.test(text)) return { day: ahead + 7, known: true };
  if (/\bfrom\b/i.test(text))
    return /\bweeks? from\b/i.test(text) ? { day: ahead + (readQuantity(text)?.days ?? 7), known: true } : undefined;
  const nth = /\b(first|second|third|fourth|fifth|last) \w+day (?:of|in) /i.exec(text)?.[1]?.toLowerCase();
  if (nth !== undefined) return nthWeekday(nth, weekday, text, today, tense);
  const dayOfMonth = Number(/ the (\d{1,2})/.exec(text)?.[1]);
  return dayOfMonth > 0 ? onDayOfMonth(dayOfMonth, weekday, today, tense) : undefined;
}

function nthWeekday(nth: string, weekday: number, text: string, today: Day, tense: Tense): YearlessDay | undefined {
  const month = monthIn(text.replace(/^.* (?:of|in) /i, ''));
  if (month === undefined) return undefined;
  const year = yearMeant(text, today);
  const current = partsOf(today).year;
  const years = year === undefined ? [current - 1, current, current + 1] : [year];
  const days = years.map((each) => {
    const first = dayAt(each, month, 1);
    const start = first + ((weekday - partsOf(first).weekday + 7) % 7);
    const fourth = start + 21;
    return nth === 'last'
      ? partsOf(fourth + 7).month === month
        ? fourth + 7
        : fourth
      : start + 7 * ORDINALS.indexOf(nth);
  });
  return year === undefined ? nearestDay(days, today, tense) : { day: days[0] ?? today, known: true };
}

/** The nearest month in which that day of the month falls on that weekday. */
function onDayOfMonth(dayOfMonth: number, weekday: number, today: Day, tense: Tense): YearlessDay | undefined {
  const { year, month } = partsOf(today);
  const days = [-2, -1, 0, 1, 2]
    .map((shift) => dayAt(year, month + shift, dayOfMonth))
    .filter((day) => partsOf(day).weekday === weekday);
  return days.length === 1 ? { day: days[0] ?? today, known: true } : nearestDay(days, today, tense);
}

function dayWord(text: string, today: Day): Moment | undefined {
  if (/before yesterday/i.test(text)) return fixed(today - 2, true);
  if (/after tomorrow/i.test(text)) return fixed(today + 2, true);
  if (/yesterday|last night/i.test(text)) return fixed(today - 1, true);
  if (/tomorrow/i.test(text)) return fixed(today + 1, true);
  return fixed(today, !/overnight/i.test(text));
}

function relative(text: string): Moment | undefined {
  const { days, exact } = readQuantity(text) ?? { days: 1, exact: true };
  const back = /\b(?:earlier|before|beforehand|previous)\b/i.test(text);
  const anchor = /(?:after|before) .*?([\p{Ll}-]+)$/u.exec(text)?.[1];
  return { kind: 'relative', days: back ? -days : days, exact, ...(anchor ? { anchor } : {}) };
}

function span(text: string, today: Day): Moment | undefined {
  const days = readQuantity(text)?.days ?? 1;
  if (/\b(?:previous|following)\b/i.test(text)) {
    return { kind: 'relative', days: /previous/i.test(text) ? -days : days, exact: false };
  }
  return fixed(/\b(?:coming|next)\b/i.test(text) ? today + days : today - days);
}

const HOURS: readonly (readonly [RegExp, number])[] = [
  [/\bbefore midnight\b/i, 23.5],
  [/\b(?:overnight|dawn|sunrise)\b/i, 5],
  [/\bmorning\b/i, 8],
  [/\b(?:noon|midday|lunchtime)\b/i, 12],
  [/\bafternoon\b/i, 15],
  [/\b(?:evening|dusk|sunset)\b/i, 19],
  [/\b(?:tonight|night)\b/i, 21],
  [/^late\b/i, 20],
  [/^early\b/i, 6],
];

/** How far into its day a time is, as a share of the day; 0 where its words don't say. */
function hourOf(words: TimeWords): number {
  const clock = words.parts.find((part) => part.kind === 'clock');
  const hour = clock && readCalendar(clock.text).hour;
  const named = HOURS.find(([pattern]) => pattern.test(words.text))?.[1] ?? 0;
  const dayLong = words.parts.every((part) => part.kind === 'period' || part.kind === 'month' || part.kind === 'year');
  return dayLong ? 0 : (hour ?? named) / 24;
}
