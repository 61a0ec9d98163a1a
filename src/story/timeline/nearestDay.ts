import { type Day, dayAt, dayIn, partsOf } from '#src/text/calendar.ts';
import type { WrittenDay } from './readCalendar.ts';
import type { Outlook } from './readTense.ts';

/** A day of the year as an article writes it, or the first and the last of several. */
export interface CalendarWords {
  readonly first: WrittenDay;
  readonly last: WrittenDay | undefined;
  /** The year that the words around it give: "last year". */
  readonly year: number | undefined;
  /** The day of the week beside it, 0 for Sunday. */
  readonly weekday: number | undefined;
}

/** A day, and whether it is sure to be the one that is meant. */
export interface FoundDay {
  readonly day: Day;
  readonly known: boolean;
  /** Whether the words alone give it. */
  readonly complete: boolean;
}

/** News leaves the year away up to this many days off, whatever its verb; further off the verb has to say which way. */
export const NEAR = 90;
/** A plan further ahead than this gives its year. */
const FAR = 275;
const YEAR = 366;

/** Finds the day meant, by its year, its weekday, or the way its sentence looks; the nearest one, not known, if nothing tells. */
export function nearestDay(words: CalendarWords, today: Day, outlook: Outlook): FoundDay {
  const { first, last, weekday } = words;
  const over = last !== undefined && last.month < first.month;
  const stated = first.year ?? (last?.year !== undefined && over ? last.year - 1 : (last?.year ?? words.year));
  if (stated !== undefined) {
    const day = dayIn(stated, first.month, first.day);
    const fits = day !== undefined && (weekday === undefined || partsOf(day).weekday === weekday);
    return { day: day ?? dayAt(stated, first.month, first.day), known: fits, complete: fits };
  }
  const { year } = partsOf(today);
  const days = [year - 1, year, year + 1].flatMap((y) => dayIn(y, first.month, first.day) ?? []);
  const nearest = days.toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
  if (nearest === undefined) return { day: dayAt(year, first.month, first.day), known: false, complete: false };
  if (weekday !== undefined) {
    const fitting = days.filter((day) => partsOf(day).weekday === weekday);
    return { day: fitting[0] ?? nearest, known: fitting.length === 1, complete: false };
  }
  const length = last ? dayAt(year + (over ? 1 : 0), last.month, last.day) - dayAt(year, first.month, first.day) : 0;
  return { ...byOutlook(days, length, today, outlook), complete: false };
}

function byOutlook(
  days: readonly Day[],
  length: number,
  today: Day,
  { tense, planned, link }: Outlook,
): Omit<FoundDay, 'complete'> {
  const past = days.findLast((day) => day <= today && day > today - YEAR);
  const next = days.find((day) => day + length >= today && day < today + YEAR);
  const ahead = (next ?? Number.POSITIVE_INFINITY) - today;
  const back = today - (past ?? Number.NEGATIVE_INFINITY);
  const open = { day: (ahead < back ? next : past) ?? today, known: false };
  const take = (day: Day | undefined) => (day === undefined ? open : { day, known: true });
  if (ahead <= 0 && tense === 'future') return take(next);
  if (tense === 'future') return ahead > FAR ? { ...open, day: next ?? open.day } : take(next);
  if (ahead > FAR || (tense === 'past' && ahead > 2 * NEAR && ahead > back)) return take(past);
  const set = planned || /^(?:for|to|until|till|through)$/.test(link);
  if (set && (ahead <= NEAR || planned)) return take(next);
  // "The ship docked on 9 May", told in April: of last year, or a plan in a clause that wasn't understood.
  return tense === 'past' && ahead > back
    ? take(past)
    : { ...open, day: (tense === 'past' ? past : undefined) ?? open.day };
}
