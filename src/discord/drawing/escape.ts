/**
 * Line starts that Discord reads as a list: "- ", "+ ", "1. " (and "-# ", small print). A piece of a line may be drawn behind
 * another that ends in digits, so the digits are not required.
 */
const listMark = /^([^\S\n\r\u2028\u2029]*)(?:([-+])|(\d*)([.)]))/gm;

/**
 * Marks that mean something anywhere in a line: emphasis, spoilers, code, links, mentions, headings, quotations, and the backslash itself.
 * A colon may begin an emoji (":smile:") or end a scheme ("https://"), unless white space follows it.
 */
const marks = /[\\`*_~|[\]<>@#]|:(?=\S|$)/g;

/** What Discord takes a backslash for an escape before: ASCII punctuation. */
const escaped = /\\([!-/:-@[-`{-~])/g;

/**
 * Discord markdown that reads as exactly these characters, wherever in a message it stands.
 *
 * Only backslashes are added, which vanish when drawn: no zero-width characters, so that what is copied is what was published.
 * "@everyone" reads as written; that it pings nobody rests on allowed mentions, as no backslash can stand before its letters.
 */
export function escapeText(text: string): string {
  return text
    .replace(marks, '\\$&')
    .replace(listMark, (_, space: string, bullet: string | undefined, digits = '', point = '') =>
      bullet ? `${space}\\${bullet}` : `${space}${digits}\\${point}`,
    );
}

/** The characters that escaped text shows: the inverse of `escapeText`. */
export function unescapeText(markdown: string): string {
  return markdown.replace(escaped, '$1');
}
