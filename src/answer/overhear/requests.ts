import { opening, QUESTION_WORD } from './words.ts';

const SOMEBODY = "(?:anyone|anybody|someone|somebody|any of you|you guys|you all|you|u|y'all|we)";
const SOFTLY = '(?:(?:please|pls|kindly|maybe|quickly|just) )*';
const NEWS =
  '(?:word|news|info|information|ideas?|clues?|details?|updates?|reports?|confirmation|statement|comment|reaction|quotes?)';

/** Ways to ask without a question of one's own; what is asked follows. */
const REQUESTS: readonly RegExp[] = [
  opening(
    `(?:can|could|would|will|may) (?:${SOMEBODY}|i) ${SOFTLY}(?:tell|show|remind|explain|ask|find out|look up|say|clarify|confirm|give|quote)(?: to)?(?: (?:me|us|everyone))? `,
  ),
  opening(`${SOFTLY}(?:tell|show|remind|give)(?: (?:me|us))? `),
  opening(`${SOFTLY}(?:explain|clarify)(?: to (?:me|us))? `),
  opening(
    `(?:do|does|did|has|have|is|are) ${SOMEBODY}(?: (?:here|else|already|actually|happen to|perhaps))* (?:know|remember|recall|heard?|seen|sure|aware|got|have)(?: (?:any idea|a clue|anything|for sure|yet|by chance))? `,
  ),
  opening(
    `(?:anyone|anybody|someone|somebody|any of you)(?: (?:here|else))* (?:knows?|remembers?|recalls?|heard|sure|(?:got|has|have) (?:any |an )?${NEWS})(?: (?:anything|yet))? `,
  ),
  opening(
    `(?:(?:is|are|was|has) there (?:been )?|got |heard |do we have |have we (?:got )?)?any (?:more |further |new |latest |official )?${NEWS}(?: (?:yet|so far|at all))? (?:as to )?`,
  ),
  opening("(?:i|we)(?:'d| would) (?:like|love|be (?:curious|interested)) to (?:know|hear|find out|learn|read) "),
  opening("(?:(?:i|we) )?(?:want|need|wanna|'m trying|trying)(?: to)? (?:know|find out|understand|learn) "),
  opening('(?:what|how much) do we (?:actually |really |already )?know (?:so far )?'),
  opening('(?:where|how) (?:can|could|do) (?:i|we) (?:find|read|learn|see)(?: out)?(?: more)? '),
  opening('(?:is|was) it (?:known|clear|reported|public|said)(?: yet)? '),
];

/** Ways to wonder: a question in it only where it is marked as one. */
const MUSING = opening("(?:i(?:'m| am| was)? )?(?:(?:just|still|also) )*(?:wonder|wondering|curious) ");

/** What a request may go on with. */
const ASKED = opening(
  `${QUESTION_WORD}\\b|if\\b|whether\\b|(?:more )?about\\b|(?:on|of|from|regarding|concerning|the|their|his|her|its) `,
);

/** What a sentence requests to be told, and whether it only wonders; nothing where it requests nothing. */
export function readRequest(sentence: string): { readonly asked: string; readonly musing: boolean } | undefined {
  for (const pattern of [...REQUESTS, MUSING]) {
    const asked = pattern.test(sentence) ? sentence.replace(pattern, '') : '';
    if (ASKED.test(asked)) return { asked, musing: pattern === MUSING };
  }
  return undefined;
}
