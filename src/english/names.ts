import { readFileSync } from 'node:fs';
import { findLine } from '#src/text/lexicon/findLine.ts';

/** What bears a name. */
export type NameKind = 'first name' | 'surname' | 'place' | 'country' | 'organisation';

/** What is known of a name. */
export interface NameEntry {
  readonly kinds: ReadonlySet<NameKind>;
  /** Whether the same letters, written small, are an ordinary word: "may", "rose", "brown". */
  readonly isWord: boolean;
}

const KINDS: Readonly<Record<string, NameKind>> = {
  f: 'first name',
  s: 'surname',
  p: 'place',
  c: 'country',
  o: 'organisation',
};

let list: string | undefined;

/**
 * What the lists of names say of some folded words ("smith", "saudi arabia"); undefined where it is none of theirs. `scripts/lexicon/names.ts`
 * makes the list, which is searched as it is: sixty thousand objects would take several times its memory.
 */
export function lookUpName(folded: string): NameEntry | undefined {
  list ??= readFileSync(new URL('names.txt', import.meta.url), 'latin1');
  const line = findLine(list, folded);
  if (line === undefined) return undefined;
  const letters = line.slice(line.indexOf('|') + 1);
  return { kinds: new Set([...letters].flatMap((letter) => KINDS[letter] ?? [])), isWord: letters.endsWith('w') };
}
