import { basename, extname } from 'node:path';

/** The id of the article in a file: the name without its ending, in lower case, with all but letters and digits as single hyphens. */
export function idOfName(name: string): string {
  const words = stemOf(name)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['article'];
  return words.join('-');
}

/** A title for an article that states none, from its file's name: "rafah-meeting.txt" is "Rafah meeting". */
export function describeName(name: string): string {
  const words =
    stemOf(name)
      .replace(/[-_\s]+/gu, ' ')
      .trim() || 'Article';
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}

function stemOf(name: string): string {
  return basename(name, extname(name)).normalize('NFC');
}
