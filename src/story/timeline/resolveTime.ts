import { type Day, partsOf, weekdayIn, yearIn } from '#src/text/calendar.ts';
import type { TimePart, TimeWords } from './findTimeWords.ts';
import { monthDay, yearDay, yearMeant } from './monthDay.ts';
import { nearestDay } from './nearestDay.ts';
import { periodDay } from './periodDay.ts';
import { readQuantity } from './quantity.ts';
import { readDays, readHour } from './readCalendar.ts';
import type { Outlook } from './readTense.ts';
import { weekIdiom } from './weekIdiom.ts';

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
      /** The noun or verb of the event it is counted from, where the words name one: "attack", "died". */
      readonly anchor?: string;
      /** The pronoun before that verb: "he". */
      readonly of?: string;
      /** Whether it is an hour alone, whose day its sentence may give before or after it. */
      readonly clock?: boolean;
    };

const LONG = ['month', 'year', 'period', 'ago'];
const MAIN_FIRST = ['calendarDay', 'weekIdiom', 'weekday', 'dayWord', 'holiday', 'ago', 'relative', 'sameDay'];

/** Resolves time words against the article's day; undefined where they turn out to give no time. */
export function resolveTime(words: TimeWords, today: Day, outlook: Outlook): Moment | undefined {
  const main = mainPart(words);
  const hour = hourOf(words);
  if (!main) return { kind: 'relative', days: 0, hour, exact: true, clock: true };
  const moment = resolvePart(main, words, today, outlook);
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

function resolvePart(part: TimePart, words: TimeWords, today: Day, outlook: Outlook): Moment | undefined {
  const tense = outlook.tense ?? 'past';
  switch (part.kind) {
    case 'calendarDay':
      return calendarDay(part.text, words.text, today, outlook);
    case 'month':
      return fixed(monthDay(words.text, today, tense));
    case 'year':
    case 'years':
      return fixed(yearDay(part.text));
    case 'weekday':
      return weekday(part.text, words.text, today, outlook);
    case 'weekIdiom': {
      const found = weekIdiom(part.text, today, tense);
      return fixed(found.day, found.known);
    }
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
      return tense === 'future' ? fixed(today + (readQuantity(part.text)?.days ?? 1)) : undefined;
    case 'holiday':
      return fixed(tense === 'future' ? today + 1 : today - 1);
    case 'clock':
      return undefined;
  }
}

function fixed(day: Day | undefined, known = false, complete = false): Moment | undefined {
  return day === undefined ? undefined : { kind: 'fixed', day, known, complete };
}

function calendarDay(text: string, all: string, today: Day, outlook: Outlook): Moment | undefined {
  const [first, last] = readDays(text);
  if (!first) return undefined;
  const { day, known, complete } = nearestDay(
    { first, last, year: yearMeant(all, today), weekday: weekdayIn(text) },
    today,
    outlook,
  );
  const told = known && !/^(?:before|after)\b/i.test(text);
  return fixed(day, told, told && complete && yearIn(all) !== undefined);
}

function weekday(text: string, all: string, today: Day, { tense, planned, link }: Outlook): Moment | undefined {
  const wanted = weekdayIn(text);
  if (wanted === undefined) return undefined;
  const shift = /\b(last|next) week\b/i.exec(all)?.[1]?.toLowerCase();
  const now = partsOf(today).weekday;
  if (shift) return fixed(today - ((now + 6) % 7) + ((wanted + 6) % 7) + (shift === 'last' ? -7 : 7), true);
  if (/the (?:previous|following|next|same) /i.test(text)) {
    return { kind: 'relative', days: /previous/i.test(text) ? -7 : /same/i.test(text) ? 0 : 7, exact: false };
  }
  const [last, next, coming] = [/\b(?:last|past) /i.test(text), /\bnext /i.test(text), /\bcoming /i.test(text)];
  // "Called a strike for Friday"; "Announced a strike on Friday" tells of either.
  const set = /^(?:for|to)$/.test(link) || (planned && /^(?:until|till|through|from|by)$/.test(link));
  const open = tense === undefined && !set && !last && !next && !coming;
  const known = !open && !/^(?:before|after) /i.test(text);
  if (next || coming || ((tense === 'future' || set) && !last)) {
    const ahead = (wanted - now + 7) % 7;
    if (!next) return fixed(today + ahead, known);
    // "Next Friday" is this week's to some and the week after's to others; beyond this Sunday they agree.
    const thisWeek = (7 - now) % 7;
    return fixed(today + (ahead || 7), known && (ahead || 7) > thisWeek);
  }
  const back = (now - wanted + 7) % 7;
  return fixed(today - (last ? back || 7 : back), known);
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
  const anchor = /(?:after|before) .*?([\p{Ll}-]+)$/u.exec(
    text.replace(/(?<=\blost|left) (?:his|her|its|their|the) /, ' '),
  )?.[1];
  const of = /(?:after|before) (he|she|it|they|we|I|you)\b/.exec(text)?.[1];
  return { kind: 'relative', days: back ? -days : days, exact, ...(anchor && { anchor }), ...(of && { of }) };
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
  const hour = clock && readHour(clock.text);
  const named = HOURS.find(([pattern]) => pattern.test(words.text))?.[1] ?? 0;
  const dayLong = words.parts.every((part) => part.kind === 'period' || part.kind === 'month' || part.kind === 'year');
  return dayLong ? 0 : (hour ?? named) / 24;
}
