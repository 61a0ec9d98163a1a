import { MONTHS, WEEKDAYS } from './calendar.ts';
import { findNumbers, type WrittenNumber } from './numbers.ts';
import type { Span } from './span.ts';
import { STOP_WORDS } from './stopWords.ts';
import { toTerms } from './terms.ts';
import { findWords, type Word } from './words.ts';

/** A number of a text with what it measures or counts; a day of the week or a month is one too. */
export interface Quantity extends Span {
  readonly value: number;
  /** What it is measured in, the same however it is written: "%", "usd", "year"; '' for a count. */
  readonly measure: string;
  /** What is counted, as terms: "2,400 newly elected members". None for what is measured. */
  readonly counted: readonly string[];
  /** Where the number itself ends and what it counts begins. */
  readonly numberEnd: number;
}

const MONEY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'usd'],
  ['€', 'eur'],
  ['£', 'gbp'],
  ['¥', 'jpy'],
  ['₹', 'inr'],
]);

/** Words behind a number that say what it is measured in; each line one measure, and how many of it the words stand for. */
const MEASURES = `
% 1 percent percentage pct
usd 1 dollar dollars usd
eur 1 euro euros eur
gbp 1 pound pounds gbp
jpy 1 yen jpy
inr 1 rupee rupees inr
metre 1000 km kilometre kilometres kilometer kilometers
metre 1 m metre metres meter meters
mile 1 mile miles
foot 1 foot feet ft
gram 1000 kg kilogram kilograms kilo kilos
gram 1000000 tonne tonnes ton tons
litre 1 litre litres liter liters
hectare 1 hectare hectares
degree 1 degree degrees
minute 60 hour hours hr hrs
minute 1 minute minutes
day 1 day days
day 7 week weeks
month 1 month months
month 12 year years year-old
`;

const measureOf: ReadonlyMap<string, { measure: string; times: number }> = new Map(
  MEASURES.trim()
    .split('\n')
    .flatMap((line) => {
      const [measure = '', times, ...words] = line.split(' ');
      return words.map((word) => [word, { measure, times: Number(times) }] as const);
    }),
);

/** Counted from Monday. */
const FROM_MONDAY = [...WEEKDAYS.slice(1), ...WEEKDAYS.slice(0, 1)];
const QUALIFIER =
  /(?:\b(?:about|around|roughly|approximately|nearly|almost|over|under|some|(?:more|less|fewer) than|at (?:least|most)|up to)\s+)$/iu;
/** Words that may stand between a number and what it counts. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  'of the these those his her its their our more other and or'.split(' '),
);
const MOST_COUNTED = 3;
/** A plural ends what is counted: what follows it is what they do. */
const PLURAL = /(?:\p{Ll}s|people|police|men|children)$/u;

/** The quantities of a text, in its order, each with the words that qualify it and what it counts: "more than 60 %", "four officials". */
export function findQuantities(text: string): Quantity[] {
  const words = findWords(text);
  const numbers = findNumbers(text, words);
  const measured: Quantity[] = [];
  for (const number of numbers) {
    // The minutes of a time of day were read with its hours.
    if (number.start >= (measured.at(-1)?.end ?? 0)) measured.push(measure(text, words, number));
  }
  const days = words.flatMap((word, place) =>
    measured.some(({ start, end }) => word.start < end && start < word.end) ? [] : nameOfTime(word, place),
  );
  return [...measured, ...days].sort((a, b) => a.start - b.start);
}

function measure(text: string, words: readonly Word[], number: WrittenNumber): Quantity {
  const before = text.slice(0, number.start);
  const sign = /(?:(?:US|A|C|NZ)?[$]|[€£¥₹])\s?$/u.exec(before)?.[0] ?? '';
  const start = startOf(before.slice(0, before.length - sign.length));
  const next = words[number.to];
  const behind = text.slice(number.end, next?.start ?? text.length);
  const found = (what: Pick<Quantity, 'measure'> & Partial<Quantity>): Quantity => ({
    start,
    end: number.end,
    value: number.value,
    numberEnd: number.end,
    counted: [],
    ...what,
  });
  const clock = readClock(text, words, number);
  if (clock) return found(clock);
  const money = MONEY_SIGNS.get(sign.trim().slice(-1));
  if (money !== undefined) return found({ measure: money });
  const percent = /^\s?%/u.exec(behind);
  if (percent) return found({ measure: '%', end: number.end + percent[0].length });
  if (next && /^[\s\u00A0-]*$/u.test(behind)) {
    const isPerCent = next.folded === 'per' && words[number.to + 1]?.folded === 'cent';
    if (isPerCent) return found({ measure: '%', end: words[number.to + 1]?.end ?? next.end });
    const unit = measureOf.get(next.folded);
    if (unit) return found({ measure: unit.measure, value: number.value * unit.times, end: next.end });
  }
  return dateOf(words, number, found) ?? found({ measure: '', ...countedAfter(text, words, number.to) });
}

/** "5 pm", "5:30 p.m.", "17:30", in minutes since midnight. The minutes are a number of their own, which is met again as such. */
function readClock(text: string, words: readonly Word[], { to, value, end }: WrittenNumber): ClockTime | undefined {
  const minutes = /^:[0-5]\d(?!\d)/.exec(text.slice(end))?.[0] ?? '';
  const half = /^\s?(a|p)\.?m\b\.?/i.exec(text.slice(end + minutes.length));
  if ((minutes === '' && !half) || !Number.isInteger(value) || value > 24) return undefined;
  const hours = half ? (value % 12) + (half[1]?.toLowerCase() === 'p' ? 12 : 0) : value;
  const last = words[to];
  const until = half || !last ? end + minutes.length + (half?.[0].length ?? 0) : last.end;
  return { measure: 'time of day', value: hours * 60 + Number(minutes.slice(1) || 0), end: until };
}

type ClockTime = Pick<Quantity, 'measure' | 'value' | 'end'>;

/** Where a quantity begins with the words that qualify it. */
function startOf(before: string): number {
  return before.length - (QUALIFIER.exec(before)?.[0].length ?? 0);
}

/** A day of a month, or a year: four digits from 1900 to 2099, written without a separator. */
function dateOf(
  words: readonly Word[],
  { from, to, value, start, end }: WrittenNumber,
  found: (what: Pick<Quantity, 'measure'> & Partial<Quantity>) => Quantity,
): Quantity | undefined {
  const previous = words[from - 1];
  const next = words[to];
  const isDay = Number.isInteger(value) && value >= 1 && value <= 31;
  if (isDay && isMonth(previous))
    return found({ measure: `day of ${previous?.folded}`, start: previous?.start ?? start });
  if (isDay && isMonth(next)) return found({ measure: `day of ${next?.folded}`, end: next?.end ?? end });
  return /^(?:19|20)\d{2}$/.test(words[from]?.surface ?? '') && to === from + 1
    ? found({ measure: 'calendar year' })
    : undefined;
}

function isMonth(word: Word | undefined): boolean {
  return word?.capital === true && MONTHS.includes(word.folded);
}

/** The weekday or the month a word names. "May" and "March" that open a text may be other words. */
function nameOfTime(word: Word, place: number): Quantity[] {
  const { start, end, folded, capital } = word;
  const weekday = FROM_MONDAY.indexOf(folded);
  if (weekday >= 0) return [{ start, end, numberEnd: end, value: weekday, measure: 'weekday', counted: [] }];
  const month = MONTHS.indexOf(folded);
  const isName = capital && month >= 0 && !(place === 0 && /^ma/.test(folded));
  return isName ? [{ start, end, numberEnd: end, value: month, measure: 'name of a month', counted: [] }] : [];
}

/** The words that follow a number up to a mark or a common word, "four Israeli and US officials"; of several, those up to a plural. */
function countedAfter(text: string, words: readonly Word[], to: number): Pick<Quantity, 'counted'> & { end?: number } {
  const counted: Word[] = [];
  let end = words[to - 1]?.end ?? 0;
  for (const word of words.slice(to)) {
    if (!/^[\s\u00A0-]*$/u.test(text.slice(end, word.start)) || /^\d/.test(word.folded)) break;
    if (!PASSED_OVER.has(word.folded)) {
      if (STOP_WORDS.has(word.folded) && word.surface !== 'US') break;
      counted.push(word);
      if (counted.length === MOST_COUNTED) break;
    }
    end = word.end;
  }
  const plural = counted.findLastIndex(({ surface }) => PLURAL.test(surface));
  const kept = plural < 0 ? counted : counted.slice(0, plural + 1);
  const last = plural < 0 ? undefined : counted[plural];
  return {
    counted: toTerms(kept).flatMap(({ term }) => (term === '' ? [] : [term])),
    ...(last && { end: last.end }),
  };
}
