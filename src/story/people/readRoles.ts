import type { Token } from '#src/story/tokens.ts';
import type { Span } from '#src/text/span.ts';
import { STOP_WORDS } from '#src/text/stopWords.ts';
import { isReportingVerb } from '../quotations/reportingVerbs.ts';
import { readLexicon } from './lexicon.ts';
import { isRoleNoun, isTitleNoun, looksLikeDoer, SHORT_RANKS, THING_NOUNS, TITLES } from './roleWords.ts';

/** Longest role, in tokens. */
const LONGEST_ROLE = 16;
const LONGEST_BEFORE = 9;

/** Verbs that stand before a role and a name and would be taken for a part of it: "met foreign minister Ana Lima". */
const VERBS = new Set(
  `met meet meets urged praised accused replaced joined beat named elected appointed made helped left saw found hired fired sacked sent took
  gave got brought backed blamed thanked quoted cited killed shot hit led interviewed married sued charged arrested show shows welcomed put
  keep kept let became become becomes remains lost won faced faces succeeded defeated including include includes featuring starring meeting
  replacing naming said say says told tell tells was is were are be been has had have according like than versus via calls call called`.split(
    /\s+/,
  ),
);

/** Participles that belong to roles: "acting president", "outgoing chair". */
const PARTICIPLES = new Set(
  `acting leading retired outgoing incoming ousted exiled jailed disgraced celebrated elected renowned managing founding presiding visiting
  housing banking marketing planning engineering training boxing racing shipping building fundraising learning convicted alleged suspended
  imprisoned self-styled beloved embattled unelected disputed`.split(/\s+/),
);

/** The words before a name that say what its bearer is: "Prime Minister", "Netanyahu's national security adviser". */
export function roleBefore(tokens: readonly Token[], name: number): Span | undefined {
  let at = name - 1;
  if (tokens[at]?.text === '.' && SHORT_RANKS.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  while (TITLES.has(tokens[at]?.lower ?? '')) at -= tokens[at - 1]?.text === '.' ? 2 : 1;
  return roleEndingAt(tokens, at);
}

/** A role whose last token is `last`, as far as it goes to the left. */
export function roleEndingAt(tokens: readonly Token[], last: number): Span | undefined {
  let first = last + 1;
  for (let at = last; at >= 0 && last - at < LONGEST_BEFORE; at -= 1) {
    if (!continuesLeft(tokens, at, last)) break;
    first = at;
  }
  while (first <= last && !startsRole(tokens[first])) first += 1;
  if (first > last || !hasHead(tokens, first, last)) return undefined;
  return spanOf(tokens, first, last);
}

/** A role set before the name by a comma: "Netanyahu's closest confidant, Minister … Ron Dermer, told". */
export function apposedBefore(tokens: readonly Token[], first: number): Span | undefined {
  const comma = ['the', 'a', 'an'].includes(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (tokens[comma]?.text !== ',') return undefined;
  const role = roleEndingAt(tokens, comma - 1);
  if (!role || THING_NOUNS.has(tokens[comma - 1]?.lower ?? '')) return undefined;
  let start = comma - 1;
  while (start > 0 && (tokens[start]?.start ?? 0) > role.start) start -= 1;
  const opener = tokens[start - 1];
  const determined =
    tokens[start]?.possessive ||
    ['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my'].includes(opener?.lower ?? '');
  return determined ? role : undefined;
}

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
  const head = headIn(tokens, first);
  if (
    head === undefined ||
    (stated &&
      !article &&
      !['president', 'chief', 'head', 'director'].includes(tokens[head]?.lower ?? '') &&
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

/** Where the role noun of the noun phrase starting at `first` stands, before any preposition. */
function headIn(tokens: readonly Token[], first: number): number | undefined {
  let head: number | undefined;
  for (let at = first; at < tokens.length && at - first < LONGEST_BEFORE; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const mark = !token.word && token.text !== '&';
    if (mark || (STOP_WORDS.has(token.lower) && token.lower !== 'us') || isClauseVerb(token)) break;
    if (isRoleNoun(token.lower) && !token.possessive) head = at;
    else if (head !== undefined && (token.capital || isFollowedByRole(tokens, at)) === false) break;
  }
  return head;
}

/** A word a role can end with. */
function isSolid(token: Token | undefined): boolean {
  return token?.word === true && !STOP_WORDS.has(token.lower);
}

function isFollowedByRole(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.word === true && isRoleNoun(next.lower);
}

function endsRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (!token.word) return token.text !== '&' && !(token.text === '.' && tokens[at + 1]?.lower === undefined);
  if (
    [
      'who',
      'which',
      'that',
      'whose',
      'but',
      'nicknamed',
      'known',
      'called',
      'named',
      'dubbed',
      'while',
      'when',
      'as',
      'after',
      'before',
      'because',
      'until',
      'since',
    ].includes(token.lower)
  )
    return true;
  if (token.lower === 'and')
    return !(
      tokens[at + 1]?.capital ||
      isRoleNoun(tokens[at + 1]?.lower ?? '') ||
      ['the', 'a'].includes(tokens[at + 1]?.lower ?? '')
    );
  return isClauseVerb(token);
}

function isClauseVerb(token: Token): boolean {
  return !token.capital && !token.possessive && (isReportingVerb(token.lower) || VERBS.has(token.lower));
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
  return spanOf(tokens, at, last);
}

function continuesOrganisation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.word) return token?.text === '&';
  if (token.capital) return true;
  return (
    ['of', 'for', 'and', 'the', 'in'].includes(token.lower) &&
    [tokens[at + 1], tokens[at + 2]].some((next) => next?.word && next.capital) &&
    !(token.lower === 'in' || token.lower === 'and')
  );
}

/** "(Labour, Leeds North)" is no role; "(chief executive)" is. */
function bracketed(tokens: readonly Token[], at: number): Span | undefined {
  const close = tokens.findIndex((token, index) => index > at && index - at < LONGEST_ROLE && token.text === ')');
  if (close < 0 || !hasHead(tokens, at + 1, close - 1)) return undefined;
  return spanOf(tokens, at + 1, close - 1);
}

/** Whether the role can reach one more token to the left. */
function continuesLeft(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (!token.word) {
    if (token.text === '-' || token.text === '&' || token.text === '/') return true;
    return (
      token.text === '.' &&
      (SHORT_RANKS.has(tokens[at - 1]?.lower ?? '') || /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? ''))
    );
  }
  if (['of', 'for'].includes(token.lower)) return at < last && isRoleNoun(tokens[at - 1]?.lower ?? '');
  if (token.lower === 'and') return at < last && hasOffice(tokens, at);
  if (token.lower === 'the')
    return at < last && ['of', 'for'].includes(tokens[at - 1]?.lower ?? '') && isRoleNoun(tokens[at - 2]?.lower ?? '');
  if (token.lower === 'us') return token.text === 'US';
  if (STOP_WORDS.has(token.lower)) return false;
  if (token.capital) return !isPersonPossessive(tokens, at) || token.possessive;
  if (isClauseVerb(token)) return false;
  if (/(?:ed|ing)$/.test(token.lower) && !token.lower.includes('-'))
    return PARTICIPLES.has(token.lower) || isRoleNoun(token.lower);
  return !/ly$/.test(token.lower) && !/^\d/.test(token.lower);
}

function isPersonPossessive(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.word === true && tokens[at]?.possessive === true;
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
  return (
    ![
      'today',
      'yesterday',
      'meanwhile',
      'currently',
      'later',
      'earlier',
      'and',
      'of',
      'for',
      'the',
      'then',
      'when',
      'but',
    ].includes(token.lower) && !STOP_WORDS.has(token.text)
  );
}

/** Whether the stretch ends in a role noun, or has one that "of" or "for" carries on to the end. */
function hasHead(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = last; at >= first; at -= 1) {
    const token = tokens[at];
    if (!token) continue;
    const head =
      (isTitleNoun(token.lower) ||
        (isRoleNoun(token.lower) && (!token.capital || at === first)) ||
        (at === last && !token.capital && looksLikeDoer(token.lower)) ||
        (SHORT_RANKS.has(token.lower) && token.capital)) &&
      !token.possessive;
    if (!head) continue;
    const next = tokens[at + 1]?.lower ?? '';
    return (
      at === last ||
      tokens[at + 1]?.text === '.' ||
      ['of', 'for', 'general'].includes(next) ||
      isTail(tokens, at + 1, last)
    );
  }
  return false;
}

/** A rank's "General", a state's "Elect", after the head. */
function isTail(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    first === last && (tokens[first]?.lower === 'general' || readLexicon().demonyms.has(tokens[first]?.lower ?? ''))
  );
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span | undefined {
  const start = tokens[first]?.start;
  const lastToken = tokens[last];
  if (start === undefined || !lastToken) return undefined;
  if (lastToken.possessive) return { start, end: lastToken.start + lastToken.text.length };
  const stop = tokens[last + 1];
  const shortened = SHORT_RANKS.has(lastToken.lower) && stop?.text === '.' && stop.start === lastToken.end;
  return { start, end: shortened ? stop.end : lastToken.end };
}
