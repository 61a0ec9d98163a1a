import { basename, extname } from 'node:path';

/** The article's id a file name stands for: its stem in lower case, everything but letters and digits as single hyphens. */
export function idOfName(name: string): string {
  const slug = stemOf(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'article' : slug;
}

/** A title for an article that states none, from its file name: "rafah-meeting.txt" is "Rafah meeting". */
export function describeName(name: string): string {
  const words = stemOf(name)
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words === '' ? 'Article' : words.charAt(0).toUpperCase() + words.slice(1);
}

function stemOf(name: string): string {
  return basename(name, extname(name));
}
