import { readFileSync } from 'node:fs';
import { once, readWordList } from './wordList.ts';

/** Words of a chat that ask nothing, wherever they stand: "thx", "lol", "tbh". Made by `scripts/lexicon/chatWords.ts`. */
const chatWords = once(() => readWordList('chatWords.txt'));

/** Words that ask nothing where they open a question, or stand apart from it: "so", "guys". */
const openingWords = once(() => readWordList('openingWords.txt'));

const spellings = once(
  () =>
    new Map(
      readFileSync(new URL('chatSpellings.txt', import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .map((line) => {
          const [typed = '', ...meant] = line.split(' ');
          return [typed, meant.join(' ')] as const;
        }),
    ),
);

const LAUGHTER = /^(ha|he|lo|ja|xa)\1+[hl]?$/;
/** Three or more of a letter: "sooo". No English word has them. */
const DRAWN_OUT = /(.)\1{2,}/g;

/** Whether a folded word is one that chats are full of and that asks nothing. */
export function isChatWord(folded: string): boolean {
  return chatWords().has(folded) || chatWords().has(folded.replace(DRAWN_OUT, '$1')) || LAUGHTER.test(folded);
}

/** The same for words that ask nothing only where they open a question or stand apart. */
export function isOpeningWord(folded: string): boolean {
  return openingWords().has(folded) || openingWords().has(folded.replace(DRAWN_OUT, '$1'));
}

/** How a word that chats spell their own way is usually written: "u" → "you", "gonna" → "going to"; undefined for others. */
export function usualSpelling(folded: string): string | undefined {
  return spellings().get(folded);
}

/** A word that is drawn out as others write it, with the letter once and twice: "sooo" → "so", "soo"; none where it is not drawn out. */
export function undrawn(folded: string): readonly string[] {
  const once = folded.replace(DRAWN_OUT, '$1');
  return once === folded ? [] : [folded.replace(DRAWN_OUT, '$1$1'), once];
}
