import type { Passage } from '#src/corpus/story.ts';

/** A passage with the id of its paragraph, by which it is found again wherever the paragraph moves. */
export interface CitedPassage extends Passage {
  readonly paragraphId: string;
}

/** A passage as it is kept: to the character, whatever characters it has. */
export function writePassage({ article, paragraph, paragraphId, start, end, text }: CitedPassage): string {
  return JSON.stringify({ article, paragraph, paragraphId, start, end, text });
}

/** The passage that `writePassage` wrote. */
export function readPassage(json: string): CitedPassage {
  return JSON.parse(json) as CitedPassage;
}
