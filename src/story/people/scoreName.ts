import { fold } from '#src/text/words.ts';

/** What a typed name is compared with. */
export interface NameForms {
  readonly names: readonly string[];
  readonly roles: readonly string[];
}

/** What people type for offices, spelt out; and words that differ only by fashion or country. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  vp: 'vice president',
  fm: 'foreign minister',
  ceo: 'chief executive',
  potus: 'us president',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  spox: 'spokesperson',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  advisor: 'adviser',
  defense: 'defence',
  american: 'us',
  britain: 'uk',
  british: 'uk',
};
const LEFT_OUT = new Set('the a an of for mr mrs ms miss dr sir by who is'.split(' '));

/**
 * How well a typed name fits: 5 for the whole name, 4 for some of its words, 3 for how a word of it starts, 2 for a slip of the keys,
 * between 1 and 2 for a role (more for more of its words); 0 for no fit.
 */
export function scoreName({ names, roles }: NameForms, typed: string): number {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return 0;
  return Math.max(
    0,
    ...names.map((name) => scoreWords(wordsOf(name), wanted)),
    ...roles.map((role) => scoreRole(role, wanted)),
  );
}

function scoreWords(words: readonly string[], wanted: readonly string[]): number {
  if (words.join(' ') === wanted.join(' ')) return 5;
  if (wanted.every((word) => words.includes(word))) return 4;
  if (wanted.every((word) => words.some((other) => word.length >= 3 && other.startsWith(word)))) return 3;
  return wanted.every((word) => words.some((other) => isSlip(word, other))) ? 2 : 0;
}

/** All the words asked for stand in the role, once both are spelt out alike. */
function scoreRole(role: string, wanted: readonly string[]): number {
  const words = spellOut(wordsOf(role));
  const asked = spellOut(wanted);
  const fits = asked.every((word) =>
    words.some((other) => other === word || (word.length >= 6 && isSlip(word, other))),
  );
  return fits ? 1 + asked.length / (words.length + 1) : 0;
}

function spellOut(words: readonly string[]): string[] {
  return words.flatMap((word) => (SPELT_OUT[word] ?? word).split(' '));
}

function wordsOf(text: string): string[] {
  const words = fold(text.replace(/['’]s\b/g, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const kept = words.filter((word) => !LEFT_OUT.has(word));
  return kept.length > 0 ? kept : words;
}

/** One slip in a word of four to six letters, two in a longer one: a letter more, less, other, or two swapped. */
function isSlip(typed: string, word: string): boolean {
  if (typed === word) return true;
  const allowed = word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0;
  return Math.abs(typed.length - word.length) <= allowed && allowed > 0 && countSlips(typed, word) <= allowed;
}

/** Edits between two words, a swap of neighbours counted as one. */
function countSlips(a: string, b: string): number {
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (older[column - 2] ?? 0) + 1);
      next.push(least);
    }
    older = last;
    last = next;
  }
  return last[b.length] ?? 0;
}
