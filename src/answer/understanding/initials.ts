import { lookUpName } from '#src/english/names.ts';
import type { StoryIndex } from '#src/search/storyIndex.ts';
import { lookUp, MOST_RARE_WORD } from '#src/text/lexicon/lexicon.ts';
import { stem } from '#src/text/stems.ts';
import { STOP_WORDS } from '#src/text/stopWords.ts';
import { fold, type Word } from '#src/text/words.ts';

const FEWEST_LETTERS = 2;
const MOST_LETTERS = 6;
/** Paragraphs that are looked through for what initials stand for, the latest ones: some milliseconds. */
const MOST_PARAGRAPHS = 2_000;

/** Small words that have a letter of their own at times: the DOJ. */
const SMALL_WORDS: Readonly<Record<string, string>> = { o: '|of', a: '|and', f: '|for', t: '|the' };

/** Small words that initials pass over. */
const PASSED_OVER = '(?:(?:of|the|and|for|in|on|de|la|du|del|al)[ -])*';

/**
 * What the story's initials stand for: "pga" → "People's Guard Army"; undefined where it names nothing with these initials. A person's name is
 * meant by three letters or more that stand for nothing else: "EU" is no Emma Ulrich, "FBI" no Frank Berg Isaksen.
 */
export function spellOut({ folded, surface }: Word, index: StoryIndex): string | undefined {
  if (folded.length < FEWEST_LETTERS || folded.length > MOST_LETTERS || !/^[a-z]+$/.test(folded)) return undefined;
  const isLarge = surface === surface.toUpperCase();
  const isKnown = lookUp(stem(folded)).rarity <= MOST_RARE_WORD || lookUpName(folded) !== undefined;
  if (STOP_WORDS.has(folded) || (!isLarge && (folded.length === FEWEST_LETTERS || isKnown))) return undefined;
  const mayBePerson = folded.length > FEWEST_LETTERS && !isKnown;
  const words = [...folded].map((letter) => `(?:${letter.toUpperCase()}[\\p{L}\\p{M}'’]+${SMALL_WORDS[letter] ?? ''})`);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join(`[ -]${PASSED_OVER}`)}`, 'u');
  const oldest = Math.max(0, index.paragraphCount - MOST_PARAGRAPHS);
  for (let ordinal = index.paragraphCount - 1; ordinal >= oldest; ordinal--) {
    const [found] = pattern.exec(index.locate(ordinal).paragraph.text) ?? [];
    if (found !== undefined && (mayBePerson || !isPerson(found))) return found;
  }
  return undefined;
}

/** Whether a name begins with somebody's first name. */
function isPerson(name: string): boolean {
  return lookUpName(fold(name.split(/[ -]/)[0] ?? ''))?.kinds.has('first name') === true;
}
