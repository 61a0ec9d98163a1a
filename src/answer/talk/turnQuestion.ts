import { findPhrases } from './referents.ts';

const AUXILIARY =
  "is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|should|shall|may|might|must|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|hadn't|won't|wouldn't|can't|couldn't";
const PREPOSITION = 'in|at|on|by|for|to|from|with|about|of|since|until|under|against|after|before';

const YES_NO = new RegExp(`^(?:${AUXILIARY})\\b`, 'i');
/** A question word with what belongs to it, up to the verb that stands before the subject: "how many people were". */
const ASKING = new RegExp(
  `^(?:(?:${PREPOSITION}) )?(?:who|whom|whose|what|which|when|where|why|how)(?: \\p{L}+){0,3}? (?=(?:${AUXILIARY}) )`,
  'iu',
);
const CONTRACTED = /^(who|what|when|where|why|how)(?:'|’)?s\b/i;

/** A question with "what's" and "whats" in full, and without the mark at its end. */
export function inFull(question: string): string {
  return question
    .trim()
    .replace(/[?!.\s]+$/, '')
    .replace(CONTRACTED, '$1 is');
}

const SUBJECT = /^(?:who|what|which(?: \p{L}+)?) (\p{L}.*)$/iu;
const NEGATED: Readonly<Record<string, string>> = { will: "won't", can: "can't", shall: "won't", may: 'may not' };

/**
 * The question before with other question words: "did the talks collapse" asked "why" is "why did the talks collapse", and "when were they
 * kidnapped" asked "where" is "where were they kidnapped". A preposition that was left at the end goes there again.
 */
export function turnQuestion(asking: string, before: string): string {
  const question = inFull(before);
  const [, wh = asking, left] = /^(.*?)(?: (for|from|to|with|about|in|on|at|by))?$/i.exec(asking) ?? [];
  const end = left === undefined ? '' : ` ${left}`;
  if (/ not$/i.test(wh) && YES_NO.test(question)) return `${wh.replace(/ not$/i, '')} ${negate(question)}`;
  const asked = wh.replace(/ not$/i, '');
  if (YES_NO.test(question)) return `${asked} ${question}${end}`;
  const turned = question.replace(ASKING, '');
  if (turned !== question) return `${asked} ${turned}${end}`;
  const [, said = question] = SUBJECT.exec(question) ?? [];
  if (/^happen(?:ed|s)\b/i.test(said)) return `${asked} did it happen${said.replace(/^happen(?:ed|s)/i, '')}${end}`;
  return said === question ? `${asked}: ${question}` : `${asked} was it that someone ${said}${end}`;
}

/**
 * A yes-or-no question as a statement: "is the wedding going ahead" → "the wedding is going ahead". Undefined where it is none, or its subject
 * can't be told.
 */
export function declare(question: string): string | undefined {
  const [verb] = YES_NO.exec(question) ?? [];
  if (verb === undefined) return undefined;
  const rest = question.slice(verb.length).trim();
  const subject = /^(?:he|she|it|they|we|you|there)\b/i.exec(rest)?.[0] ?? firstPhrase(rest);
  return subject && `${subject} ${verb}${rest.slice(subject.length)}`;
}

function firstPhrase(text: string): string | undefined {
  const [first] = findPhrases(text);
  if (first?.start !== 0) return undefined;
  // "the talks collapse": where nothing follows, the last word is the verb.
  const words = first.end === text.length ? first.words.slice(0, -1) : first.words;
  const last = words.at(-1);
  return last && text.slice(0, last.end);
}

function negate(question: string): string {
  const [verb = '', ...rest] = question.split(' ');
  if (/n't$/i.test(verb)) return question;
  return [NEGATED[verb.toLowerCase()] ?? `${verb}n't`, ...rest].join(' ');
}
