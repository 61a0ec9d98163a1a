import { diffWordsWithSpace } from 'diff';

/** A stretch of a changed text: of both versions, or only of the new or the old one. */
export interface Stretch {
  readonly how: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many edits two texts are shown whole, one after the other. */
const MOST_EDITS = 400;

/** What was taken out of a text and put in, word by word: the same and the removed stretches make the old text, the same and the added the new. */
export function diffWords(before: string, after: string): Stretch[] {
  const edits = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (edits === undefined) {
    return [
      { how: 'removed', text: before },
      { how: 'added', text: after },
    ];
  }
  return edits.map(({ added, removed, value }) => ({
    how: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
