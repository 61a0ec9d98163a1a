import { monthsIn } from '#src/text/calendar.ts';

/** A day of the year, and its year if the words give one. */
export interface WrittenDay {
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly year?: number;
}

/** "3 April 2024", "Apr. 3, 2024", and their months and days in the order they are written. */
const DAY_NUMBERS = /(?<![\d:.])(?:3[01]|[12]\d|0?[1-9])(?=(?:st|nd|rd|th)?(?![\d:]))/g;

/** Reads "on 5 March 2024", "Sept. 3–5" or "from 28 December to 4 January": one day, or the first and the last of several. */
export function readDays(words: string): WrittenDay[] {
  const iso = /\b(\d{4})-(\d\d)-(\d\d)\b/.exec(words);
  if (iso) return [{ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }];
  const months = monthsIn(words);
  const days = [...words.matchAll(DAY_NUMBERS)].map(([day]) => Number(day));
  const years = [...words.matchAll(/\b(?:1[5-9]|20)\d\d\b/g)].map(([year]) => Number(year));
  return days.slice(0, 2).flatMap((day, index) => {
    const month = months[index] ?? months[0];
    const year =
      years.length > 1 ? years[index] : days.length > 1 && index === 0 && months.length > 1 ? undefined : years[0];
    return month === undefined ? [] : [{ month, day, ...(year === undefined ? {} : { year }) }];
  });
}

const CLOCK =
  /\b(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b|\b(\d{1,2}):(\d\d)\b|\b(\d\d)(\d\d)(?= \p{Lu})|\b(\w+) o['’]clock/iu;
const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The hour that "at 3:30 p.m." or "0215 GMT" gives, from midnight, with a fraction; undefined if it gives none. */
export function readHour(words: string): number | undefined {
  const [, hour, minute, half, hour24, minute24, plain, plainMinute, word = ''] = CLOCK.exec(words) ?? [];
  if (hour !== undefined)
    return (Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0) + Number(minute ?? 0) / 60;
  const written = hour24 ?? plain;
  if (written !== undefined) return Number(written) + Number(minute24 ?? plainMinute) / 60;
  const named = HOURS.indexOf(word.toLowerCase()) + 1 || Number(word);
  return word === '' || !(named >= 1 && named <= 12) ? undefined : named;
}
