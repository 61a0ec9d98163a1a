import type { Token } from '#src/english/tokens.ts';
import { lookUp } from '#src/text/lexicon/lexicon.ts';
import type { Span } from '#src/text/span.ts';
import { stem } from '#src/text/stems.ts';
import { STOP_WORDS } from '#src/text/stopWords.ts';
import { isFirstName } from './lexicon.ts';
import { hasHead, isClauseVerb, LONGEST_BEFORE, spanOf } from './roleSpan.ts';
import { isRoleNoun, THING_NOUNS } from './roleWords.ts';

/** Longest role, in tokens. */
const LONGEST_ROLE = 16;
/** Words that a role does not go across. */
const ENDINGS = new Set(
  'who which that whose but nicknamed known called named dubbed while when as after before because until since'.split(
    ' ',
  ),
);

/** The words between commas (or after "is", "became", "who is") behind a name that say what its bearer is. */
export function roleAfter(tokens: readonly Token[], next: number): Span | undefined {
  let at = next;
  const comma = tokens[at]?.text === ',' || tokens[at]?.text === '–' || tokens[at]?.text === '—';
  if (comma) at += 1;
  if (comma && /^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  if (tokens[at]?.lower === 'who') at += 1;
  const verb = skipBeing(tokens, at);
  if (!comma && verb === at && tokens[at]?.text !== '(') return affiliation(tokens, at);
  if (tokens[at]?.text === '(') return bracketed(tokens, at);
  return roleFrom(tokens, verb, verb > at) ?? (comma ? affiliation(tokens, verb) : undefined);
}

/** A role that starts at `at`, up to the comma, full stop or clause that ends it. */
function roleFrom(tokens: readonly Token[], at: number, stated: boolean): Span | undefined {
  let first = at;
  const article = ['the', 'a', 'an'].includes(tokens[first]?.lower ?? '');
  if (article) first += 1;
  const head = headIn(tokens, first, article && tokens[at]?.lower !== 'the');
  if (
    head === undefined ||
    standsBeforeName(tokens, head) ||
    (stated &&
      !article &&
      !['president', 'chief', 'head', 'director'].includes(tokens[head]?.lower ?? '') &&
      !['of', 'at'].includes(tokens[head + 1]?.lower ?? '') &&
      !tokens[first]?.capital)
  )
    return undefined;
  let last = head;
  for (let next = head + 1; next < tokens.length && next - first < LONGEST_ROLE; next += 1) {
    const token = tokens[next];
    if (!token || endsRole(tokens, next)) break;
    last = next;
  }
  while (last > head && !isSolid(tokens[last])) last -= 1;
  const following = tokens[last + 1];
  if (!stated && following?.word && !['who', 'and', 'but', 'as', 'when', 'after'].includes(following.lower))
    return undefined;
  return spanOf(tokens, first, last);
}

/** "Bukole Saraka, Senator Dina Melay and": the title of whoever comes next. */
function standsBeforeName(tokens: readonly Token[], head: number): boolean {
  return (
    tokens[head]?.capital === true && isFirstName(tokens[head + 1]?.lower ?? '') && tokens[head + 1]?.capital === true
  );
}

/**
 * Where the role noun of the noun phrase starting at `first` stands, before any preposition. Behind "a" any noun for a kind of person
 * will do ("a native"), and whatever has an age ("an 18-year-old substitute").
 */
function headIn(tokens: readonly Token[], first: number, indefinite: boolean): number | undefined {
  let head: number | undefined;
  for (let at = first; at < tokens.length && at - first < LONGEST_BEFORE; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const mark = !token.word && token.text !== '&';
    if (mark || (STOP_WORDS.has(token.lower) && token.lower !== 'us') || isClauseVerb(token)) break;
    if ((isRoleNoun(token.lower) || (indefinite && isSomebody(tokens, at))) && !token.possessive) head = at;
    else if (head !== undefined && !token.capital && !isFollowedByRole(tokens, at)) break;
  }
  return head;
}

function isSomebody(tokens: readonly Token[], at: number): boolean {
  const { lower, capital } = tokens[at] ?? { lower: '', capital: true };
  if (capital || THING_NOUNS.has(lower)) return false;
  return /^\d+-year-old$/.test(tokens[at - 1]?.lower ?? '') || lookUp(stem(lower)).isPerson;
}

/** A word a role can end with. */
function isSolid(token: Token | undefined): boolean {
  return token?.word === true && !STOP_WORDS.has(token.lower);
}

function isFollowedByRole(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.word === true && isRoleNoun(next.lower);
}

/** "singer and actor", "head of sales and the founder": what an "and" inside a role is followed by. */
function goesOn(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.capital || isRoleNoun(token.lower) || token.lower === 'the' || token.lower === 'a')
  );
}

function endsRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (!token.word) return token.text !== '&' && !isPluralPossessive(tokens, at) && !listsRoles(tokens, at);
  if (ENDINGS.has(token.lower)) return true;
  if (token.lower === 'and') return !goesOn(tokens[at + 1]);
  return isClauseVerb(token);
}

/** "chairman, CEO and president": a comma between two roles of a list that "and" ends. */
function listsRoles(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',' || !isRoleNoun(tokens[comma - 1]?.lower ?? '')) return false;
  const next = roleNounWithin(tokens, comma + 1);
  if (next === undefined) return false;
  return tokens[next + 1]?.lower === 'and'
    ? roleNounWithin(tokens, next + 2) !== undefined
    : listsRoles(tokens, next + 1);
}

/** Where the next role noun stands, if only words that may belong to its role come before it. */
function roleNounWithin(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    if (!token?.word || isClauseVerb(token)) return undefined;
    if (isRoleNoun(token.lower) && !isFollowedByRole(tokens, at)) return at;
  }
  return undefined;
}

/** "the Dockers’ Union": an apostrophe between two words of a name. */
function isPluralPossessive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    /^['’]$/.test(tokens[at]?.text ?? '') &&
    before?.capital === true &&
    before.lower.endsWith('s') &&
    tokens[at + 1]?.capital === true
  );
}

/** Past "is", "was", "became", "serves as", "has been", "was appointed". */
function skipBeing(tokens: readonly Token[], from: number): number {
  const words = [0, 1, 2, 3, 4].map((step) => tokens[from + step]?.lower ?? '');
  const phrase = words.join(' ');
  const being =
    /^(?:is|was|became|remains|(?:now )?serves as|served as|works as|worked as|has been|had been|(?:is|was) (?:also|now|then|currently|formerly|elected|appointed|named)(?: as)?)(?= )/.exec(
      phrase,
    );
  return being ? from + being[0].split(' ').length : from;
}

/** "of Axios", "from the University of Leeds": the organisation somebody speaks for. */
function affiliation(tokens: readonly Token[], at: number): Span | undefined {
  if (!['of', 'from', 'at', 'with'].includes(tokens[at]?.lower ?? '')) return undefined;
  const article = tokens[at + 1]?.lower === 'the' ? 1 : 0;
  const first = at + 1 + article;
  if (tokens[at]?.lower !== 'of' && tokens[at - 1]?.text !== ',') return undefined;
  if (!tokens[first]?.capital || !tokens[first]?.word) return undefined;
  let last = first;
  while (continuesOrganisation(tokens, last + 1)) last += 1;
  return STREETS.has(tokens[last]?.lower ?? '') ? undefined : spanOf(tokens, at, last);
}

/** "Of Mill Lane" says where somebody lives. */
const STREETS = new Set('street road lane avenue close crescent terrace drive row gardens'.split(' '));

function continuesOrganisation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.word) return token?.text === '&';
  if (token.capital) return true;
  return (
    ['of', 'for', 'the'].includes(token.lower) &&
    [tokens[at + 1], tokens[at + 2]].some((next) => next?.word && next.capital)
  );
}

/** "(Labour, Leeds North)" is no role; "(chief executive)" is. */
function bracketed(tokens: readonly Token[], at: number): Span | undefined {
  for (let close = at + 1; close < at + LONGEST_ROLE; close += 1) {
    if (tokens[close]?.text === ')')
      return hasHead(tokens, at + 1, close - 1) ? spanOf(tokens, at + 1, close - 1) : undefined;
  }
  return undefined;
}
