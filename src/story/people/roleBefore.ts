import type { Token } from '#src/english/tokens.ts';
import type { Span } from '#src/text/span.ts';
import { STOP_WORDS } from '#src/text/stopWords.ts';
import { hasHead, isClauseVerb, LONGEST_BEFORE, OFFICE_LINKS, spanOf } from './roleSpan.ts';
import { isRoleNoun, isTitleNoun, SHORT_RANKS, THING_NOUNS, TITLES } from './roleWords.ts';

/** Participles that belong to roles: "acting president", "outgoing chair". */
const PARTICIPLES = new Set(
  `acting leading retired outgoing incoming ousted exiled jailed disgraced celebrated elected renowned managing founding presiding visiting
  housing banking marketing planning engineering training boxing racing shipping building fundraising learning convicted alleged suspended
  imprisoned self-styled beloved embattled unelected disputed`.split(/\s+/),
);

/** Words that may stand before a role and are no part of it. */
const NO_OPENERS = new Set('today yesterday meanwhile currently later earlier and of for the then when but'.split(' '));

/** What carries a role set before a name by a comma on: "a former supervisor at the mill, Ana Lima,". */
const APPOSED_LINKS: ReadonlySet<string> = new Set([...OFFICE_LINKS, 'at', 'in', 'from']);

/** The words before a name that say what its bearer is: "Prime Minister", "Netanyahu's national security adviser". */
export function roleBefore(tokens: readonly Token[], name: number): Span | undefined {
  return roleEndingAt(tokens, beforeTitles(tokens, name));
}

/** The token before a name and its titles: of "the governor, Dame | Ana Lima", the comma. A small "sister" is no title, but kin. */
function beforeTitles(tokens: readonly Token[], name: number): number {
  let at = name - 1;
  if (tokens[at]?.text === '.' && (SHORT_RANKS.has(lowerAt(tokens, at - 1)) || TITLES.has(lowerAt(tokens, at - 1))))
    at -= 1;
  while (tokens[at]?.capital && TITLES.has(lowerAt(tokens, at))) at -= tokens[at - 1]?.text === '.' ? 2 : 1;
  return at;
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** A role whose last token is `last`, as far as it goes to the left; across `links` too where a role noun stands before them. */
export function roleEndingAt(
  tokens: readonly Token[],
  last: number,
  links: ReadonlySet<string> = OFFICE_LINKS,
): Span | undefined {
  let first = last + 1;
  for (let at = last; at >= 0 && last - at < LONGEST_BEFORE; at -= 1) {
    if (!continuesLeft(tokens, at, last, links)) break;
    first = at;
  }
  while (first <= last && !startsRole(tokens[first])) first += 1;
  if (first > last || !hasHead(tokens, first, last, links)) return undefined;
  return spanOf(tokens, listStart(tokens, first), last);
}

/** Where a list of roles that "and" ends begins, of the role that starts at `first`: "chairman, CEO and president". */
function listStart(tokens: readonly Token[], first: number): number {
  const link = tokens[first - 1];
  const before = first - 2;
  if (!isRoleNoun(lowerAt(tokens, before)) || tokens[before]?.possessive) return first;
  if (link?.lower !== 'and' && !(link?.text === ',' && isListed(tokens, first))) return first;
  let start = before;
  while (start > 0 && before - start < 3 && continuesLeft(tokens, start - 1, before, NO_LINKS)) start -= 1;
  while (start < before && !startsRole(tokens[start])) start += 1;
  return listStart(tokens, start);
}

const NO_LINKS: ReadonlySet<string> = new Set();

/** Whether "and" or one more comma and role follow the role that starts at `first`. */
function isListed(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at < first + 4; at += 1)
    if (isRoleNoun(lowerAt(tokens, at))) return lowerAt(tokens, at + 1) === 'and' || tokens[at + 1]?.text === ',';
  return false;
}

/** A role set before the name by a comma: "Netanyahu's closest confidant, Minister … Ron Dermer, told". */
export function apposedBefore(tokens: readonly Token[], first: number): Span | undefined {
  const before = beforeTitles(tokens, first);
  const comma = ['the', 'a', 'an'].includes(lowerAt(tokens, before)) ? before - 1 : before;
  if (tokens[comma]?.text !== ',') return undefined;
  const role = roleEndingAt(tokens, comma - 1, APPOSED_LINKS);
  if (!role || THING_NOUNS.has(tokens[comma - 1]?.lower ?? '')) return undefined;
  return determined(tokens, role, comma - 1);
}

/** A role up to `last` that a possessor or a determiner opens; with "and", two of them: "Norland's co-founder and chief executive". */
function determined(tokens: readonly Token[], role: Span, last: number): Span | undefined {
  let start = last;
  while (start > 0 && (tokens[start]?.start ?? 0) > role.start) start -= 1;
  if (tokens.slice(start, last).some(({ possessive }) => possessive) || DETERMINERS.has(lowerAt(tokens, start - 1)))
    return role;
  // "President of the Senate, Bukole Saraka, …": a title that opens the sentence needs none.
  const opens = start === 0 || /^[.!?]$/.test(tokens[start - 1]?.text ?? '');
  if (opens && tokens[start]?.capital && isTitleNoun(lowerAt(tokens, start))) return role;
  if (lowerAt(tokens, start - 1) !== 'and') return undefined;
  const first = roleEndingAt(tokens, start - 2, APPOSED_LINKS);
  const whole = first && determined(tokens, first, start - 2);
  return whole && { start: whole.start, end: role.end };
}

const DETERMINERS = new Set(['the', 'a', 'an', 'another', 'his', 'her', 'their', 'its', 'our', 'my']);

/** Whether the role can reach one more token to the left. */
function continuesLeft(tokens: readonly Token[], at: number, last: number, links: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (!token.word) {
    if (token.text === '-' || token.text === '&' || token.text === '/') return true;
    return (
      token.text === '.' &&
      (SHORT_RANKS.has(tokens[at - 1]?.lower ?? '') || /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? ''))
    );
  }
  if (links.has(token.lower)) return at < last && (isRoleNoun(lowerAt(tokens, at - 1)) || isInsideName(tokens, at));
  if (token.lower === 'and') return at < last && hasOffice(tokens, at);
  if (token.lower === 'the')
    return at < last && links.has(lowerAt(tokens, at - 1)) && isRoleNoun(lowerAt(tokens, at - 2));
  if (token.lower === 'us') return token.text === 'US';
  if (STOP_WORDS.has(token.lower)) return false;
  if (token.capital) return true;
  if (isClauseVerb(token)) return false;
  if (/(?:ed|ing)$/.test(token.lower) && !token.lower.includes('-'))
    return PARTICIPLES.has(token.lower) || isRoleNoun(token.lower);
  return !/ly$/.test(token.lower) && !/^\d/.test(token.lower);
}

/** "Guild of Bakers": an "of" between the capitals of one name. */
function isInsideName(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'of' && tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
}

/** "Minister for Health and Social Care": an "and" inside the name of an office. */
function hasOffice(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at + 1]?.capital || !tokens[at - 1]?.capital || tokens[at - 1]?.possessive) return false;
  for (let left = at - 1; left >= 1 && at - left < 6; left -= 1) {
    const token = tokens[left];
    if (token && ['of', 'for'].includes(token.lower)) return isRoleNoun(tokens[left - 1]?.lower ?? '');
    if (!token?.capital) return false;
  }
  return false;
}

function startsRole(token: Token | undefined): boolean {
  if (!token?.word) return false;
  return !NO_OPENERS.has(token.lower) && !STOP_WORDS.has(token.text);
}
