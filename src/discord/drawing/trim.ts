import { splitSentences } from '#src/text/sentences.ts';

/** What shows that a passage goes on. */
export const ellipsis = ' …';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The beginning of a text, of at most `longest` characters and the ellipsis: whole sentences, or, where the first is
 * longer than that, whole words. A text that fits comes back as it is.
 */
export function trim(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const beginning = text.slice(0, longest);
  const whole = splitSentences(beginning).at(-2)?.end ?? lastWordEnd(beginning) ?? lastCharacterEnd(text, longest);
  return text.slice(0, whole) + ellipsis;
}

function lastWordEnd(text: string): number | undefined {
  const blank = text.search(/\s\S*$/);
  return text.slice(0, Math.max(blank, 0)).trimEnd().length || undefined;
}

function lastCharacterEnd(text: string, longest: number): number {
  const window = text.slice(0, longest + 1);
  const cut = graphemes.segment(window).containing(longest)?.index ?? 0;
  if (cut > 0) return cut;
  return /[\uDC00-\uDFFF]/.test(text.charAt(longest)) ? longest - 1 : longest;
}
