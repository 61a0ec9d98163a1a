import { type Day, dayAt, monthIn, partsOf } from '#src/text/calendar.ts';
import type { Tense } from './readTense.ts';

/** Where "last week", "this summer" or "by the end of the year" stands in time: the start of a past period, a point within the current one. */
export function periodDay(words: string, today: Day, tense: Tense): Day {
  const [start, end] = bounds(words, today, tense);
  if (/\b(?:end|close|late|rest)\b/i.test(words)) return end - 1;
  if (/\b(?:mid|middle)\b/i.test(words)) return Math.floor((start + end) / 2);
  if (start > today || end <= today || /\b(?:start|beginning|turn)\b/i.test(words)) return start;
  // "This year" told as past lies between its start and today, told as future between today and its end.
  const future = /\blater\b/i.test(words) || (tense === 'future' && !/\bearlier\b/i.test(words));
  return future ? Math.max(today + 0.5, (today + end) / 2) : Math.min(today - 0.5, (start + today) / 2);
}

function bounds(words: string, today: Day, tense: Tense): readonly [Day, Day] {
  const shift = /\b(last|past)\b/i.test(words) ? -1 : /\b(next|coming)\b/i.test(words) ? 1 : 0;
  const { year, month, weekday } = partsOf(today);
  if (/\bweekend\b/i.test(words)) return weekend(today, weekday, shift || (tense === 'past' ? -1 : 1));
  if (/\bweek\b/i.test(words)) {
    const monday = today - ((weekday + 6) % 7) + shift * 7;
    return [monday, monday + 7];
  }
  if (/\bquarter\b/i.test(words)) {
    const first = month - ((month - 1) % 3) + shift * 3;
    return [dayAt(year, first, 1), dayAt(year, first + 3, 1)];
  }
  if (/\bmonth\b/i.test(words)) return [dayAt(year, month + shift, 1), dayAt(year, month + shift + 1, 1)];
  if (/\bdecade\b/i.test(words)) {
    const first = year - (year % 10) + shift * 10;
    return [dayAt(first, 1, 1), dayAt(first + 10, 1, 1)];
  }
  const named = namedMonths(words);
  if (named) return nearestMonths(named, today, shift || (tense === 'past' ? -1 : 1));
  return [dayAt(year + shift, 1, 1), dayAt(year + shift + 1, 1, 1)];
}

/** The weekend that is over or under way, or the one to come. */
function weekend(today: Day, weekday: number, direction: number): readonly [Day, Day] {
  const lastSaturday = today - ((weekday + 1) % 7);
  const start = direction > 0 && lastSaturday < today ? lastSaturday + 7 : lastSaturday;
  return [start, start + 2];
}

/** A season's first month and length, or a month; undefined where the words name neither. */
function namedMonths(words: string): readonly [number, number] | undefined {
  if (/\bspring\b/i.test(words)) return [3, 3];
  if (/\bsummer\b/i.test(words)) return [6, 3];
  if (/\b(?:autumn|fall)\b/i.test(words)) return [9, 3];
  if (/\bwinter\b/i.test(words)) return [12, 3];
  const month = monthIn(words.replace(/\b(?:last|next|this|early|late|mid)\b/gi, ''));
  return month === undefined ? undefined : [month, 1];
}

function nearestMonths([first, months]: readonly [number, number], today: Day, direction: number): readonly [Day, Day] {
  const { year } = partsOf(today);
  const candidates = [year - 1, year, year + 1].map((y) => [dayAt(y, first, 1), dayAt(y, first + months, 1)] as const);
  const found =
    direction < 0 ? candidates.findLast(([start]) => start <= today) : candidates.find(([, end]) => end > today);
  return found ?? [today, today];
}
