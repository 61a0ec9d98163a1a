import type { Person } from '#src/story/facts.ts';
import { stem } from '#src/text/stems.ts';
import type { Answer } from '../answer.ts';
import type { Snapshot } from '../snapshot.ts';
import { understand } from '../understanding/understand.ts';
import {
  findPhrases,
  headOf,
  namedIn,
  type Phrase,
  type Referent,
  referentOf,
  referentTo,
  tokensOf,
} from './referents.ts';
import { declare, inFull, turnQuestion } from './turnQuestion.ts';

/** What was asked before a line, and what came of it. */
export interface Before {
  readonly question: string;
  /** Left out where it is not known. */
  readonly answer?: Answer;
}

/** Lines that a line may stand for, in the words of the question before; one where there is no doubt, none where it stands for itself. */
export type Readings = readonly string[];

/** What joins a line to what was said. */
const JOINED = /^(?:(?:and|so|but|or|ok|okay|oh|also|then|well|wait|hm+|yeah|yes|no|right|cool|wow)\b[\s,]*)+/i;
const PREPOSITION = '(?:(?:in|at|on|by|for|to|from|with|about|of|since|until|under|against) )?';
const MEASURE =
  'how (?:long|much|many|far|often|big|high|deep|fast|tall|come)(?: (?:times?|days?|years?|people|money))?';
const QUESTION_WORDS = `${PREPOSITION}(?:who|whom|whose|what|which(?: one)?|when|where|why|how|${MEASURE}|what (?:time|day|year))`;
const AFTERTHOUGHT = '(?: (?:exactly|then|though|not|else|specifically|again))*';

/** A question word that asks nothing by itself: "why?", "for how long?", "how much for". */
const BARE = new RegExp(
  `^(${QUESTION_WORDS}(?: not)?(?: (?:for|from|to|with|about|in|on|at|by))?)${AFTERTHOUGHT}$`,
  'i',
);
/** The same with a mere "was that", "did it happen", "did he do it". */
const POINTING = new RegExp(
  `^(${QUESTION_WORDS})(?: (?:is|was|were|did|does|has|will)(?: (?:it|he|she|they))?|(?:'|’)?s)(?: (?:that|this|it))(?: (?:happen|be|take place|start|end|so|again|at|for|from|in))?$|^(${QUESTION_WORDS}) (?:did|does|will) (?:that|this|it) (?:happen|take place)$`,
  'i',
);
const BARE_IT = /^(?:when|where) (?:is|was) it$/i;
/** "It" is a thing in these, not what was told. */
const OF_IT = /^(?:how|what|who)\b.* it$/i;

const SAID_SO = /^who (?:says|said|claims|claimed|told (?:you|them|us)) (?:that|this|so|it)$/i;
const HAPPENED = /^what happened(?: (?:then|next|after(?:wards)?|there))?$/i;

const ABOUT = /^(?:(?:and )?(?:what|how) about|and)\s+(.+)$/i;

/** Whether a line may need the one before it to be understood: a quick look, before that one is fetched and answered. */
export function mayFollow(typed: string): boolean {
  const line = tidy(typed);
  const bare = line.replace(JOINED, '');
  return isPointing(bare) || ABOUT.test(line) || pronounsOf(bare).length > 0 || isPhrase(bare);
}

/**
 * Whether a line can't be read alone: a bare question word, "and …", or a pronoun for which the story itself has nobody. Lines that come
 * through a pipe are independent of each other but for these.
 */
export function mustFollow(typed: string, snapshot: Snapshot): boolean {
  const line = tidy(typed);
  const bare = line.replace(JOINED, '');
  if (BARE_IT.test(bare)) return false;
  if (isPointing(bare) || ABOUT.test(line)) return true;
  return (
    pronounsOf(bare).some(({ lower }) => /^(?:he|she|him|her|his|hers)$/.test(lower)) &&
    understand(typed, snapshot)
      .toLowerCase()
      .includes(pronounsOf(bare)[0]?.lower ?? '')
  );
}

/** Reads a line with the question before it and its answer. */
export function readFollowUp(typed: string, before: Before, snapshot: Snapshot): Readings {
  const line = tidy(typed);
  const bare = line.replace(JOINED, '');
  const question = inFull(understand(before.question, snapshot)).replace(JOINED, '');
  if (question === '') return [];
  const stated = declare(question);
  if (SAID_SO.test(bare)) return stated === undefined ? [] : [`who said that ${stated}`];
  if (HAPPENED.test(bare))
    return [stated === undefined ? `what happened: ${question}` : `what happened when ${stated}`];
  const asking = askingOf(bare);
  if (asking !== undefined) {
    const [named = question] = nameAll(question, question, before, snapshot);
    return [turnQuestion(asking, named)];
  }
  const about = ABOUT.exec(line)?.[1] ?? bare;
  if (isPhrase(about)) return exchange(about, question, snapshot);
  return nameAll(bare, question, before, snapshot).filter((reading) => reading !== bare);
}

function isPointing(bare: string): boolean {
  return askingOf(bare) !== undefined || SAID_SO.test(bare) || HAPPENED.test(bare);
}

/** The question words of a line that asks nothing by itself. */
function askingOf(bare: string): string | undefined {
  if (OF_IT.test(bare)) return undefined;
  return (
    BARE.exec(bare)?.[1] ??
    POINTING.exec(bare)
      ?.slice(1)
      .find((found) => found !== undefined)
  );
}

function tidy(typed: string): string {
  return typed
    .trim()
    .replace(/[?!.…\s]+$/u, '')
    .replace(/\s+/g, ' ');
}

/** Whether a line is no more than a noun phrase: "the Israeli side", "on Friday". */
function isPhrase(line: string): boolean {
  const words = tokensOf(line).filter(({ word }) => word);
  if (words.length === 0 || words.length > 6) return false;
  return findPhrases(line).length > 0 && words.every(({ tag }) => /^(?:NN|JJ|CD|DT|IN|TO|PRP\$|POS)/.test(tag));
}

/** The question before with another phrase in place of the one that it goes with; two readings where it may go with two. */
function exchange(about: string, question: string, snapshot: Snapshot): Readings {
  const phrases = findPhrases(question);
  const [own] = findPhrases(about);
  if (!own) return [];
  const put = ({ start, end }: Phrase) => question.slice(0, start) + about.replace(PREPOSED, '') + question.slice(end);
  const kind = kindOf(own, about, snapshot);
  const sameHead = phrases.filter((phrase) => stem(headOf(phrase)) === stem(headOf(own)));
  const sameKind = phrases.filter((phrase) => kindOf(phrase, question, snapshot) === kind);
  if (kind === 'time' && sameKind.length === 0) return [`${question} ${about}`];
  const fitting = [sameHead, sameKind, phrases].find((some) => some.length > 0) ?? [];
  return fitting.slice(0, 2).map(put);
}

const PREPOSED = /^(?:in|at|on|by|for|to|from|with|about|of)\s+/i;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|week|month|year|january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\d\d)$/;

function kindOf(phrase: Phrase, text: string, { facts }: Snapshot): 'time' | 'person' | 'thing' {
  if (TIME.test(headOf(phrase))) return 'time';
  const { sort } = referentOf(phrase, text);
  const written = text.slice(phrase.start, phrase.end).toLowerCase().replace(/^the /, '');
  const isPerson = (name: string) => name.toLowerCase() === written;
  const isRole = facts.people.some(
    ({ role = '', aliases }) => isPerson(role) || aliases.some((alias) => isPerson(alias.replace(/^the /i, ''))),
  );
  return sort !== 'thing' ||
    isRole ||
    namedIn(written, facts.people).length > 0 ||
    namedIn(text.slice(phrase.start, phrase.end), facts.people).length > 0
    ? 'person'
    : 'thing';
}

/** Longer words of an answer are more than a name. */
const MOST_NAME_WORDS = 5;

const PRONOUN = /^(?:he|him|his|she|her|hers|they|them|their|theirs|it|its)$/;

function pronounsOf(line: string) {
  return tokensOf(line).filter(({ lower }) => PRONOUN.test(lower));
}

/** A line with what its pronouns mean in their place; two readings where one of them may mean two. */
function nameAll(line: string, question: string, before: Before, snapshot: Snapshot): Readings {
  const namesSomebody = namedIn(line, snapshot.facts.people).length > 0;
  for (const { lower } of pronounsOf(line)) {
    if (isPersonal(lower) && namesSomebody) continue;
    const meant = referentsFor(line, lower, question, before, snapshot);
    if (meant.length > 0) return meant.slice(0, 2).map(({ text }) => replace(line, lower, text));
  }
  return [line];
}

function isPersonal(pronoun: string): boolean {
  return /^(?:he|him|his|she|her|hers)$/.test(pronoun);
}

function replace(line: string, pronoun: string, text: string): string {
  const sort = sortOf(pronoun);
  return tokensOf(line)
    .filter(({ lower }) => PRONOUN.test(lower) && sortOf(lower) === sort)
    .reverse()
    .reduce((result, { lower, tag, start, end }) => {
      const isOwner = tag === 'PRP$' || /^(?:his|hers|its|their|theirs)$/.test(lower);
      return result.slice(0, start) + text + (isOwner ? "'s" : '') + result.slice(end);
    }, line);
}

function sortOf(pronoun: string): 'he' | 'she' | 'they' | 'it' {
  if (/^(?:he|him|his)$/.test(pronoun)) return 'he';
  if (/^(?:she|her|hers)$/.test(pronoun)) return 'she';
  return /^it/.test(pronoun) ? 'it' : 'they';
}

/**
 * What a pronoun may mean, nearest first: whoever the answer to a "who" names, what the question before names, what its answer names. Those
 * of the first of these that has any; the others are further away.
 */
function referentsFor(line: string, pronoun: string, question: string, before: Before, snapshot: Snapshot): Referent[] {
  const sort = sortOf(pronoun);
  const { people } = snapshot.facts;
  const refer = (person: Person) => referentTo(person, snapshot);
  const asked = [
    ...namedIn(question, people).map(refer),
    ...findPhrases(question)
      .filter((phrase) => namedIn(question.slice(phrase.start, phrase.end), people).length === 0)
      .map((phrase) => referentOf(phrase, question)),
  ];
  const told = markedIn(before.answer).flatMap((words) => {
    const named = namedIn(words, people).map(refer);
    const [phrase] = findPhrases(words);
    if (named.length > 0 || !phrase) return named;
    // "Brussels firm Plateau 9" is taken whole; of a longer stretch only what it names first.
    const isName = phrase.start === 0 && words.split(' ').length <= MOST_NAME_WORDS;
    return [{ ...referentOf(phrase, words), ...(isName && { text: words }) }];
  });
  const [passage] = before.answer?.passages ?? [];
  const around = (passage ? namedIn(passage.text, people).map(refer) : []).filter(
    ({ text }) => !asked.some((one) => one.text === text),
  );
  const asksWho = /^(?:who|whom|which)\b/i.test(question) && !/^who (?:is|are|was|were) /i.test(question);
  const order = asksWho ? [told, around, asked] : [asked, told, around];
  const fitting = order.map((some) => some.filter((referent) => doesFit(referent, sort)));
  // A firm or a band is "they" too.
  const isFirm = sort === 'they' && !pronounsOf(line).some(({ lower }) => sortOf(lower) === 'it');
  const loosely = isFirm ? order.map((some) => some.filter((referent) => referent.sort === 'thing')) : [];
  const found = [...fitting, ...loosely].find((some) => some.length > 0) ?? [];
  const sure = found.filter((referent) => referent.sort === sort);
  const chosen = sure.length > 0 ? sure : found;
  // Of several things the first that was named is meant; of several people nobody can tell.
  if (sort === 'it' || sort === 'they') return chosen.slice(0, 1);
  return [...new Map(chosen.map((one) => [one.text, one])).values()];
}

function doesFit({ sort, isPlural }: Referent, pronoun: 'he' | 'she' | 'they' | 'it'): boolean {
  if (pronoun === 'they') return isPlural;
  if (pronoun === 'it') return sort === 'thing' && !isPlural;
  return !isPlural && (sort === pronoun || sort === 'person');
}

/** The words of an answer that answer. */
function markedIn(answer: Answer | undefined): string[] {
  if (answer?.kind !== 'answer' && answer?.kind !== 'unsure') return [];
  return answer.marks.flatMap(({ passage, start, end }) => {
    const shown = answer.passages[passage];
    return shown ? [shown.text.slice(start - shown.start, end - shown.start)] : [];
  });
}
