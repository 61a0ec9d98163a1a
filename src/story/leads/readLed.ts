import { findTimeWords } from '#src/story/timeline/findTimeWords.ts';
import type { Span } from '#src/text/span.ts';
import { startsVerb } from './clauses.ts';

/** What can be led: it starts with a determiner, a possessive, a name, or a plain noun of people who act together. */
const OPENING =
  /^(?:(?:the|a|an|its|his|her|their|our|my|this|that|these|those|both|all|two|three|four|several|another|one) |\p{Lu}|\p{L}+['’]s |(?:talks|efforts|negotiations|operations|troops|forces|teams|research|work|work on|rescue|relief|search|police|government|peace|defence|defense|international|federal|regional|local|joint) )/u;

/** What is said of competitions and ways of life, not of leading people. */
const NOT_LED =
  /^(?:the|a|an|his|her|their|its|both|two|one|three)? ?(?:\p{Ll}+ )?(?:way|polls?|race|field|scoring|standings|table|league|charts?|applause|pack|lead|risks?|marathon|marathons|story|life|lives|gauntlet|errands?|fever|temperature|mile|miles|metres|kilometres|laps?|tests?|checks?|advertisements?|ads?|advert|price|respect|attention|majority|traffic|salary|deficit|surplus|market|rankings|medal table|show|line|world|prayers?|chants?|cheers?)(?![\p{L}-])/u;

/** Where what is led ends and the sentence goes on. */
const END =
  /[;:—–"“”()]| - |,(?!\d)|\.(?=["”'’)]*$)|\s(?:with|after|since|before|until|when|while|as|who|which|that|where|because|despite|during|by|but|if|so|than|for (?:the|more|almost|nearly|\d|two|three|four|five|six|seven|eight|nine|ten)|to (?:victory|safety|success|power|glory)|is|are|was|were)\s|\sto (?:an? )?(?:\S+ )?(?:win|victory|title|final|draw|defeat|medal|semi-?finals?|championship)\b|\s(?:himself|herself|themselves|together|alone|again|too|well)\b/u;

/** The words after an active verb that say what is led; undefined where the verb has another sense. */
export function readLedAfter(sentence: string, from: number): Span | undefined {
  const rest = sentence.slice(from);
  const start = from + (rest.length - rest.trimStart().length);
  const text = sentence.slice(start);
  if (start === from || !OPENING.test(text) || NOT_LED.test(text)) return undefined;
  const stop = END.exec(text)?.index ?? text.length;
  const time = findTimeWords(text.slice(0, stop))[0]?.start ?? stop;
  const verb = coordinatedVerb(text.slice(0, time)) ?? time;
  const end = start + text.slice(0, Math.min(stop, time, verb)).trimEnd().length;
  return end > start ? { start, end } : undefined;
}

/** Where "and" goes on with another verb of the same subject: "leads the party and wants to …". */
function coordinatedVerb(text: string): number | undefined {
  for (const match of text.matchAll(/ (?:and|or) (?=(\p{Ll}+))/gu)) {
    if (match[1] === 'left' || startsVerb(match[1] ?? '')) return match.index;
  }
  return undefined;
}

const DETERMINER =
  /^(?:the|a|an|its|his|her|their|our|my|this|that|these|those|both|all|another|two|three|four|five|several)$/i;
const LINK = /^(?:of|for|from|in|on|at|and)$/;
const STOP =
  /^(?:by|to|with|that|which|who|when|while|because|after|before|but|or|as|if|into|against|between|through|than|where|is|are|was|were|be|been|has|have|had|will|would|says|also|not|over|under|via|during|about)$/;

/** "The head of | the mission" is one name; set off by a comma, so is "the mission in | the north, led by". */
const WITHIN_NAME = / of $/;
const WITHIN_NAME_BEFORE_COMMA = / of $|\b(?:the|an?|its|their) (?:[\w.’'-]+ ){1,4}(?:in|for) $|\b[a-z]+s from $/i;

/** How far back, in words, the name of what is led may begin. */
const LONGEST_NAME = 14;

/** The words before a passive verb that say what is led: "the delegation, which | is led by", "a team | headed by". */
export function readLedBefore(sentence: string, until: number): Span | undefined {
  const before = sentence.slice(0, until).replace(/,?\s*(?:(?:which|that|who)\s*)?$/, '');
  const words = [...before.matchAll(/\S+/g)];
  const goesOn = /,\s*(?:\p{Ll}+\s*)?$/u.test(sentence.slice(0, until)) ? WITHIN_NAME_BEFORE_COMMA : WITHIN_NAME;
  let start: number | undefined;
  for (const word of words.slice(-LONGEST_NAME).reverse()) {
    const bare = word[0].replace(/^["“'‘(]+/, '');
    const ends = /[,;:.)"”]$/.test(word[0]) && word.index + word[0].length < before.length;
    if (ends || STOP.test(bare) || startsVerb(bare)) break;
    if (LINK.test(bare) && start === undefined) return undefined;
    start = word.index + word[0].length - bare.length;
    if (DETERMINER.test(bare) && !goesOn.test(before.slice(0, word.index))) break;
  }
  if (start === undefined) return undefined;
  const span = { start: skipLinks(before, start), end: before.length };
  const led = before.slice(span.start);
  return /\p{L}/u.test(led) && !NOT_LED.test(led.toLowerCase()) ? span : undefined;
}

function skipLinks(text: string, start: number): number {
  const link = /^(?:(?:of|for|from|in|on|at|and)\s+)+/i.exec(text.slice(start));
  return start + (link?.[0].length ?? 0);
}
