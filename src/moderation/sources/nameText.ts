/** Words of a text's beginning that make its name. */
const MOST_WORDS = 8;

/** A name to make an id of, for a text that came without a file: its title, or how it begins. */
export function nameText(text: string, title: string | undefined): string {
  const words = (title ?? text.slice(0, 400)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['text'];
  return words.slice(0, MOST_WORDS).join('-');
}
