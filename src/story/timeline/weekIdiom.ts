import { type Day, dayAt, monthIn, partsOf, weekdayIn, yearIn } from '#src/text/calendar.ts';
import { readQuantity } from './quantity.ts';
import type { Tense } from './readTense.ts';

interface Found {
  /** Where it stands in the order of time. */
  readonly day: Day;
  /** Whether `day` is the day meant. */
  readonly known: boolean;
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** Resolves "Friday week", "a week from Sunday", "Friday of next week", "Saturday the 13th" and "the second Sunday of May". */
export function weekIdiom(words: string, today: Day, tense: Tense): Found {
  const text = words.toLowerCase();
  const weekday = weekdayIn(text);
  const now = partsOf(today).weekday;
  const ago = /\bago\b/.test(text);
  if (ago) return { day: today - (readQuantity(text)?.days ?? 7), known: false };
  if (/^.*the week(?:end)? (?:before|after)/.test(text))
    return { day: today + (/before/.test(text) ? -14 : 14), known: false };
  const ordinal = /\b(\d{1,2})(?:st|nd|rd|th)\b/.exec(text)?.[1];
  if (ordinal !== undefined && weekday !== undefined) return onDate(Number(ordinal), weekday, today, tense);
  const nth = /the (first|second|third|fourth|last) /.exec(text)?.[1];
  if (nth !== undefined && weekday !== undefined) return nthOf(nth, weekday, text, today);
  const from = /tomorrow/.test(text)
    ? today + 1
    : weekday === undefined
      ? today
      : today + ((weekday - now + 7) % 7 || 7);
  const ofWeek = /\b(?:of|in) (last|next|this) week/.exec(text)?.[1];
  if (ofWeek !== undefined && weekday !== undefined) {
    const monday = today - ((now + 6) % 7);
    return { day: monday + ((weekday + 6) % 7) + (ofWeek === 'last' ? -7 : ofWeek === 'next' ? 7 : 0), known: true };
  }
  if (/before last/.test(text)) return { day: from - 14 - (weekday === now ? 7 : 0), known: true };
  if (/after next/.test(text)) return { day: from + 7, known: now !== 0 };
  const days = /fortnight/.test(text) ? 14 : (readQuantity(text)?.days ?? 7);
  // "Monday week" on a Monday may be counted from that day or from the next.
  return { day: from + days, known: weekday !== now && tense !== 'past' };
}

/** The day of the month nearest to today that falls on the weekday; known if there is only one near enough. */
function onDate(date: number, weekday: number, today: Day, tense: Tense): Found {
  const { year, month } = partsOf(today);
  const months = tense === 'past' ? [-2, -1, 0] : [0, 1, 2];
  const fitting = months
    .map((step) => dayAt(year, month + step, date))
    .filter((day) => partsOf(day).date === date && partsOf(day).weekday === weekday)
    .filter((day) => (tense === 'past' ? day <= today : day >= today));
  const [found] = fitting;
  return { day: found ?? today, known: found !== undefined && fitting.length === 1 };
}

/** "The second Sunday of May", of the year it gives or of the article's; known unless the year is left open and the month is past or far. */
function nthOf(nth: string, weekday: number, text: string, today: Day): Found {
  const parts = partsOf(today);
  const shift = /next month/.test(text) ? 1 : /last month/.test(text) ? -1 : 0;
  const month = monthIn(text.replace(/^.*\b(?:of|in) /, '')) ?? parts.month + shift;
  const year = yearIn(text) ?? parts.year;
  const first = dayAt(year, month, 1);
  const index = nth === 'last' ? lastIndex(first, weekday) : ORDINALS.indexOf(nth);
  const day = first + ((weekday - partsOf(first).weekday + 7) % 7) + 7 * index;
  return { day, known: yearIn(text) !== undefined || Math.abs(day - today) <= 180 };
}

function lastIndex(first: Day, weekday: number): number {
  const start = first + ((weekday - partsOf(first).weekday + 7) % 7);
  return partsOf(start + 28).month === partsOf(first).month ? 4 : 3;
}
