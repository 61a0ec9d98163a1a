import { splitSentences } from '#src/text/sentences.ts';
import { findTerms } from '#src/text/terms.ts';
import { type Asking, readForm } from './forms.ts';
import { readRequest } from './requests.ts';
import { asksConsent, isRhetorical } from './rhetoric.ts';

/** A question found in conversation. */
export interface Overheard {
  /** The sentences that ask, without what was said around them. */
  readonly question: string;
  /** Whether it plainly is a question; otherwise it may be one. */
  readonly plainly: boolean;
}

/** Longer messages tell or argue: a question in them is rarely put to anyone. */
const MOST_WORDS = 60;

/** Links, and commands of other bots: "!play", "m!play", "?rank". */
const NOT_CONVERSATION = /https?:\/\/|\bwww\.|^[!?.,$%&;+=~/\\^>-]{1,2}\p{L}|^\p{L}{1,3}[!?$]\p{L}/iu;

/** What people put around a question. */
const BEFORE =
  /^(?:(?:(?:hi|hey|hello|hiya|yo|good (?:morning|evening|afternoon)|morning)(?: (?:all|everyone|everybody|there|guys|folks|team|people|mods))?|(?:(?:quick|serious|genuine|honest|dumb|stupid|random|one|another|my) )?(?:question|q)(?: for (?:all|everyone|the mods))?|(?:just )?(?:curious|out of curiosity)|so|and|but|also|ok|okay|well|u[mh]+|hm+|oh|ah|wait|sorry|please|pls|plz|btw|by the way|then|anyway|actually|guys|folks|everyone)(?![\p{L}'])[\s,:;.!–—-]*)+/u;
const AFTER =
  /(?:[\s,]+(?:please|pls|plz|thanks|thank you|thx|ty|in advance|guys|folks|btw|by the way|tho|though|again|, (?:anyone|anybody)))+$/u;

/** Whoever laughs or shouts hardly asks. */
const NOT_IN_EARNEST =
  /\b(?:lol|lmao|rofl|(?:ha){2,}h?|(?:he){2,}|smh|xd|jk|ngl|tbh)\b|[😂🤣💀😭🙄😆😅]|\/s$|[?!]*(?:\?!|!\?)[?!]*$/iu;

/** People speaking of themselves and to each other: no story knows about them. */
const OURSELVES =
  /\b(?:i|i'm|im|i've|ive|i'd|i'll|me|my|myself|we|we're|we've|we'll|our|ours|you|you're|youre|you've|u|ur|your|yours|ya|yall|y'all|guys)\b/u;

/** Words that say nothing a story could be asked about. */
const HOLLOW = new Set(
  `happen happened happening go going mean meant thing things stuff one ones way point deal matter wrong true truth sure cool nice
  wow man bro dude hell heck lol new good bad ok okay yes no yeah guess say said know think joke kidding serious seriously right lately`.split(
    /\s+/,
  ),
);

/** The question in a message that nobody in particular is addressed in; nothing where it greets, states, jokes or commands. */
export function overhearQuestion(message: string): Overheard | undefined {
  const text = readable(message);
  if (NOT_CONVERSATION.test(text) || text.split(/\s+/u).length > MOST_WORDS) return undefined;
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  const found = sentences
    .map((sentence) => ({ sentence, asking: weigh(sentence) }))
    .filter(({ asking }) => asking !== undefined);
  if (found.length === 0) return undefined;
  return {
    question: found.map(({ sentence }) => sentence).join(' '),
    plainly: found.some(({ asking }) => asking === 'plainly'),
  };
}

/** What was written, without code, quoted lines and the marks of Discord's markdown. */
function readable(message: string): string {
  return message
    .replace(/```[\s\S]*?(?:```|$)|`[^`\n]*`/gu, ' ')
    .replace(/^\s*>{1,3} .*$/gmu, ' ')
    .replace(/<a?:\w+:\d+>|\|\||\*+|~~|__/gu, '')
    .replace(/[ \t]+/gu, ' ')
    .trim();
}

function weigh(sentence: string): Asking | undefined {
  const lowered = lower(sentence);
  const marked = /[?？؟]["')\]!.…\s\p{Extended_Pictographic}]*$/u.test(lowered);
  const spoken = lowered.replace(NOT_IN_EARNEST, '').replace(/[^\p{L}\p{N}"')]+$/u, '');
  const core = spoken.replace(BEFORE, '').replace(AFTER, '').trim();
  const asking = weighCore(core, marked);
  if (asking === undefined || !NOT_IN_EARNEST.test(lowered)) return asking;
  return asking === 'plainly' ? 'perhaps' : undefined;
}

function weighCore(core: string, marked: boolean): Asking | undefined {
  if (isRhetorical(core) || (marked && asksConsent(core))) return undefined;
  const request = readRequest(core);
  const asked = request?.asked ?? core;
  if (OURSELVES.test(withoutQuotations(asked)) || !tellsSomething(asked)) return undefined;
  if (!request) return readForm(core, marked);
  return request.musing && !marked ? 'perhaps' : 'plainly';
}

/** Small letters, straight apostrophes and quotation marks, abbreviations without their points: "U.S." has no "u". */
function lower(sentence: string): string {
  return sentence
    .replace(/(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/\b(who|what|when|where|why|how)s\b/giu, "$1's")
    .replace(/[’‘]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .toLowerCase();
}

function withoutQuotations(text: string): string {
  return text.replace(/"[^"]*"/gu, ' ');
}

function tellsSomething(asked: string): boolean {
  // "Where was she when it happened" asks of somebody, though no word of it tells of whom.
  if (/^(?:where|when|why|how) (?:is|was|did|does|has|will) (?:he|she)\b/u.test(asked)) return true;
  return findTerms(asked).some(({ term, folded }) => term !== '' && !HOLLOW.has(folded));
}
