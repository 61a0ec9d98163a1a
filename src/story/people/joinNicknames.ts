import type { Token } from '#src/story/tokens.ts';
import type { NameCandidate } from './findNames.ts';

/** Longest nickname, in words. */
const LONGEST_NICKNAME = 3;

/** Makes one name of the two parts around a nickname in marks: Ousmane “The Wall” Kanté. The nickname is none of its words. */
export function joinNicknames(tokens: readonly Token[], names: readonly NameCandidate[]): NameCandidate[] {
  const joined: NameCandidate[] = [];
  for (const name of names) {
    const forename = joined.findLast(({ last }) => last < name.first && endOfNickname(tokens, last + 1) === name.first);
    if (forename === undefined) {
      joined.push(name);
      continue;
    }
    joined.splice(joined.indexOf(forename));
    joined.push({ ...forename, last: name.last, words: [...forename.words, ...name.words] });
  }
  return joined;
}

/** The token behind the closing mark of a nickname that opens at `at`; undefined where none does. */
function endOfNickname(tokens: readonly Token[], at: number): number | undefined {
  if (!/^["“‘']$/.test(tokens[at]?.text ?? '')) return undefined;
  const close = tokens.findIndex(({ text }, index) => index > at && /^["”’']$/.test(text));
  const nickname = tokens.slice(at + 1, close);
  const plain = nickname.length > 0 && nickname.length <= LONGEST_NICKNAME && nickname.every(({ word }) => word);
  return close > 0 && plain && nickname[0]?.capital ? close + 1 : undefined;
}
