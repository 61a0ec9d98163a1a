import { isEnglish } from '#src/corpus/isEnglish.ts';
import { isChatWord, undrawn, usualSpelling } from '#src/english/chat.ts';
import { hasAnyTerm, type StoryIndex } from '#src/search/storyIndex.ts';
import { commonCharacters } from '#src/text/commonCharacters.ts';
import { findTerms } from '#src/text/terms.ts';
import { findWords, type Word } from '#src/text/words.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Mended, mendWord } from './mendWord.ts';
import { namePerson } from './namePerson.ts';
import { putAside } from './putAside.ts';

/** Questions longer than this are asked as they are, in characters: nobody types that much chat around one. */
const LONGEST = 400;

/**
 * A question as it is asked of a story: without what asks nothing, with its words as the story spells them, and with the name for "she" where the
 * story is about one person. What is asked stays the same, and nothing is left of a text that asks nothing.
 */
export function understand(typed: string, snapshot: Snapshot): string {
  const { index } = snapshot;
  const text = commonCharacters(typed);
  if (text.length > LONGEST || !snapshot.story.articles.some(isEnglish)) return text;
  const typedWords = findWords(text);
  if (typedWords.length > 0 && typedWords.every(({ folded }) => isChatWord(folded))) return '';
  const isKnown = (folded: string) => hasAnyTerm(index, folded);
  // A word may be a chat's only once its slip is mended.
  const spelt = putAside(respell(putAside(quietCapitals(text), isKnown), index), isKnown);
  return namePerson(spelt, snapshot);
}

/** A text that is shouted, in small letters: its capitals tell nothing of names. */
function quietCapitals(text: string): string {
  const isShouted = /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && findWords(text).length > 1;
  return isShouted ? text.toLowerCase().replace(/(?<=\bthe )us\b/g, 'US') : text;
}

function respell(text: string, index: StoryIndex): string {
  const words = findWords(text);
  let mended = '';
  let from = 0;
  for (let place = 0; place < words.length; place++) {
    const word = words[place];
    if (!word) break;
    const written = spellWord(word) ?? mendWord(words, place, text, index);
    if (written === undefined) continue;
    mended += text.slice(from, word.start) + written.text;
    place += written.words - 1;
    from = words[place]?.end ?? word.end;
  }
  return mended + text.slice(from);

  function spellWord({ folded, capital }: Word): Mended | undefined {
    // "BC" and "PPL" are names.
    if (capital || index.terms.has(folded)) return undefined;
    const spelt =
      usualSpelling(folded) ??
      undrawn(folded).find((form) => findTerms(form).some(({ term }) => term === '' || index.terms.has(term)));
    return spelt === undefined ? undefined : { text: spelt, words: 1 };
  }
}
