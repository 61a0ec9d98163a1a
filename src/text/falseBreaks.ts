import { abbreviations, attributionVerbs, numbered, starters, timeWords, titles } from './abbreviations.ts';

/** A place where a sentence may end: its punctuation, the marks that close after it, and what stands on either side. */
export interface PossibleBreak {
  /** The text before the punctuation; the last few characters of it suffice. */
  readonly before: string;
  /** One or more marks that can end a sentence: ".", "?!", "…". */
  readonly mark: string;
  /** Quotation marks and brackets that close right after the mark. */
  readonly closing: string;
  /** The text after the white space that follows; the first few words of it suffice. */
  readonly after: string;
}

/** A number and the letter of its unit, which is no initial: "at -40 C. Schools closed". */
const MEASURE = /[\p{N}°]\s?\p{Lu}$/u;

/** Whether the sentence goes on after punctuation that could end it: abbreviations, initials, attributions ("“What?” he asked"). */
export function isFalseBreak({ before, mark, closing, after }: PossibleBreak): boolean {
  if (/^[,;:]/u.test(after)) return true;
  if (/^[\p{Ps}\p{Pi}"']*\p{Ll}(?!\p{Lu})/u.test(after)) return true;
  if (mark !== '.') return closing !== '' && (/^[-–—]/u.test(after) || isAttribution(after));
  if (closing !== '') return false;
  // "12 N. Mill Lane": a point of the compass in an address.
  if (/\p{N} [NESW]$/u.test(before) && /^\p{Lu}/u.test(after) && !starters.has(firstWord(after))) return true;
  if (MEASURE.test(before)) return false;
  return isAbbreviation(/[\p{L}\p{M}\p{N}.]+$/u.exec(before)?.[0] ?? '', after);
}

function isAttribution(after: string): boolean {
  const words = after.split(/[\s,.:;!?]+/u, 7);
  if (starters.has(words[0] ?? '')) return false;
  const verb = words.findIndex((word) => !/^(?:\p{Lu}|of$|the$)/u.test(word));
  return verb > 0 && attributionVerbs.has(words[verb] ?? '');
}

function isAbbreviation(word: string, after: string): boolean {
  if (titles.has(word)) return true;
  if (/^\p{N}/u.test(after)) return numbered.has(word);
  if (/^[ap]\.m$/iu.test(word)) return timeWords.has(/^\p{L}*/u.exec(after)?.[0] ?? '');
  const shortened = abbreviations.has(word) || /^(?:\p{Lu}|\p{L}{1,2}(?:\.\p{L})+)$/u.test(word);
  return shortened && /^[\p{Ps}\p{Pi}"']*\p{Lu}/u.test(after) && !starters.has(firstWord(after));
}

/** The first word, unless it goes on with a hyphen or full stop as "All-Star" and "No. 1" do. */
function firstWord(text: string): string {
  return /^[\p{Ps}\p{Pi}"']*(\p{L}+)(?![\p{L}.-])/u.exec(text)?.[1] ?? '';
}
