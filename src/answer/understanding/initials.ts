import type { StoryIndex } from '#src/search/storyIndex.ts';
import { lookUp, MOST_RARE_WORD } from '#src/text/lexicon/lexicon.ts';
import { stem } from '#src/text/stems.ts';
import type { Word } from '#src/text/words.ts';

const FEWEST_LETTERS = 2;
const MOST_LETTERS = 6;
/** Paragraphs that are looked through for what initials stand for, the latest ones: some milliseconds. */
const MOST_PARAGRAPHS = 2_000;

/** Small words that initials pass over. */
const PASSED_OVER = '(?:(?:of|the|and|for|in|on|de|la|du|del|al)[ -])*';

/** What the story's initials stand for: "pga" → "People's Guard Army"; undefined where it names nothing with these initials. */
export function spellOut({ folded, surface }: Word, index: StoryIndex): string | undefined {
  if (folded.length < FEWEST_LETTERS || folded.length > MOST_LETTERS || !/^[a-z]+$/.test(folded)) return undefined;
  const isLarge = surface === surface.toUpperCase();
  if (!isLarge && (folded.length === FEWEST_LETTERS || lookUp(stem(folded)).rarity <= MOST_RARE_WORD)) return undefined;
  const words = [...folded.toUpperCase()].map((letter) => `${letter}[\\p{L}\\p{M}'’]+`);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join(`[ -]${PASSED_OVER}`)}`, 'u');
  for (
    let ordinal = index.paragraphCount - 1;
    ordinal >= Math.max(0, index.paragraphCount - MOST_PARAGRAPHS);
    ordinal--
  ) {
    const [found] = pattern.exec(index.locate(ordinal).paragraph.text) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}
