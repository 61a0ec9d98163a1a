import { isVerbForm } from '#src/english/partsOfSpeech.ts';
import type { Token } from '#src/english/tokens.ts';
import type { Span } from '#src/text/span.ts';
import { isReportingVerb } from '../quotations/reportingVerbs.ts';
import { readLexicon } from './lexicon.ts';
import { isRoleNoun, isTitleNoun, looksLikeDoer, SHORT_RANKS } from './roleWords.ts';

/** Longest role before a name, in tokens. */
export const LONGEST_BEFORE = 9;

/** Prepositions between an office and what it is of. */
export const OFFICE_LINKS: ReadonlySet<string> = new Set(['of', 'for']);

/** Whether a word is a verb that no role goes across. */
export function isClauseVerb(token: Token): boolean {
  if (token.capital || token.possessive || isRoleNoun(token.lower)) return false;
  return (
    isVerbForm(token) ||
    isReportingVerb(token.lower) ||
    ['like', 'than', 'versus', 'via', 'including', 'featuring', 'meeting'].includes(token.lower)
  );
}

/** Whether the stretch ends in a role noun, or has one that one of `links` carries on to the end. */
export function hasHead(
  tokens: readonly Token[],
  first: number,
  last: number,
  links: ReadonlySet<string> = OFFICE_LINKS,
): boolean {
  for (let at = last; at >= first; at -= 1) {
    const token = tokens[at];
    // "Pakistan's private Aaj television"
    if (!token || (!token.capital && /^JJ/.test(token.tag) && !/ist$/.test(token.lower))) continue;
    const head =
      (isTitleNoun(token.lower) ||
        (isRoleNoun(token.lower) && (!token.capital || at === first)) ||
        (at === last && token.tag === 'NN' && looksLikeDoer(token.lower)) ||
        (SHORT_RANKS.has(token.lower) && token.capital)) &&
      !token.possessive;
    if (!head) continue;
    const next = tokens[at + 1]?.lower ?? '';
    return (
      at === last ||
      tokens[at + 1]?.text === '.' ||
      links.has(next) ||
      next === 'general' ||
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

/** The stretch of the text from one token to another, a possessive ending left out. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span | undefined {
  const start = tokens[first]?.start;
  const lastToken = tokens[last];
  if (start === undefined || !lastToken) return undefined;
  if (lastToken.possessive) return { start, end: lastToken.start + lastToken.text.length };
  const stop = tokens[last + 1];
  const shortened = SHORT_RANKS.has(lastToken.lower) && stop?.text === '.' && stop.start === lastToken.end;
  return { start, end: shortened ? stop.end : lastToken.end };
}
