/** Words that open a question, as a pattern's alternatives. */
export const QUESTION_WORD = "(?:who|whom|whose|what|which|when|where|why|how)(?:'s|'re|'d|'ll)?";

/** Verbs that come before their subject in a question, as a pattern's alternatives. */
export const AUXILIARY =
  "(?:is|are|was|were|does|did|do|has|have|had|will|would|can|could|should|shall|may|might)(?:n't)?|won't|can't";

/** A pattern that fits from the beginning of a sentence, in small letters and with straight apostrophes. */
export function opening(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})`, 'u');
}
