import { STOP_WORDS } from '#src/text/stopWords.ts';
import type { Word } from '#src/text/words.ts';
import { lookUpName } from './names.ts';

/** Most words that a name of the lists has: "papua new guinea". */
const MOST_WORDS = 4;

/** Whether a word is part of a name that the lists have; 'maybe' where it is an ordinary word too, and the words round it must tell: "may", "grant". */
export type NamePart = 'no' | 'maybe' | 'yes';

/**
 * Which words of a text are names by the lists alone, whatever their capitals: of "did new york decline" the third and second. Words that
 * are ordinary ones too ("may", "rose") are so only perhaps.
 */
export function findListedNames(words: readonly Pick<Word, 'folded'>[]): NamePart[] {
  const parts: NamePart[] = words.map(() => 'no');
  for (let place = 0; place < words.length; place++) {
    for (let count = Math.min(MOST_WORDS, words.length - place); count > 0; count--) {
      const run = words.slice(place, place + count);
      const entry = lookUpName(run.map(({ folded }) => folded).join(' '));
      // A word that links others is a name only where a capital says so.
      if (!entry || (count === 1 && STOP_WORDS.has(run[0]?.folded ?? ''))) continue;
      parts.fill(entry.isWord ? 'maybe' : 'yes', place, place + count);
      place += count - 1;
      break;
    }
  }
  return parts;
}
