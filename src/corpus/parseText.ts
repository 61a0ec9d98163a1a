import type { Block } from './draft.ts';
import { findAsides } from './findAsides.ts';

/** The paragraphs and asides of a plain text: blank lines part them, and nothing is markup. */
export function parseText(body: string): Block[] {
  const groups: string[][] = [];
  let group: string[] = [];
  for (const line of body.split(/\r\n|[\n\r\f\u2028\u2029]/u)) {
    const words = line.trim();
    if (words !== '') group.push(words);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  return findAsides(groups);
}
