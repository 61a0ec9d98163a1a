import { findWords } from '#src/text/words.ts';
import { readRequest } from '../overhear/requests.ts';
import { AUXILIARY, opening, QUESTION_WORD } from '../overhear/words.ts';

/** What people say in surprise or doubt, with a question mark or without: it asks nothing that a story could answer. */
const HOLLOW = new Set(
  'what huh really seriously serious wait lol lmao wtf omg oh wow no way for real is that so right ok okay eh hm hmm yeah sure are you u kidding me srs say'.split(
    ' ',
  ),
);

const JOINED =
  /^(?:(?:and|so|but|ok|okay|oh|also|then|well|wait|hey|hi|please|pls|cool|wow|yes|yeah|no|thanks|thank you)\b[\s,.!]*)+/;
const OPENS = opening(
  `(?:(?:in|at|on|by|for|to|from|with|about|of|since|until) )?${QUESTION_WORD}s?\\b|(?:${AUXILIARY}) |(?:what|how) about `,
);
/** An exclamation or a clause that opens like a question: "what a week", "how sad", "which is why". */
const EXCLAIMS = opening(
  '(?:what an? |how (?:sad|cool|nice|awful|funny|lovely|weird|crazy|great)\\b|which (?:is|was|means) )',
);

/**
 * Whether a reply to an answer asks something: it has a question mark or opens as a question does, or requests to be told. "Lol no way", "+1",
 * "makes sense" and a bare "what?" do not.
 */
export function doesAsk(reply: string): boolean {
  const lowered = reply.toLowerCase().replace(/[’‘]/g, "'").trim();
  const words = findWords(lowered);
  if (words.every(({ folded }) => HOLLOW.has(folded))) return false;
  if (/[?？؟]/u.test(lowered)) return true;
  const core = lowered.replace(JOINED, '');
  if (EXCLAIMS.test(core)) return false;
  return OPENS.test(`${core} `) || /^and \S/.test(lowered) || readRequest(core) !== undefined;
}
