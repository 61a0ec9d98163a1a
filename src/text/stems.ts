import { stemmer } from 'stemmer';
import { IRREGULAR_FORMS } from './irregularForms.ts';

const stems = new Map<string, string>();
/** Enough for the vocabulary of a large corpus; past it the memory starts afresh rather than growing for ever. */
const REMEMBERED_STEMS = 200_000;

/** The stem of a folded word, by Porter's algorithm after undoing irregular forms: "leading", "led" and "leads" give one stem. */
export function stem(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  if (stems.size >= REMEMBERED_STEMS) stems.clear();
  const found = computeStem(folded);
  stems.set(folded, found);
  return found;
}

function computeStem(folded: string): string {
  if (!/^[a-z]+$/.test(folded)) return folded;
  // Porter makes "previou" of "previous" and "previous" of "previously".
  return stemmer(IRREGULAR_FORMS.get(folded) ?? folded.replace(/ously$/, 'ous'));
}
