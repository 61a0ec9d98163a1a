import type { Span } from '#src/text/span.ts';
import { CLOCK, MONTH, SEASON, TIME_PATTERNS, type TimeKind, WEEKDAY } from './timeGrammar.ts';

/** Words of a sentence that say when something happens; offsets into the sentence. */
export interface TimeWords extends Span {
  /** The sentence's own words: "at 3 p.m. on Tuesday". */
  readonly text: string;
  /** What they are made of, in the order of the text: "at 3 p.m.", "on Tuesday". */
  readonly parts: readonly TimePart[];
}

/** Words of one kind. */
export interface TimePart extends Span {
  readonly kind: TimeKind;
  readonly text: string;
}

const UNIT = '(?:minute|hour|day|night|week|fortnight|month|year|decade|centur)';

/** What a sentence must have before the patterns of a kind, which cost far more, are tried on it. */
const NEEDED: Readonly<Record<TimeKind, RegExp>> = {
  calendarDay: new RegExp(`${MONTH}|\\d{4}-\\d`),
  month: new RegExp(`${MONTH}|(?:${SEASON}|quarter) of`),
  year: /\d{4}/,
  years: /\d{4}|century/,
  weekday: new RegExp(WEEKDAY),
  weekIdiom: new RegExp(
    `${WEEKDAY}|to(?:morrow|day) (?:week|fort)|(?:from|on) to(?:day|morrow)|before last|after next`,
  ),
  dayWord: /yesterday|tomorrow|today|tonight|overnight|this |last night/i,
  period: new RegExp(
    `last |next |this |current |end|week|${SEASON}|\\bmid|earl|late|start|beginning|middle|close|turn|rest|half of`,
    'i',
  ),
  ago: / ago\b/,
  relative: /later|earlier|after|before|next|following|previous/i,
  sameDay: /that |same |late|earl/i,
  span: new RegExp(`(?:past|last|coming|next|recent|previous|following) .*?${UNIT}`, 'i'),
  ahead: new RegExp(`(?:in|within|over) .*?${UNIT}`, 'i'),
  clock: /[ap]\.?m\b|\d:\d\d|\d{4} |o['’]clock|noon|mid(?:day|night)|dawn|dusk|sunrise|sunset/,
  holiday: /Christmas|New Year|Boxing|Good Friday|Easter|Thanksgiving|Independence|Ramadan|Kippur|Diwali|Eid\b/,
};

/** Boundaries of plain letters: with Unicode classes these patterns took 0.2 s to compile. */
const PATTERNS = TIME_PATTERNS.map(
  ([kind, source]) => [kind, new RegExp(`(?<!\\w|\\w[-'’])(?:${source})(?!\\w|-[a-z])`, 'g')] as const,
);

/** Nothing longer is a sentence of prose, in UTF-16 units; without a bound a file in one piece would take minutes. */
const LONGEST_SENTENCE = 5000;

/** Finds where a sentence says when, in the order of the text; names such as the Sunday Times are no times. */
export function findTimeWords(sentence: string): TimeWords[] {
  if (sentence.length > LONGEST_SENTENCE) return [];
  const parts = pickLongest(matchParts(lowerOpenings(sentence)))
    .map((part) => ({ ...part, text: sentence.slice(part.start, part.end) }))
    .filter((part) => isTime(sentence, part));
  return joinParts(
    parts.map((part) => cutLink(part, sentence)),
    sentence,
  );
}

/** An hour that opens an entry of a live blog, before a mark or alone: "4:14 p.m.", "10:05 a.m. ET: ", "[14:02] ". */
const OPENING_CLOCK = new RegExp(`^\\[?(${CLOCK})(?:\\]|(?=\\s*[-–—:|]\\s)|(?=\\.?$)|(?= \\p{Lu}))`, 'u');

/** The hour that opens a paragraph of a live blog, as time words of the paragraph; undefined if none does. */
export function openingClock(paragraph: string): TimeWords | undefined {
  const text = OPENING_CLOCK.exec(paragraph)?.[1];
  if (text === undefined || !/\d/.test(text)) return undefined;
  const start = paragraph.indexOf(text);
  return makeWords([{ kind: 'clock', start, end: start + text.length, text }], paragraph);
}

/** "On Sunday's show", "by last year's standards": the link belongs to the show. */
const LINK_OF_OWNED = /^(?:on|in|at|by|from|during|over|through|throughout|around|between|of) /i;

function cutLink(part: TimePart, sentence: string): TimePart {
  const owns = /^['’]s? /.test(sentence.slice(part.end, part.end + 3));
  const link = owns ? (LINK_OF_OWNED.exec(sentence.slice(part.start, part.end))?.[0].length ?? 0) : 0;
  return { ...part, start: part.start + link, text: sentence.slice(part.start + link, part.end) };
}

const NAMED_DAY = new RegExp(`^(?:${WEEKDAY}|${MONTH})`);

/** "Last week" and "A day later" read like "last week" where they open a sentence; elsewhere a capital makes a name. */
function lowerOpenings(sentence: string): string {
  return sentence.replace(/(?<=^["“‘'([]*|[“"(:—]\s?)\p{Lu}\p{Ll}*/gu, (word, index: number) =>
    NAMED_DAY.test(sentence.slice(index)) ? word : word.toLowerCase(),
  );
}

function matchParts(text: string): TimePart[] {
  return PATTERNS.filter(([kind]) => NEEDED[kind].test(text)).flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    })),
  );
}

function pickLongest(parts: readonly TimePart[]): TimePart[] {
  const picked: TimePart[] = [];
  let end = 0;
  for (const part of parts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (part.start < end) continue;
    picked.push(part);
    end = part.end;
  }
  return picked;
}

/** Words that make a name of the day before them. */
const NAME_AFTER =
  /^ (?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|Star|Sun|Independent|World|Review|Service|School|Night|Live|Club|Magazine|Tribune|Business|Politics|Agreement)\b/;
/** Words that make a name, or a habit, of the day after them. */
const NAME_BEFORE =
  /(?:\b(?:Black|Bloody|Super|Cyber|Ruby|Fat|Man|Blue|Mad|Casual|Freaky|Stormy|Giving)|\b[Ee](?:very|ach)(?: year)?|\b[Mm]ost|\b[Mm]any|\bany|\blike an?(?: \w+)?) $/;
/** "The first in ten years" counts how long it has been; it is no time to come. */
const RECORD = /\b(?:first|only|worst|best|\p{L}{2,}est|most|least)\b[^,;]*$/u;
/** What is counted by the number before it, which then is no year: "in 2000 homes". */
const COUNTED =
  /^ ?(?:%|per ?cent|people|men|women|votes?|miles|km|metres|meters|feet|jobs|tons|tonnes|dollars|euros|pounds|points|members|homes|soldiers|troops|cases)\b/;
/** "By May's allies", "in August Wilson's play": a person after all; "In May Britain voted" is none. */
const PERSON = /^(?:in|with|by|from|after|before|around|over|at|on) (?:April|May|June|August)$/;

function isTime(sentence: string, part: TimePart): boolean {
  const before = sentence.slice(Math.max(0, part.start - 60), part.start);
  const after = sentence.slice(part.end, part.end + 20);
  switch (part.kind) {
    case 'weekday':
      return !NAME_AFTER.test(after) && !NAME_BEFORE.test(before);
    case 'calendarDay':
      // "The September 11 attacks", "the 26 July Movement"
      return !/^ (?:attacks?|Movement|Agreement|Revolution|Accords?)\b/.test(after);
    case 'relative':
      // "The six months after the vote" are a length of time, not a point in it.
      return !(/ (?:after|before) /.test(part.text) && /\b[Tt]he $/.test(before));
    case 'year':
      return !COUNTED.test(after);
    case 'ahead':
      return !RECORD.test(before);
    case 'month':
      return !NAME_BEFORE.test(before) && !(PERSON.test(part.text) && /^(?:['’]s| \p{Lu})/u.test(after));
    default:
      return true;
  }
}

const DAY_KINDS: ReadonlySet<TimeKind> = new Set([
  'weekday',
  'weekIdiom',
  'calendarDay',
  'dayWord',
  'holiday',
  'relative',
  'sameDay',
]);
const LONG_KINDS: ReadonlySet<TimeKind> = new Set(['month', 'year', 'period', 'ago']);

/** Joins neighbours that together give one time: an hour and its day, a day and its week. */
function joinParts(parts: readonly TimePart[], sentence: string): TimeWords[] {
  const joined: TimeWords[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (
      last &&
      /^,? $/.test(sentence.slice(last.end, part.start)) &&
      last.parts.every((other) => goTogether(other, part))
    ) {
      joined.pop();
      joined.push(makeWords([...last.parts, part], sentence));
    } else joined.push(makeWords([part], sentence));
  }
  return joined;
}

function makeWords(parts: readonly TimePart[], sentence: string): TimeWords {
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? start;
  return { start, end, text: sentence.slice(start, end), parts };
}

function goTogether(a: TimePart, b: TimePart): boolean {
  // "The second loss this year on Thursday" says two things.
  if (LONG_KINDS.has(a.kind) && b.kind === 'weekday' && !/week/.test(a.text)) return false;
  const kinds = [a, b];
  const days = kinds.filter((part) => DAY_KINDS.has(part.kind)).length;
  const long = kinds.filter((part) => LONG_KINDS.has(part.kind)).length;
  const clocks = kinds.filter((part) => part.kind === 'clock').length;
  return days < 2 && long < 2 && clocks < 2 && days + long + clocks === 2;
}
