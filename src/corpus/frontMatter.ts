import { parse } from 'yaml';
import type { Metadata } from './draft.ts';

/** Parts a file into what its front matter states and its body. */
export function splitFrontMatter(_name: string, text: string): { metadata: Metadata; body: string } {
  const match = /^---[^\S\n]*\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/u.exec(text);
  if (match === null) return { metadata: {}, body: text };
  return { metadata: parse(match[1] ?? '') as Metadata, body: text.slice(match[0].length) };
}
