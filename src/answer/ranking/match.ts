import type { Question, QuestionTerm } from '../question/readQuestion.ts';
import type { Sentence } from './sentence.ts';

/** How a sentence has a term of the question. */
export type MatchKind = 'exact' | 'corrected' | 'prefix' | 'near' | 'wider';

/** One term of the question against one sentence. */
export interface TermMatch {
  readonly term: QuestionTerm;
  /** Undefined where the sentence does not have the term in any way. */
  readonly kind: MatchKind | undefined;
  /** The place, among the sentence's words, of the word that matches; -1 without a match. */
  readonly place: number;
}

/** Letters two different stems must share at their start to count as forms of one word: "invad" and "invas". */
const SHARED_PREFIX = 4;
const SHORTEST_FOR_PREFIX = 5;

/** Each term of a question against a sentence, in the question's order. */
export function matchTerms(question: Question, sentence: Sentence): TermMatch[] {
  return question.terms.map((term) => matchTerm(term, sentence));
}

function matchTerm(term: QuestionTerm, { terms }: Sentence): TermMatch {
  const exact = terms.get(term.term);
  if (exact !== undefined) return { term, kind: 'exact', place: exact };
  for (const correction of term.corrections) {
    const place = terms.get(correction);
    if (place !== undefined) return { term, kind: 'corrected', place };
  }
  return matchLoosely(term, terms);
}

function matchLoosely(term: QuestionTerm, terms: ReadonlyMap<string, number>): TermMatch {
  let found: TermMatch = { term, kind: undefined, place: -1 };
  for (const [other, place] of terms) {
    const relation = term.related.get(other);
    if (relation === 'near') return { term, kind: 'near', place };
    if (sharesPrefix(term.term, other)) found = { term, kind: 'prefix', place };
    else if (relation === 'wider' && found.kind === undefined) found = { term, kind: 'wider', place };
  }
  return found;
}

function sharesPrefix(a: string, b: string): boolean {
  if (a.length < SHORTEST_FOR_PREFIX || b.length < SHARED_PREFIX) return false;
  return a.startsWith(b.slice(0, SHARED_PREFIX)) && !/\d/.test(a);
}
