import type { Token } from '#src/english/tokens.ts';
import type { Span } from '#src/text/span.ts';
import { isReportingVerb } from '../quotations/reportingVerbs.ts';
import { readLexicon } from './lexicon.ts';
import { isRoleNoun, isTitleNoun, looksLikeDoer, SHORT_RANKS } from './roleWords.ts';

/** Longest role before a name, in tokens. */
export const LONGEST_BEFORE = 9;

/** Prepositions between an office and what it is of. */
export const OFFICE_LINKS: ReadonlySet<string> = new Set(['of', 'for']);

/** Verbs that stand before a role and a name and would be taken for a part of it: "met foreign minister Ana Lima". */
const VERBS = new Set(
  `met meet meets urged praised accused replaced joined beat named elected appointed made helped left saw found hired fired sacked sent took
  gave got brought backed blamed thanked quoted cited killed shot hit led interviewed married sued charged arrested show shows welcomed put
  keep kept let became become becomes remains lost won faced faces succeeded defeated including include includes featuring starring meeting
  replacing naming said say says told tell tells was is were are be been has had have according like than versus via calls call called`.split(
    /\s+/,
  ),
);

/** Whether a word is a verb that no role goes across. */
export function isClauseVerb(token: Token): boolean {
  return !token.capital && !token.possessive && (isReportingVerb(token.lower) || VERBS.has(token.lower));
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
