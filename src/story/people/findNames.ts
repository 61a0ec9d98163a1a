import { lookUpName } from '#src/english/names.ts';
import type { Token } from '#src/english/tokens.ts';
import { MONTHS, WEEKDAYS } from '#src/text/calendar.ts';
import { lookUp, MOST_RARE_WORD } from '#src/text/lexicon/lexicon.ts';
import { stem } from '#src/text/stems.ts';
import { STOP_WORDS } from '#src/text/stopWords.ts';
import { reportingBase } from '../quotations/reportingVerbs.ts';
import { joinNicknames } from './joinNicknames.ts';
import { isFirstName, isSurname, readLexicon } from './lexicon.ts';
import { endOfRun, GENERATIONS, isAcronym, PARTICLES } from './nameRuns.ts';
import { roleEndingAt } from './roleBefore.ts';
import { INSTITUTION_WORDS, isRoleNoun, isTitleNoun, SHORT_RANKS, TITLES } from './roleWords.ts';

/** A run of capitalised words that may be somebody's name: tokens `first` to `last`, both included. */
export interface NameCandidate {
  readonly first: number;
  readonly last: number;
  /** The words of the name, as written, without particles' own standing: "Ursula", "von", "der", "Leyen". */
  readonly words: readonly string[];
  /** A title or rank stands right before it: "Mr", "Gen". */
  readonly title?: string;
  /** Its first word is capitalised in any case: it opens a sentence. */
  readonly opens: boolean;
}

const LONGEST_NAME = 5;

const NOT_INITIALS = new Set('us uk eu un pm mp tv ai it ny la dc vp id hq bbc cnn g7 fm am who'.split(' '));

const CALENDAR = new Set([...WEEKDAYS, ...WEEKDAYS.map((day) => `${day}s`), ...MONTHS]);

/** Words that open a sentence with a capital and are nobody's name. */
const OPENERS = new Set(
  `later earlier meanwhile however although despite according speaking asked following instead still yesterday today tomorrow police officials
  residents witnesses experts critics everyone everybody somebody someone nobody people one two three four five six seven eight nine ten
  former senior local several among amid late early last next first second third additionally moreover furthermore finally additionally
  nevertheless nonetheless otherwise indeed perhaps maybe yes dear hello thank thanks sorry please good great new old young big small
  breaking exclusive opinion analysis updated photo image getty writing born raised based given except besides per like unlike whoever
  whatever rescuers investigators prosecutors doctors scientists researchers campaigners activists supporters opponents lawyers families
  parents children students teachers workers firefighters soldiers troops ministers leaders diplomats analysts sources media reports
  parliament government management congress staff work news today's inside outside behind beyond near around left right nothing something
  anything everything half most much many few less least best worst hours days weeks months years minutes`.split(/\s+/),
);

const NONE: ReadonlySet<string> = new Set();

/**
 * The runs of capitalised words of a text that can be names of people, in its order. `opening` tells the tokens that open a sentence,
 * `known` the surnames that somebody bears elsewhere in the article: "Cook said" is no cook then.
 */
export function findNames(
  tokens: readonly Token[],
  opening: ReadonlySet<number>,
  known: ReadonlySet<string> = NONE,
): NameCandidate[] {
  const names: NameCandidate[] = [];
  let index = 0;
  while (index < tokens.length) {
    const end = endOfRun(tokens, index);
    if (end === index) {
      index += 1;
      continue;
    }
    names.push(...splitRun(tokens, index, end, opening, known));
    index = end;
  }
  return joinNicknames(tokens, names);
}

/** Parts a run at titles, roles, institutions, nationalities and dates, and keeps what can be a name. */
function splitRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  opening: ReadonlySet<number>,
  known: ReadonlySet<string>,
): NameCandidate[] {
  const names: NameCandidate[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    const phraseEnd = knownPhraseEnd(tokens, at, to);
    if (phraseEnd > at) {
      at = phraseEnd - 1;
      start = phraseEnd;
      continue;
    }
    if (at < to && token && !parts(tokens, at, start, to, opening, known)) continue;
    const name = makeName(tokens, start, at - 1, opening);
    if (name && !endsAnInstitution(tokens, at, to)) names.push(name);
    start = at + 1;
  }
  return names;
}

/** Where a place or organisation of several words that is known beforehand ends ("United States"); `at` itself if none starts there. */
function knownPhraseEnd(tokens: readonly Token[], at: number, to: number): number {
  const { places, organisations, openers } = readLexicon();
  if (!openers.has(tokens[at]?.lower ?? '')) return at;
  for (let end = Math.min(to, at + 4); end > at + 1; end -= 1) {
    const phrase = tokens
      .slice(at, end)
      .map(({ lower }) => lower)
      .join(' ');
    if (places.has(phrase) || organisations.has(phrase)) return end;
  }
  return at;
}

/** An institution's own word right behind makes the whole run its name: "Sydney Morning Herald". */
function endsAnInstitution(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  return at < to && token !== undefined && INSTITUTION_WORDS.has(token.lower);
}

/** Shorter words that stand for much else: "in", "an". */
const SHORTEST_FIRST_NAME = 3;

/** Whether the token at `at` is no part of a name and so ends what stands before it. */
function parts(
  tokens: readonly Token[],
  at: number,
  start: number,
  to: number,
  opening: ReadonlySet<number>,
  known: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  if (!token?.word) return !isInnerMark(tokens, at, start);
  const { lower } = token;
  const { firstNames, demonyms } = readLexicon();
  const alone = at === start && at === to - 1;
  if (TITLES.has(lower) || SHORT_RANKS.has(lower)) return at === start || tokens[at - 1]?.text === '.';
  if (GENERATIONS.has(lower) || PARTICLES.has(lower)) return false;
  if (asks(tokens, at, to, opening)) return true;
  if (opening.has(at) && (STOP_WORDS.has(lower) || OPENERS.has(lower)))
    return !(at + 1 < to && (firstNames.has(lower) || (isPronoun(token) && !isOrdinary(tokens[at + 1]?.lower ?? ''))));
  if (isAcronym(token)) return !(token.text.length === 2 && at === start && at + 1 < to && !NOT_INITIALS.has(lower));
  const leadsName = at > start && firstNames.has(tokens[start]?.lower ?? '');
  if (demonyms.has(lower) && !leadsName) return true;
  if (CALENDAR.has(lower)) return !firstNames.has(lower) || alone || (!leadsName && at + 1 >= to);
  if (INSTITUTION_WORDS.has(lower) && firstNames.has(lower) && at === start && at + 1 < to)
    return tokens[at - 1]?.lower === 'the';
  // "police chief Dean Marsh": nobody has one title more right before the surname.
  if (
    isTitle(lower, false) &&
    isFirstName(lower) &&
    at === start &&
    at + 1 < to &&
    isRoleNoun(tokens[at - 1]?.lower ?? '')
  )
    return false;
  if (alone && isSurnameToo(lower) && (known.has(token.text) || isSubject(tokens, at))) return false;
  if (isTitle(lower, opening.has(at)) || INSTITUTION_WORDS.has(lower))
    return !(leadsName && at === to - 1 && isSurnameToo(lower));
  return STOP_WORDS.has(lower) && !firstNames.has(lower) && !(at + 1 < to && isRareFirstName(lower));
}

/** "Sultan said": a title without an article before it, and with a verb of speech behind it, is a surname. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (before === undefined || !before.word) && reportingBase(tokens[at + 1]?.lower ?? '') === 'say';
}

/** "She Lijuan": no name follows a pronoun but its own. */
function isPronoun({ lower }: Token): boolean {
  return lower === 'he' || lower === 'she';
}

/** "Will Smith resign?": an auxiliary that opens a question, with a base form behind the name. */
function asks(tokens: readonly Token[], at: number, to: number, opening: ReadonlySet<number>): boolean {
  if (!opening.has(at) || !/^(?:can|could|may|might|must|should|will|would|do)$/.test(tokens[at]?.lower ?? ''))
    return false;
  const end = tokens.findIndex((token, index) => index >= to && /^[.!?]$/.test(token.text));
  return tokens[end]?.text === '?' && tokens.slice(to, end).some(({ tag }) => tag === 'VB' || tag === 'VBP');
}

/** "Per Dahl": a first name elsewhere that is a common word here. */
function isRareFirstName(lower: string): boolean {
  return lower.length >= SHORTEST_FIRST_NAME && lookUpName(lower)?.kinds.has('first name') === true;
}

/** A title, or the plural of one ("Senators Quill and Dobbs"); any role where it opens a sentence. */
function isTitle(lower: string, opens: boolean): boolean {
  return (opens ? isRoleNoun(lower) : isTitleNoun(lower)) || isTitleNoun(lower.replace(/s$/, ''));
}

/** Whether the lists have a surname written like a title or an institution's word: "Judge", "Bank". */
function isSurnameToo(lower: string): boolean {
  return lookUpName(lower)?.kinds.has('surname') === true;
}

function isInnerMark(tokens: readonly Token[], at: number, start: number): boolean {
  const before = tokens[at - 1];
  if (at === start || !before) return false;
  return tokens[at]?.text === ',' ? GENERATIONS.has(tokens[at + 1]?.lower ?? '') : before.lower === 'st';
}

function makeName(
  tokens: readonly Token[],
  first: number,
  last: number,
  opening: ReadonlySet<number>,
): NameCandidate | undefined {
  let from = first;
  let to = last;
  while (from <= to && !startsName(tokens[from])) from += 1;
  if (isSurplus(tokens, from, to)) from += 1;
  while (to >= from && !tokens[to]?.word) to -= 1;
  const words = tokens.slice(from, to + 1).flatMap((token) => (token.word ? [token.text] : []));
  const solid = words.filter((word) => !PARTICLES.has(word.toLowerCase()));
  if (solid.length === 0 || solid.length > LONGEST_NAME || solid.every((word) => word.length < 2)) return undefined;
  const only = words.length === 1 ? tokens[from] : undefined;
  if (only && (CALENDAR.has(only.lower) || isAcronym(only))) return undefined;
  const title = titleBefore(tokens, from);
  return { first: from, last: to, words, opens: opening.has(from), ...(title ? { title } : {}) };
}

/** "the member for Cook Scott Morrison": a place before a first name and a surname. */
function isSurplus(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from !== 2) return false;
  if (endsOffice(tokens, from)) return true;
  const first = tokens[from]?.lower ?? '';
  if (isFirstName(first) || !isFirstName(tokens[from + 1]?.lower ?? '')) return false;
  return (
    ['for', 'from', 'of', 'in', 'at'].includes(tokens[from - 1]?.lower ?? '') ||
    isOrdinary(first) ||
    lookUpName(first)?.kinds.has('country') === true
  );
}

/** Whether a word stands in the lexicon of English, and is nobody's surname: "Prosecution". */
function isOrdinary(lower: string): boolean {
  return lookUp(stem(lower)).rarity <= MOST_RARE_WORD && !isSurname(lower) && !isSurnameToo(lower);
}

/** "Minister for Fisheries and Oceans Ana Lima": the first capital still belongs to the office. */
function endsOffice(tokens: readonly Token[], at: number): boolean {
  if (!['for', 'of', 'and'].includes(tokens[at - 1]?.lower ?? '')) return false;
  return roleEndingAt(tokens, at) !== undefined && roleEndingAt(tokens, at - 1) === undefined;
}

function startsName(token: Token | undefined): boolean {
  return token?.word === true && !GENERATIONS.has(token.lower) && !/^\p{N}/u.test(token.text);
}

function titleBefore(tokens: readonly Token[], from: number): string | undefined {
  const at = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
  const token = tokens[at];
  return token?.capital && (TITLES.has(token.lower) || SHORT_RANKS.has(token.lower)) ? token.lower : undefined;
}
