import { AUXILIARY, opening, QUESTION_WORD } from './words.ts';

/** How clearly a sentence asks: an answer that is not sure is worth showing under a plain question only. */
export type Asking = 'plainly' | 'perhaps';

const PREPOSITION = '(?:(?:in|at|on|by|for|to|from|with|about|of|since|until|under|against) )?';
const OPENS = opening(`${PREPOSITION}${QUESTION_WORD}\\b|(?:${AUXILIARY}) `);
const CONTAINS = new RegExp(` ${QUESTION_WORD}$| ${QUESTION_WORD}\\b`, 'u');

/** Question words of other languages; only where a question mark confirms them, as many mean something else in English. */
const ABROAD = opening(
  '(?:(?:a|à|de|en|für|mit|seit|von|zu|por|para|com|con|em) )?(?:¿|quién|quiénes|qué|cuándo|dónde|cómo|cuál|cuánt[oa]s?|por qué|quem|quando|onde|como|qual|quanto|wer|wen|wem|wessen|was|wann|wo|woher|wohin|warum|wieso|welche[rsmn]?|wie|qui|que|quoi|quand|où|pourquoi|comment|quels?|quelles?|combien|est-ce)',
);
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Cyrillic}]/u;

/** Openings that ask even without a question mark. */
const PLAIN: readonly RegExp[] = [
  opening(`${PREPOSITION}(?:who|what|when|where|why|how)(?:'s|'re|'d|'ll| (?:${AUXILIARY}))\\b`),
  opening('who \\p{L}+ '),
  opening('how (?:many|much|long|old|often|far|big|high|tall|fast|soon|large|likely|come)\\b'),
  opening(`how \\p{L}+ (?:${AUXILIARY}) `),
  opening('what (?:happened|happens|caused|led|made|became|kind|sort|type) '),
  opening(`${PREPOSITION}(?:what|whose|which) (?:\\p{L}+ ){1,3}(?:${AUXILIARY})\\b`),
  opening('what (?!(?:about|if|else|an?|the)\\b)\\p{L}+ (?:the|his|her|their|its|all) '),
  opening('(?:did|was|were|has|have) (?:anyone|anybody) else \\p{L}+'),
  opening('which (?:\\p{L}+ ){2,}'),
  opening(
    "(?:is|are|was|were|does|did|has|will|would|can|could|should)(?:n't)? (?:the|a|an|this|these|those|there|any|he|she|they|it|his|her|their|its|all|both|some) (?:\\S+ )+\\S",
  ),
];

/** Openings that may ask: they also begin commands, or a statement without its subject. */
const POSSIBLE: readonly RegExp[] = [
  opening('(?:do|have|had) (?:the|they|these|those|any|all|both|people) (?:\\S+ )+\\S'),
  opening(
    "(?:does|did|has|will|is|was|were|are)(?:n't)? (?!been|not|nothing|so|just|done|fine|good|really|very|a|that|it)\\p{L}+ \\S",
  ),
];

/** Clauses that begin like questions: "what is clear is that …", "which is why …". */
const CLAUSE = opening(
  "what(?:'s| is| was) \\p{L}+(?: \\p{L}+)? (?:is|was|are) |which (?:is|was|are|were|means?|meant|makes?|made|reminds?|would|could|will)\\b|who (?:is|was) (?:also|now) ",
);

/** How clearly a sentence asks by its form: small letters, without the mark at its end. */
export function readForm(sentence: string, marked: boolean): Asking | undefined {
  if (marked) {
    if (OPENS.test(sentence) || CONTAINS.test(sentence) || ABROAD.test(sentence) || UNSPACED.test(sentence))
      return 'plainly';
    return /\S \S+ \S/u.test(sentence) ? 'perhaps' : undefined;
  }
  if (CLAUSE.test(sentence)) return undefined;
  const padded = `${sentence} `;
  if (PLAIN.some((pattern) => pattern.test(padded))) return 'plainly';
  return POSSIBLE.some((pattern) => pattern.test(padded)) ? 'perhaps' : undefined;
}
