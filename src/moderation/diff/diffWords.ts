import { diffArrays } from 'diff';

/** A stretch of a changed text: of both versions, or only of the new or the old one. */
export interface Stretch {
  readonly how: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many edits two texts are shown whole, one after the other. */
const MOST_EDITS = 400;

/** What was taken out of a text and put in, word by word: the same and the removed stretches make the old text, the same and the added the new. */
export function diffWords(before: string, after: string): Stretch[] {
  const edits = diffArrays(partsOf(before), partsOf(after), { maxEditLength: MOST_EDITS });
  if (edits === undefined) {
    return [
      { how: 'removed', text: before },
      { how: 'added', text: after },
    ];
  }
  return edits.map(({ added, removed, value }) => ({
    how: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** Words, numbers with all their digits ("41,000"), white space, and every other character by itself. */
function partsOf(text: string): string[] {
  return text.match(/\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}
