import type { AskedFor } from '../question/askedFor.ts';
import type { Question } from '../question/readQuestion.ts';
import type { TermMatch } from '../ranking/match.ts';
import type { Sentence } from '../ranking/sentence.ts';

/** Words that say of what follows that it is not so. */
const DENIES =
  /^(?:not|never|nobody|none|neither|nor|without|cannot|\p{L}+n't|(?:refus|declin|fail)(?:e|es|ed|ing|s)?|den(?:y|ies|ied|ying))$/u;
/** Words over which they still do: "has not yet signed". */
const REACH = 3;

/** What is asked for that only what is so, or only what is not, can be: who did it, who refused to. To a "did they" a denial is an answer. */
const TAKES_SIDES: ReadonlySet<AskedFor> = new Set<AskedFor>([
  'person',
  'name',
  'count',
  'number',
  'time',
  'place',
  'kind',
  'thing',
]);

/** Whether a sentence denies what a question asks about, or tells as done what the question asks as not done: "has not signed" to "who signed". */
export function isOpposite(
  { askedFor, text, terms }: Question,
  { words }: Sentence,
  matches: readonly TermMatch[],
): boolean {
  if (!TAKES_SIDES.has(askedFor)) return false;
  const asked = text
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[^\p{L}']+/u);
  const predicates = matches.filter(({ kind }, i) => kind !== undefined && kind !== 'wider' && isPredicate(terms[i]));
  const isAskedDenied = asked.some((word) => DENIES.test(word));
  if (isAskedDenied) return predicates.length > 0 && !words.some(({ folded }) => DENIES.test(folded));
  // The verb comes before what it is done to.
  const [first] = predicates;
  return first !== undefined && isDenied(words, first.place);
}

function isPredicate(term: Question['terms'][number] | undefined): boolean {
  return term?.kind === 'word' && !term.asks && !DENIES.test(term.folded);
}

function isDenied(words: Sentence['words'], place: number): boolean {
  return words.slice(Math.max(0, place - REACH), place).some(({ folded }) => DENIES.test(folded));
}
