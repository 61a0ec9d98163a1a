import { MONTHS, WEEKDAYS } from '#src/text/calendar.ts';

/** What kind of time some words give, and so how they are resolved. */
export type TimeKind =
  /** "on 5 March 2024", "May 5" */
  | 'calendarDay'
  /** "in early March", "the summer of 2022" */
  | 'month'
  /** "since 2015" */
  | 'year'
  /** "in the 1990s", "from 1998 to 2003" */
  | 'years'
  /** "on Sunday", "last Friday night" */
  | 'weekday'
  /** "on Friday week", "Saturday the 13th", "the second Sunday of May" */
  | 'weekIdiom'
  /** "yesterday", "overnight" */
  | 'dayWord'
  /** "last week", "by the end of the year" */
  | 'period'
  /** "two weeks ago" */
  | 'ago'
  /** "a day later", "hours after the attack": counted from another event */
  | 'relative'
  /** "that evening": the day of another event */
  | 'sameDay'
  /** "in recent days", "over the coming weeks" */
  | 'span'
  /** "in 10 days" */
  | 'ahead'
  /** "at 3 p.m." */
  | 'clock'
  /** "on Christmas Eve" */
  | 'holiday';

/** Days of the week, in the source of a regular expression, spelt out: the short forms are words of their own ("sat", "sun"). */
export const WEEKDAY = `(?:${WEEKDAYS.map(capitalize).join('|')})`;

/** Months, in full or as AP shortens them, in the source of a regular expression. */
export const MONTH = `(?:${MONTHS.map(monthForms).join('|')})`;

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "March" and "Mar.", "September", "Sept." and "Sep."; May, June and July are never shortened. */
function monthForms(month: string): string {
  const [full, short] = [capitalize(month), capitalize(month.slice(0, 3))];
  if (/^(?:may|june|july)$/.test(month)) return full;
  return month === 'september' ? 'Sep(?:tember|t?\\.)' : `${short}(?:${full.slice(3)}|\\.)`;
}

const YEAR = '(?:1[5-9]|20)\\d\\d(?![\\d,.]?\\d|-year)';

const NUMBER =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|some|a few|a couple of|dozens of|half an?|(?:a|three) quarters? of an)';

const UNIT = '(?:minute|hour|day|night|week|weekend|fortnight|month|year|decade|centur(?:y|ie))s?';

/** Seasons, in the source of a regular expression. */
export const SEASON = '(?:spring|summer|autumn|fall|winter)';

const PART_OF_DAY = '(?:morning|afternoon|evening|night|lunchtime)';

const PERIOD = `(?:week|weekend|month|quarter|year|decade|century|${SEASON}|${MONTH})`;

const LINK =
  '(?:on|in|at|by|until|till|since|from|during|over|before|after|through|throughout|around|between|as of|as early as|as late as)';

/** Links that a year takes: "over 2000" and "around 1500" are counts more often than times. */
const YEAR_LINK = '(?:in|by|until|till|since|from|during|before|after|through|as early as|back in)';

/** Links that a day of the week takes: "in Saturday's quake" is in the quake. */
const DAY_LINK =
  '(?:on|by|until|till|since|from|before|after|through|throughout|around|as of|as early as|as late as|no later than)';

const EDGE =
  '(?:early|late|earlier|later|mid|mid-|(?:the )?(?:start|beginning|middle|end|close|turn|rest|first half|second half) of|early in|late in)';

const ROUGHLY = '(?:(?:nearly|almost|about|around|more than|less than|over|just|barely|only|roughly|some) )?';

const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)';

const ZONE =
  '(?: (?:local time|GMT|UTC|BST|IST|[CE]ES?T|WES?T|[ECMPA][SD]?T|A[EWC][SD]T|JST|HKT|SGT|MSK|NZ[SD]?T)(?![A-Za-z])| (?:Eastern|Central|Mountain|Pacific)(?: (?:Standard|Daylight|Summer))?(?: [Tt]ime)?)';

/** An hour, with its time zone if it has one and the same hour in another: "3.30pm", "0215 GMT", "5 p.m. ET (2100 GMT)". */
export const CLOCK = `(?:(?:\\d{1,2}(?:[:.][0-5]\\d)? ?(?:[ap]\\.m\\.|[ap]m)|(?:[01]?\\d|2[0-3]):[0-5]\\d(?!\\d)|\\w+ o['’]clock|noon|midday|midnight|dawn|dusk|sunrise|sunset)${ZONE}?|(?:[01]\\d|2[0-3])[0-5]\\d(?: hours)?${ZONE})(?: \\((?:(?:[01]\\d|2[0-3]):?[0-5]\\d|\\d{1,2}(?:[:.][0-5]\\d)? ?[ap]\\.?m\\.?)${ZONE}?\\))?`;

const CALENDAR_DAY = `(?:${DAY_NUMBER} (?:of )?${MONTH}|${MONTH} ${DAY_NUMBER})(?:,? ${YEAR})?`;

const HOLIDAY =
  "(?:Christmas(?: Day| Eve)?|New Year['’]s (?:Day|Eve)|Boxing Day|Good Friday|Easter(?: Sunday| Monday)?|Thanksgiving(?: Day)?|Independence Day|Ramadan|Yom Kippur|Diwali|Eid)";

const TO = ',? ?(?:and|to|until|through|[-–])';

/** What stands before a year or a month that is roughly meant: "from at least 2002 to 2005". */
const ABOUT = '(?:(?:at least|as early as|about|around|roughly|early|late|mid-?) ?)?';

/** After words that set a time: "moved to November", "delays its truck to 2027". */
const SET_TO =
  '(?<=\\b(?:mov|postpon|delay|put|push|extend|brought|schedul|set|plan|slat|due|book)[a-z]*\\b[^.;:]{0,60} (?:to|for) )';

const ORDINAL = '(?:3[01]st|[12]?1st|2?2nd|2?3rd|(?:1\\d|2?[04-9]|30)th)';

/** Patterns by kind, without captures. Of those that match at one place the longest counts, then the earlier in this list. */
export const TIME_PATTERNS: readonly (readonly [TimeKind, string])[] = [
  ['calendarDay', `(?:${LINK} )?(?:${WEEKDAY},? )?(?:the )?${CALENDAR_DAY}`],
  ['calendarDay', `(?:${LINK} )?(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d)`],
  ['calendarDay', `(?:between|from) (?:${CALENDAR_DAY}|${DAY_NUMBER})${TO} ?${CALENDAR_DAY}`],
  // Not "15 February 1710 – 10 May 1774": two events.
  ['calendarDay', `(?:${DAY_NUMBER} ${MONTH}|${MONTH} ${DAY_NUMBER}) ?[-–] ?${CALENDAR_DAY}`],
  ['calendarDay', `(?:${LINK} )?${MONTH} ${DAY_NUMBER}(?: ?[-–] ?| and | or )${DAY_NUMBER}(?:,? ${YEAR})?`],
  ['calendarDay', `(?:${LINK} )?${DAY_NUMBER}(?: ?[-–] ?| and | or )${DAY_NUMBER} ${MONTH}(?:,? ${YEAR})?`],
  ['month', `${LINK} (?:${EDGE} ?)?${MONTH}(?:,? (?:of )?${YEAR}| (?:of )?(?:last|this|next) year)?`],
  ['month', `${EDGE} ?${MONTH}(?:,? (?:of )?${YEAR}| (?:of )?(?:last|this|next) year)?`],
  ['month', `${MONTH},? (?:${YEAR}|(?:of )?(?:last|next) year)`],
  ['month', `(?:between|from) ${ABOUT}${MONTH}(?: ${YEAR})?${TO} ${ABOUT}${MONTH}(?: ${YEAR})?`],
  ['month', `(?:${LINK} )?(?:the )?(?:${EDGE} )?${SEASON} of ${YEAR}`],
  ['month', `(?:${LINK} )?the (?:first|second|third|fourth) quarter of ${YEAR}`],
  ['year', `${YEAR_LINK} (?:${EDGE} ?)?${YEAR}`],
  ['year', `${EDGE} ?${YEAR}`],
  ['year', `${SET_TO}20\\d\\d(?![\\d,.]?\\d|-year)`],
  ['month', `${SET_TO}${MONTH}(?! \\d)(?:,? (?:of )?${YEAR}| (?:this|next) year)?`],
  ['years', `(?:${LINK} )?(?:the )?(?:${EDGE} ?)?(?:1[5-9]|20)\\d0s`],
  ['years', `${LINK} the (?:${EDGE} )?\\d{1,2}(?:st|nd|rd|th) century`],
  ['years', `(?:between|from) ${ABOUT}${YEAR}${TO} ${ABOUT}(?:${YEAR}|\\d\\d)`],
  ['years', `${YEAR_LINK} ${YEAR} ?[-–] ?(?:${YEAR}|\\d\\d)`],
  [
    'weekday',
    `(?:(?:early|late|later|earlier) )?(?:${DAY_LINK} )?(?:(?:early|late|last|next|this|this past|this coming|the previous|the following|the next|the same) )?${WEEKDAY}(?: ${PART_OF_DAY})?(?: and ${WEEKDAY})?`,
  ],
  ['weekday', `(?:between|from) ${WEEKDAY}${TO} ${WEEKDAY}`],
  ['weekIdiom', `(?:${DAY_LINK} )?(?:${WEEKDAY}|tomorrow|today) (?:week|fortnight)`],
  ['weekIdiom', `(?:a|one|two|three) (?:weeks?|fortnight) (?:on|from|last)? ?(?:${WEEKDAY}|tomorrow|today)`],
  ['weekIdiom', `(?:about )?(?:a|one|two|three|four) weeks? ago(?: on| last)? ${WEEKDAY}`],
  ['weekIdiom', `(?:${DAY_LINK} )?${WEEKDAY} (?:of|in) (?:last|next|this) week`],
  ['weekIdiom', `(?:${DAY_LINK} )?the ${WEEKDAY} (?:before last|after next)`],
  ['weekIdiom', `(?:${DAY_LINK} )?the (?:week|weekend) (?:before last|after next)`],
  ['weekIdiom', `(?:${DAY_LINK} )?${WEEKDAY},? (?:the )?${ORDINAL}`],
  [
    'weekIdiom',
    `(?:${DAY_LINK} )?the (?:first|second|third|fourth|last) ${WEEKDAY} (?:of|in) (?:${MONTH}(?:,? ${YEAR})?|(?:the|this|next|last) month)`,
  ],
  ['dayWord', `(?:${DAY_LINK} )?(?:(?:early|late|later|earlier) )?(?:yesterday|tomorrow|today)(?: ${PART_OF_DAY})?`],
  ['dayWord', `(?:tonight|overnight|this ${PART_OF_DAY}|last night|the day (?:before yesterday|after tomorrow))`],
  ['period', `(?:${LINK} )?(?:${EDGE} )?(?:last|next|this|this past|this coming|the current) ${PERIOD}(?! \\d)`],
  ['period', `(?:${LINK} )?${EDGE} the (?:current )?(?:week|weekend|month|year|decade|century)`],
  ['period', '(?:over|at|during|on|before|after|by) the weekend'],
  ['period', '(?:by|at|before|until) year[- ]end'],
  ['period', `(?:in|during|since|by|until) (?:the |early |late |mid-)?${SEASON}(?! of| from)`],
  ['ago', `${ROUGHLY}(?:${NUMBER} (?:and a half )?)?${UNIT} ago`],
  ['relative', `${ROUGHLY}(?:${NUMBER} )?(?:more )?${UNIT} (?:later|earlier|afterwards?|beforehand)`],
  [
    'relative',
    `(?:${ROUGHLY}(?:${NUMBER} )?|the )${UNIT} (?:after|before) (?:the|an?|his|her|its|their|that|this) (?:(?:first|second|third|fourth|last|next|new|old) )?[a-z-]+(?: (?:was|were|is|are|had been|had) [a-z-]+| [a-z]+(?=[,.;]))?`,
  ],
  [
    'relative',
    `(?:${ROUGHLY}(?:${NUMBER} )?|the )${UNIT} (?:after|before) (?:he|she|it|they|we|I|you) (?:(?:was|were|is|are|had been|had) )?[a-z-]+(?: (?:his|her|its|their|the) [a-z]+)?`,
  ],
  [
    'relative',
    `(?:(?:on|by|in|during|over) )?the (?:very )?(?:next|following|previous) (?:day|${PART_OF_DAY}|weekend|week|month|year|${SEASON})`,
  ],
  ['relative', 'the (?:day|week|month|year|night) (?:before|after)(?= |[,.;])'],
  ['sameDay', `(?:(?:on|at|later|earlier|by) )?(?:that|the same) (?:very )?(?:day|${PART_OF_DAY}|week|month|year)`],
  ['sameDay', `(?:later|earlier|late|early) (?:in|on) the (?:day|${PART_OF_DAY})`],
  [
    'span',
    `(?:in|over|during|within|for|throughout) the (?:(?:past|last|coming|next) (?:${NUMBER} )?${UNIT}|(?:recent|previous|following) ${UNIT})`,
  ],
  ['span', `(?:in|over|during) (?:recent|the past few|the last few) ${UNIT}`],
  ['ahead', `(?:in|within) ${ROUGHLY}${NUMBER} ${UNIT}(?:['’]s? time)?`],
  ['ahead', `(?:in|over|within) (?:the )?(?:coming|next few) ${UNIT}`],
  [
    'clock',
    `(?:(?:shortly|just|soon) )?(?:at|by|before|after|around|about|until|from)(?: (?:about|around|exactly|just after|just before))? ${CLOCK}`,
  ],
  ['holiday', `(?:on|at|over|before|after|since|by|until|during) ${HOLIDAY}`],
];
