import { lookUp, MOST_RARE_WORD } from '#src/text/lexicon/lexicon.ts';
import { stem } from '#src/text/stems.ts';
import { INSTITUTION_WORDS, isRoleNoun, THING_NOUNS } from '../people/roleWords.ts';
import type { Item } from './items.ts';

const STAND_ALONE = /^(?:another|one|some|many|others|both|few|several|most|two|three)$/;

/**
 * Whether a noun phrase with this head, and this first word in lower case, can be somebody who says or does something: a person, a group of
 * people, an institution.
 */
export function isSomebody(head: Item | undefined, opener: string): boolean {
  if (!head) return false;
  const { lower, tag } = head;
  if (head.kind === 'name' || STAND_ALONE.test(lower)) return true;
  const entry = lookUp(stem(lower));
  // "the injured"
  if (/^(?:JJ|VB[DN])/.test(tag)) return opener === 'the' && (entry.canSpeak || /^(?:accused|injured)$/.test(lower));
  if (!/^(?:NN|FW)/.test(tag) || lower.length < 2) return false;
  const singular = lower.replace(/s$/, '');
  return (
    (tag.startsWith('NNP') && head.capital) ||
    entry.canSpeak ||
    entry.rarity > MOST_RARE_WORD ||
    isRoleNoun(singular) ||
    [lower, singular].some((word) => INSTITUTION_WORDS.has(word) || THING_NOUNS.has(word)) ||
    /^(?:sources?|sides?|people)$/.test(lower)
  );
}
