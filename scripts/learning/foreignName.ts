import { readFileSync } from 'node:fs';
import { findListedNames } from '#src/english/findListedNames.ts';
import { lookUpName } from '#src/english/names.ts';
import type { Random } from '#src/evaluation/random.ts';
import { hasAnyTerm, type StoryIndex } from '#src/search/storyIndex.ts';
import { findWords } from '#src/text/words.ts';

const lines = readFileSync(new URL('../../src/english/names.txt', import.meta.url), 'latin1')
  .trim()
  .split('\n');
const listOf = (kinds: RegExp) =>
  lines.flatMap((line) => {
    const [name = '', letters = ''] = line.split('|');
    return kinds.test(letters) && !letters.endsWith('w') ? [name] : [];
  });
const people = listOf(/[fs]/);
const places = listOf(/[pc]/);

const ONE_INVENTED_IN = 3;
const VOWELS = 'aeioua';

/** A name like another, with the next vowel for each: one that no list has, mostly. */
function invented(name: string): string {
  return name.replace(/[aeiou]/g, (vowel) => VOWELS.charAt(VOWELS.indexOf(vowel) + 1));
}

/**
 * A question with one of its names replaced by another of a person or a place, as the first, of the lists or like theirs, that the story does not have
 * in any form; of a name of several words the first is replaced. Undefined where it has no name, or the one drawn is the story's.
 */
export function withForeignName(question: string, index: StoryIndex, random: Random): string | undefined {
  const words = findWords(question);
  const listed = findListedNames(words);
  const at = words.findIndex(
    ({ capital, surface }, i) => listed[i] === 'yes' || (capital && i > 0 && surface !== surface.toUpperCase()),
  );
  const word = words[at];
  if (!word) return undefined;
  const kinds = lookUpName(word.folded)?.kinds;
  const list = kinds?.has('place') || kinds?.has('country') ? places : people;
  const drawn = random.pick(list);
  // Many names stand in no list.
  const name = random.below(ONE_INVENTED_IN) === 0 ? invented(drawn) : drawn;
  if (hasAnyTerm(index, name)) return undefined;
  const written = word.capital ? name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()) : name;
  return question.slice(0, word.start) + written + question.slice(word.end);
}
