import type { Token } from '#src/english/tokens.ts';
import type { NameCandidate } from './findNames.ts';

/** Longest nickname, in words. */
const LONGEST_NICKNAME = 3;

/** Makes one name of the two parts around a nickname in marks: Ousmane “The Wall” Kanté. The nickname is none of its words. */
export function joinNicknames(tokens: readonly Token[], names: readonly NameCandidate[]): NameCandidate[] {
  const joined: NameCandidate[] = [];
  for (const name of names) {
    const open = openingOfNickname(tokens, name.first - 1);
    const at = open === undefined ? -1 : joined.findLastIndex(({ last }) => last < open);
    const forename = joined[at];
    if (open === undefined || forename?.last !== open - 1) {
      joined.push(name);
      continue;
    }
    joined.splice(at);
    joined.push({ ...forename, last: name.last, words: [...forename.words, ...name.words] });
  }
  return joined;
}

/** The mark that opens the nickname whose closing mark is at `close`; undefined where none ends there. */
function openingOfNickname(tokens: readonly Token[], close: number): number | undefined {
  if (!/^["”’']$/.test(tokens[close]?.text ?? '')) return undefined;
  let first = close;
  while (close - first < LONGEST_NICKNAME && tokens[first - 1]?.word) first -= 1;
  const opens = /^["“‘']$/.test(tokens[first - 1]?.text ?? '');
  return opens && first < close && tokens[first]?.capital ? first - 1 : undefined;
}
