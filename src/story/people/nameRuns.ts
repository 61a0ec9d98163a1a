import type { Token } from '#src/english/tokens.ts';
import { SHORT_RANKS, TITLES } from './roleWords.ts';

/** Small words inside names: "van der Leyen", "bin Salman". */
export const PARTICLES = new Set(
  'van von der den de da do dos das di del della du la le bin ibn bint abu ben al el ter ten zu zur af av y e st san dello ap ab ferch'.split(
    ' ',
  ),
);

/** What follows the names of sons: "Jr.", "III". */
export const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Where the run of name-like tokens that starts at `index` ends (exclusive); `index` itself if none starts there. */
export function endOfRun(tokens: readonly Token[], index: number): number {
  let end = index;
  for (let at = index; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (isNamePart(token)) {
      end = at + 1;
      if (token.possessive) break;
    } else if (!isLink(tokens, at, at > index)) break;
  }
  return end;
}

function isNamePart(token: Token): boolean {
  if (!token.word) return false;
  if (token.capital) return !/^\p{Lu}{3,}s?$/u.test(token.text) || GENERATIONS.has(token.lower);
  return /^(?:al|el|d['’]|ash?|ar|ben)-?['’]?\p{Lu}/u.test(token.text);
}

/** A particle or an abbreviation's full stop between two parts of one name: "van", the stop of "Jr." or "St.". */
function isLink(tokens: readonly Token[], at: number, inside: boolean): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token) return false;
  if (token.text === '.') {
    const abbreviated = before && (TITLES.has(before.lower) || SHORT_RANKS.has(before.lower));
    return Boolean(inside && abbreviated && next?.capital);
  }
  if (token.text === ',') return Boolean(inside && next && GENERATIONS.has(next.lower));
  if (!PARTICLES.has(token.lower)) return false;
  if (token.lower === 'la' && !inside) return false;
  if (!inside && !['bin', 'van', 'von', 'de', 'der', 'al', 'el', 'ibn', 'abu', 'du', 'del'].includes(token.lower))
    return false;
  return Boolean(next && (isNamePart(next) || (PARTICLES.has(next.lower) && tokens[at + 2]?.capital)));
}

/** "US", "U.N.", "MPs". */
export function isAcronym(token: Token): boolean {
  return /^(?:\p{Lu}{2,}s?|(?:\p{Lu}\.){2,})$/u.test(token.text) && !GENERATIONS.has(token.lower);
}
