import { lookUpName } from '#src/english/names.ts';
import { isAdverb, isAuxiliary, isVerbForm } from '#src/english/partsOfSpeech.ts';
import type { Token } from '#src/english/tokens.ts';
import { lookUp, MOST_RARE_WORD } from '#src/text/lexicon/lexicon.ts';
import { stem } from '#src/text/stems.ts';
import { fold } from '#src/text/words.ts';
import { reportingBase } from '../quotations/reportingVerbs.ts';
import type { NameCandidate } from './findNames.ts';
import { isFirstName, isSurname, readLexicon } from './lexicon.ts';
import { isAcronym } from './nameRuns.ts';
import { roleAfter } from './roleAfter.ts';
import { apposedBefore, roleBefore } from './roleBefore.ts';
import { isRoleNoun, THING_FOLLOWERS, THING_NOUNS } from './roleWords.ts';

/** From this weight on, a name is taken for a person's. */
export const PERSON_WEIGHT = 2;

const PLACE_PREPOSITIONS = new Set(
  'in at near across outside inside into throughout within towards toward around via'.split(' '),
);
/** Verbs of speech whose subject is as often an institution. */
const PUBLIC_VERBS = new Set([
  'report',
  'announce',
  'confirm',
  'deny',
  'call',
  'warn',
  'rule',
  'reject',
  'declare',
  'condemn',
  'demand',
  'welcome',
  'accuse',
  'agree',
  'pledge',
  'go',
]);
const PEOPLE_OF = new Set(
  `wife husband mother father son daughter brother sister widow partner lawyer lawyers attorney aide aides adviser advisers advisor family
  career death life birthday funeral parents colleague colleagues friend friends successor predecessor confidant house home remarks view opinion words
  speech trial resignation arrest`.split(/\s+/),
);
const THINGS_OF = new Set(
  'chief ceo chairman chairwoman president head director founder spokesman spokeswoman spokesperson shares stock capital'.split(
    ' ',
  ),
);

/** What a company can be as well as a person. */
const EITHER = new Set(
  'rival owner partner opponent member operator co-owner investor broker host producer sponsor champion winner'.split(
    ' ',
  ),
);

/** How much one occurrence of a name speaks for a person (positive) or for a place, an organisation or a thing (negative). */
export function weighOccurrence(tokens: readonly Token[], name: NameCandidate): number {
  const before = tokens[name.first - 1];
  const next = tokens[name.last + 1];
  const single = name.words.length === 1;
  let weight = 0;
  if (name.title) weight += name.title === 'st' ? -2 : 4;
  if (roleBefore(tokens, name.first)) weight += namesThing(tokens, name) || endsGroup(tokens, name) ? -3 : 3;
  if (
    !tokens[name.last]?.possessive &&
    (!single || tokens[name.last + 1]?.lower !== 'of') &&
    roleAfter(tokens, name.last + 1)
  )
    weight += 2;
  if (apposedBefore(tokens, name.first)) weight += EITHER.has(tokens[name.first - 2]?.lower ?? '') ? 0 : 3;
  weight += weighBefore(before, tokens[name.first - 2], single);
  if (isNaming(tokens, name.first)) weight += 3;
  weight += weighNext(tokens, name, next);
  weight += weighSpeech(tokens, name);
  if (!single) weight += weighDeed(tokens, name);
  // "Briton Una Weld"
  if (!single && before?.tag.startsWith('NN') && readLexicon().demonyms.has(before.lower)) weight += 1;
  if (single) weight += weighBesideNouns(tokens, name);
  return weight;
}

/** What the words of the name itself speak for, wherever it stands. */
export function weighWords(words: readonly string[]): number {
  const lexicon = readLexicon();
  const lower = words.map((word) => word.toLowerCase());
  const phrase = lower.join(' ');
  const first = lower[0] ?? '';
  const last = lower.at(-1) ?? '';
  if (lexicon.places.has(phrase) || lexicon.organisations.has(phrase)) return lower.length > 1 ? -6 : -5;
  if (lower.length === 1) return isFirstName(first) || isSurname(first) ? 1 : 0;
  // A pronoun that a name follows is its surname: "He Jianxin".
  let weight = first === 'he' || first === 'she' ? 3 : 0;
  if (lexicon.firstNames.has(first) || /^\p{Lu}\.?$/u.test(words[0] ?? '')) weight += 3;
  else if (isFirstName(first)) weight += 2;
  else if (isFirstName(last) && !isEnglish(first)) weight += 2;
  else if (lexicon.places.has(first) || lexicon.organisations.has(first) || lexicon.demonyms.has(first)) weight -= 3;
  if (first.includes('-') && lexicon.firstNames.has(first.split('-')[0] ?? '')) weight += 2;
  if (isSurname(last)) weight += 1;
  if (
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) && !isEnglish(word.toLowerCase()) && !isPlace(word.toLowerCase()))
  )
    weight += 1;
  if (/(?:ing|tion|ment|ism|ship|ness|ics)$/.test(last) && isEnglish(last)) weight -= 2;
  if (words.slice(1, -1).some((word) => /^\p{Lu}\.?$/u.test(word) || ['bin', 'von', 'ibn', 'jr'].includes(word)))
    weight += 2;
  if (/^(?:O['’]|Mc|al-|el-)\p{Lu}/u.test(words.at(-1) ?? '')) weight += 1;
  return weight;
}

function isPlace(lower: string): boolean {
  return readLexicon().places.has(lower) || lookUpName(fold(lower))?.kinds.has('place') === true;
}

/** Whether a word stands in the lexicon: "Housing", not "Enming". */
function isEnglish(lower: string): boolean {
  return lookUp(stem(lower)).rarity <= MOST_RARE_WORD;
}

/** "the carmaker Tesla": the role noun before is a thing's. */
function namesThing(tokens: readonly Token[], name: NameCandidate): boolean {
  return isThing(tokens[name.first - 1]);
}

/** "A member of the Green Falcons": the role reaches into what the name is part of. */
function endsGroup(tokens: readonly Token[], { first, words }: NameCandidate): boolean {
  return words.length === 1 && tokens[first - 1]?.capital === true && tokens[first - 2]?.lower === 'the';
}

/** A thing's noun, not the last word of an office ("Secretary of State Ana Lima"). */
function isThing(token: Token | undefined): boolean {
  return token?.capital === false && THING_NOUNS.has(token.lower);
}

const NAMING =
  /(?:^| )(?:(?:man|woman|boy|girl|somebody|someone) (?:called|named)|names? (?:only |simply |just )?as|(?:took|take|takes|taken|taking) over from)$/;

/** "a woman called", "gave her name as", "took over from": what follows is somebody. */
function isNaming(tokens: readonly Token[], first: number): boolean {
  return NAMING.test(
    tokens
      .slice(Math.max(0, first - 4), first)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

function weighBefore(before: Token | undefined, earlier: Token | undefined, single: boolean): number {
  if (!before?.word) return 0;
  if (before.lower === 'the' || (single && (before.lower === 'a' || before.lower === 'an'))) return -4;
  if (single && isAcronym(before)) return -4;
  if (isThing(before) || (before.lower === 'of' && isThing(earlier))) return -4;
  if (PLACE_PREPOSITIONS.has(before.lower)) return single ? -3 : -2;
  if (before.lower === 'of' && (earlier?.capital || isRoleNoun(earlier?.lower.replace(/s$/, '') ?? ''))) return -4;
  if (before.lower === 'from' || before.lower === 'to') return single ? -1 : 0;
  if (/^\d+-year-old$/.test(before.lower)) return 4;
  if (isRoleNoun(before.lower)) return 1;
  return 0;
}

function weighNext(tokens: readonly Token[], name: NameCandidate, next: Token | undefined): number {
  if (!next) return 0;
  const single = name.words.length === 1;
  if (tokens[name.last]?.possessive) {
    const owned = next.lower;
    if (PEOPLE_OF.has(owned)) return 2;
    return THINGS_OF.has(owned) && single ? -1 : 0;
  }
  if (next.text === ',') return weighAfterComma(tokens, name.last + 2, single);
  if (next.lower === 'who') return weighWho(tokens[name.last + 2]);
  if (next.text === '(' && /^\d{2}$/.test(tokens[name.last + 2]?.text ?? '')) return 3;
  if (next.text === '-' || next.text === '–') return single ? -1 : 0;
  if (next.lower === 'which') return -4;
  if (THING_FOLLOWERS.has(next.lower)) return -4;
  return 0;
}

/** "Lima, who has" is one person; "Rovers, who have" are a team. */
function weighWho(verb: Token | undefined): number {
  return ['have', 'are', 'were', 'play', "aren't", "haven't"].includes(verb?.lower ?? '') ? -3 : 3;
}

function weighAfterComma(tokens: readonly Token[], at: number, single: boolean): number {
  const token = tokens[at];
  if (token?.lower === 'who') return weighWho(tokens[at + 1]);
  if (token?.lower === 'whose') return 3;
  if (token?.lower === 'which') return -4;
  if (/^\d{1,3}$/.test(token?.text ?? '') && tokens[at + 1]?.text === ',') return 3;
  if (!single && /^\d{2}$/.test(token?.text ?? '') && /^(?:[.;)]|and)$/.test(tokens[at + 1]?.lower ?? '')) return 3;
  if (/^\d+-year-old$/.test(token?.lower ?? '') || /^\d+-year-old$/.test(tokens[at + 1]?.lower ?? '')) return 3;
  if (token?.lower === 'a' || token?.lower === 'the' || token?.lower === 'an') {
    return [1, 2, 3, 4].some((step) => THING_NOUNS.has(tokens[at + step]?.lower ?? '')) && !roleAfter(tokens, at - 1)
      ? -4
      : 0;
  }
  return 0;
}

/** "a good Samaritan", "Aaj television reported", "Lowden's was lower": what a single name is beside nouns, and no person is. */
function weighBesideNouns(tokens: readonly Token[], { first, last }: NameCandidate): number {
  const next = tokens[last + 1];
  if (tokens[last]?.possessive) return isVerbForm(next) ? -4 : 0;
  let opener = first - 1;
  while (/^(?:JJ|RB)/.test(tokens[opener]?.tag ?? '') && !tokens[opener]?.capital) opener -= 1;
  if (opener < first - 1 && /^(?:a|an)$/.test(tokens[opener]?.lower ?? '')) return -4;
  return next?.tag === 'NN' && !next.capital && isVerbForm(tokens[last + 2]) ? -3 : 0;
}

/** Does something, or has something done by: "Tuukka Rasko made 25 saves", "filed by Abu Magar". */
function weighDeed(tokens: readonly Token[], { first, last }: NameCandidate): number {
  let after = last + 1;
  while (isAdverb(tokens[after])) after += 1;
  const has = /^(?:had|has)$/.test(tokens[after]?.lower ?? '') && !/^(?:VB|RB)/.test(tokens[after + 1]?.tag ?? '');
  const does =
    !tokens[last]?.possessive && /^VB[DZ]$/.test(tokens[after]?.tag ?? '') && (has || !isAuxiliary(tokens[after]));
  return does || tokens[first - 1]?.lower === 'by' ? 1 : 0;
}

/** Speaks, or is spoken of as he or she. */
function weighSpeech(tokens: readonly Token[], name: NameCandidate): number {
  let after = name.last + 1;
  while (isAdverb(tokens[after]) || ['has', 'had', 'himself', 'herself'].includes(tokens[after]?.lower ?? ''))
    after += 1;
  const verb = tokens[name.last]?.possessive ? undefined : reportingBase(tokens[after]?.lower ?? '');
  const inverted =
    reportingBase(tokens[name.first - 1]?.lower ?? '') === 'say' &&
    /["”’»,]/u.test(tokens[name.first - 2]?.text ?? '') &&
    !tokens[name.last]?.possessive &&
    !isAuxiliary(tokens[name.last + 1]);
  let weight = inverted ? 2 : 0;
  if (verb) weight += PUBLIC_VERBS.has(verb) ? 1 : 2;
  for (let at = after + 1; at < after + 5; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (verb && (lower === 'it' || lower === 'its') && at < after + 4) return weight - 3;
    if (verb && ['he', 'she', 'his', 'her'].includes(lower)) return weight + 1;
  }
  return weight;
}
