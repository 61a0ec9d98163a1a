import type { Span } from './span.ts';
import { findWords, type Word } from './words.ts';

/** A number of a text, in digits or in words: "2,400", "5m", "two dozen", "half a million". */
export interface WrittenNumber extends Span {
  readonly value: number;
  /** Places of its first word, and of the one behind its last, among the text's words. */
  readonly from: number;
  readonly to: number;
}

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
const SMALL: ReadonlyMap<string, number> = new Map([
  ...`${UNITS} seventeen eighteen nineteen`.split(' ').map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, tens) => [word, (tens + 2) * 10] as const),
]);
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
/** Letters glued to digits; "5m" is five metres unless money is meant. */
const GLUED = /^(\d+(?:[.,]\d+)?)(k|mn?|bn?|tn)$/;
const GLUED_MULTIPLIERS: ReadonlyMap<string, number> = new Map([...MULTIPLIERS, ['m', 1e6], ['b', 1e9]]);
const MONEY = /[$€£¥₹]\s?$/u;

/** The numbers of a text, in its order. Ordinals, decades and "one" alone are none: "one of them" counts nothing. */
export function findNumbers(text: string, words: readonly Word[] = findWords(text)): WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  let at = 0;
  while (at < words.length) {
    const number = readDigits(text, words, at) ?? readWords(text, words, at);
    if (number) numbers.push(number);
    at = number?.to ?? at + 1;
  }
  return numbers;
}

function readDigits(text: string, words: readonly Word[], at: number): WrittenNumber | undefined {
  const word = words[at];
  if (!word) return undefined;
  const glued = GLUED.exec(word.folded);
  if (glued && (glued[2] !== 'm' || MONEY.test(text.slice(0, word.start))))
    return numberOf(words, at, at + 1, readValue(glued[1] ?? '') * (GLUED_MULTIPLIERS.get(glued[2] ?? '') ?? 1));
  const fraction = GLUED.exec(words[at + 1]?.folded ?? '');
  // "2.5bn" comes as two words.
  if (fraction && /^\d+$/.test(word.folded) && isGap(text, words, at + 1, /^[.,]$/))
    return numberOf(
      words,
      at,
      at + 2,
      Number(`${word.folded}.${fraction[1]}`) * (GLUED_MULTIPLIERS.get(fraction[2] ?? '') ?? 1),
    );
  if (!/^\d+(?:[.,]\d+)?$/.test(word.folded)) return undefined;
  let digits = word.folded;
  let to = at + 1;
  // "10 000": thousands parted by a space.
  while (
    /^\d{1,3}$/.test(words[at]?.surface ?? '') &&
    /^\d{3}$/.test(words[to]?.surface ?? '') &&
    isGap(text, words, to, /^[ \u00A0\u2009\u202F]$/)
  )
    digits += words[to++]?.folded ?? '';
  return multiply(text, words, at, to, readValue(digits));
}

function readValue(digits: string): number {
  return Number(digits.replace(',', '.'));
}

/** "twenty-five", "two hundred and ten thousand", "a dozen", "half a million". */
function readWords(text: string, words: readonly Word[], at: number): WrittenNumber | undefined {
  const isJoined = (place: number) => isGap(text, words, place, /^(?:\s+|[-‐‑])$/u);
  const start = words[at]?.folded ?? '';
  if (/^(?:an?|half)$/.test(start)) {
    const next = start === 'half' && /^an?$/.test(words[at + 1]?.folded ?? '') ? at + 2 : at + 1;
    const isMultiplied = isJoined(next) && (MULTIPLIERS.get(words[next]?.folded ?? '') ?? 0) > 1;
    return isMultiplied ? multiply(text, words, at, next, start === 'half' ? 0.5 : 1) : undefined;
  }
  let total = 0;
  let group = SMALL.get(start);
  if (group === undefined) return undefined;
  let to = at + 1;
  for (; to < words.length && isJoined(to); to++) {
    const folded = words[to]?.folded ?? '';
    const small = SMALL.get(folded);
    const multiplier = MULTIPLIERS.get(folded);
    if (small !== undefined && fitsAfter(group, small)) group += small;
    else if (multiplier === 100 || multiplier === 12) group *= multiplier;
    else if (multiplier !== undefined) {
      total += group * multiplier;
      group = 0;
    } else if (!(folded === 'and' && (total > 0 || group >= 100) && SMALL.has(words[to + 1]?.folded ?? ''))) break;
  }
  if (to === at + 1 && start === 'one') return undefined;
  return numberOf(words, at, to, total + group);
}

/** "twenty" takes a "five", "hundred" takes anything below; "two three" are two numbers. */
function fitsAfter(group: number, small: number): boolean {
  if (group === 0 || group % 100 === 0) return true;
  return group % 10 === 0 && group % 100 >= 20 && small < 10;
}

function multiply(text: string, words: readonly Word[], from: number, to: number, value: number): WrittenNumber {
  let times = 1;
  let end = to;
  for (; isGap(text, words, end, /^\s+$/u) && MULTIPLIERS.has(words[end]?.folded ?? ''); end++)
    times *= MULTIPLIERS.get(words[end]?.folded ?? '') ?? 1;
  return numberOf(words, from, end, value * times);
}

/** Whether what stands between a word and the one before it is of this form. */
function isGap(text: string, words: readonly Word[], at: number, form: RegExp): boolean {
  const before = words[at - 1];
  const word = words[at];
  return before !== undefined && word !== undefined && form.test(text.slice(before.end, word.start));
}

function numberOf(words: readonly Word[], from: number, to: number, value: number): WrittenNumber {
  return { from, to, value, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
