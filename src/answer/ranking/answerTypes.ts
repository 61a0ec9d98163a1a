import { MONTHS, WEEKDAYS } from '#src/text/calendar.ts';
import { findCountry } from '#src/text/countries.ts';
import { lookUp, MOST_RARE_WORD } from '#src/text/lexicon/lexicon.ts';
import { stem } from '#src/text/stems.ts';
import type { AskedFor } from '../question/askedFor.ts';
import type { Question } from '../question/readQuestion.ts';
import type { Sentence } from './sentence.ts';

const TIME = new RegExp(
  `^(?:${[...MONTHS, ...WEEKDAYS].join('|')}|yesterday|today|tonight|tomorrow|week|month|year|century|centuries|decade|1\\d{3}s?|20\\d{2}s?|\\d{2,3}s|morning|afternoon|evening|night|spring|summer|autumn|winter|noon|midnight|weekend)s?$`,
);
const TIME_CLAUSE = /\b(?:when|while|after|before|until|till|once|as|since|during)\b|\b\d{4}\b/i;
const NUMBER =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|half|third|quarter|several|few|twice|double|triple|no|none|both|single)s?$/;
const AGE =
  /,\s*\d{1,3}\s*[,.;)]|\b(?:aged?|turn(?:s|ed|ing)) (?:of )?\p{L}*\d|\d[- ](?:year|month|week|day)s?[- ]old|\b\p{L}+[- ]years?[- ]old|\byears old/iu;
const REASON =
  /\b(?:because|due to|since|so that|in order to|caused?|reasons?|result(?:ed|ing)?|therefore|owing|after|to avoid|amid|over|following)\b/i;
const PLACE = /\b(?:in|at|from|near|to|of|outside|across|toward|towards|throughout)\s+(?:the\s+)?\p{Lu}/u;
const STATEMENT =
  /["“”«»]|\b(?:said|says|told|wrote|argued|claimed|stated|warned|added|denied|replied|announced|according)\b/i;
const PRONOUN = /^(?:he|she|they|i|we|those)$/;
const GROUP =
  /^(?:police|crew|people|family|team|group|company|government|driver|staff|army|party|union|jury|board|club|council|side|public|crowd|committee|ministry|agency)s?$/;

/** How far from a number the thing counted may stand, in words: "9,000 newly elected members". */
const COUNTED_WITHIN = 4;

/** How well a sentence offers, in words the question has not, the kind of thing asked for. */
export interface Offer {
  /** Whether anything of the kind is there. */
  readonly any: boolean;
  /** Whether it is there in the very form asked for: a number beside the thing counted, a name for "who", a date for "when". */
  readonly exact: boolean;
}

const NOTHING_ASKED: Offer = { any: false, exact: false };

/** What a sentence offers to a question; nothing to "what" and "which", which ask for nothing in particular. */
export function offer(question: Question, sentence: Sentence, asked: ReadonlySet<string>): Offer {
  return OFFERS[question.askedFor]?.(sentence, asked, question) ?? NOTHING_ASKED;
}

type Check = (sentence: Sentence, asked: ReadonlySet<string>, question: Question) => Offer;

const OFFERS: Partial<Record<AskedFor, Check>> = {
  person: (sentence, asked) => {
    const exact = hasFreshName(sentence, asked);
    return {
      exact,
      any: exact || sentence.words.some(({ term, folded }) => !asked.has(term) && isPersonWord(term, folded)),
    };
  },
  name: (sentence, asked) => same(hasFreshName(sentence, asked)),
  time: (sentence, asked) => {
    const exact = sentence.words.some((_, place) => isTimeAt(sentence, place, asked));
    return { exact, any: exact || TIME_CLAUSE.test(sentence.text) };
  },
  age: ({ text }) => same(AGE.test(text)),
  kind: (sentence, asked, { focus }) =>
    same(sentence.words.some((_, place) => isToldApart(sentence, place, focus, asked))),
  count: (sentence, asked, { focus }) => ({
    any: hasNumber(sentence, asked),
    exact: sentence.words.some((_, place) => isNumberAt(sentence, place, asked) && countsThing(sentence, place, focus)),
  }),
  number: (sentence, asked) => same(hasNumber(sentence, asked)),
  place: (sentence, asked) => same(PLACE.test(sentence.text) && hasFreshName(sentence, asked)),
  reason: ({ text }) => same(REASON.test(text)),
  statement: ({ text }) => same(STATEMENT.test(text)),
};

/** Whether the word at a place is, by itself, of the kind asked for and not of the question: a time, a number, a name. */
export function isOfferedAt(
  { askedFor }: Question,
  sentence: Sentence,
  place: number,
  asked: ReadonlySet<string>,
): boolean {
  switch (askedFor) {
    case 'time':
      return isTimeAt(sentence, place, asked);
    case 'count':
    case 'number':
    case 'age':
      return isNumberAt(sentence, place, asked);
    case 'person':
    case 'name':
    case 'place':
      return isNameAt(sentence, place, asked);
    default:
      return false;
  }
}

function same(there: boolean): Offer {
  return { any: there, exact: there };
}

function isPersonWord(term: string, folded: string): boolean {
  return PRONOUN.test(folded) || GROUP.test(folded) || (term !== '' && lookUp(term).isPerson);
}

function hasNumber(sentence: Sentence, asked: ReadonlySet<string>): boolean {
  return sentence.words.some((_, place) => isNumberAt(sentence, place, asked));
}

function isNumberAt({ words }: Sentence, place: number, asked: ReadonlySet<string>): boolean {
  const word = words[place];
  return word !== undefined && isNumberWord(word.folded) && !asked.has(word.term);
}

/** Whether a word says how many: a figure, a number word, or the likes of "several". */
export function isNumberWord(folded: string): boolean {
  return NUMBER.test(folded);
}

/** Whether one of the words after a number is what the question counts, a form of it or a near synonym. */
export function countsThing({ words }: Sentence, place: number, focus: readonly string[]): boolean {
  const wanted = focus.map((word) => stem(word));
  return words.slice(place + 1, place + 1 + COUNTED_WITHIN).some(({ term }) => {
    if (term === '') return false;
    return wanted.some(
      (want) => want === term || lookUp(want).related.get(term) !== undefined || bothPeople(want, term),
    );
  });
}

/** Whether the word at a place is the thing asked about, with a word before it that the question has not: "controlled drug". */
function isToldApart(
  { words }: Sentence,
  place: number,
  focus: readonly string[],
  asked: ReadonlySet<string>,
): boolean {
  const term = words[place]?.term;
  const before = words[place - 1]?.term;
  if (!term || !before || asked.has(before)) return false;
  return focus.some((word) => stem(word) === term);
}

/** "How many people" counts soldiers and students alike. */
function bothPeople(want: string, term: string): boolean {
  return want === PEOPLE && lookUp(term).isPerson;
}

const PEOPLE = stem('people');

/** Whether the sentence names somebody or something that the question does not. */
function hasFreshName(sentence: Sentence, asked: ReadonlySet<string>): boolean {
  return sentence.words.some((_, place) => isNameAt(sentence, place, asked)) || startsWithName(sentence, asked);
}

/** The first word of a sentence is left out, for its capital tells nothing. */
function isNameAt({ words }: Sentence, place: number, asked: ReadonlySet<string>): boolean {
  const word = words[place];
  if (!word?.capital || place === 0 || word.term === '' || asked.has(word.term)) return false;
  return !TIME.test(word.folded);
}

function isTimeAt({ words }: Sentence, place: number, asked: ReadonlySet<string>): boolean {
  const word = words[place];
  return word !== undefined && TIME.test(word.folded) && !asked.has(word.term);
}

/** A capital at the start of a sentence tells a name only where another follows, of a country, or where English has no such word. */
function startsWithName({ words }: Sentence, asked: ReadonlySet<string>): boolean {
  const [first, second] = words;
  if (first === undefined || first.term === '' || asked.has(first.term)) return false;
  return (
    second?.capital === true ||
    lookUp(first.term).rarity > MOST_RARE_WORD ||
    findCountry(first.folded, true) !== undefined
  );
}
