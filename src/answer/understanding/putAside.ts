import { isChatWord, isOpeningWord } from '#src/english/chat.ts';
import { lookUp, MOST_RARE_WORD } from '#src/text/lexicon/lexicon.ts';
import { stem } from '#src/text/stems.ts';
import { STOP_WORDS } from '#src/text/stopWords.ts';
import { findWords, type Word } from '#src/text/words.ts';

/** What people put around a question, from its beginning: the question itself follows. */
const BEFORE = [
  /(?:can|could|would) (?:some|any)(?:one|body) (?:please )?(?:tell|remind|explain to|help) (?:me|us)(?: (?:please|with this|out))?(?: with)?\b/,
  /(?:(?:does|do) )?any(?:one|body)(?: here)? (?:know|remember|got|have)(?: (?:a clue|any idea))?(?=,? (?:who|whos|who's|what|whats|what's|when|where|why|how|which|if|whether)\b)/,
  /(?:do|does) (?:you|u|we|ya) (?:guys )?know(?=,? (?:who|what|when|where|why|how|which|if|whether)\b)/,
  /(?:just )?(?:quick|dumb|stupid|silly|serious|genuine|honest|random|real|noob)(?: dumb| stupid)? (?:question|q)(?: (?:but|though|here))?\b/,
  /i(?: was| am|'m)? (?:just )?wonder(?:ing)?(?: if any(?:one|body) knows?)?(?=,? (?:who|what|when|where|why|how|which|if|whether)\b)/,
  /(?:i )?(?:forgot|forget|missed|can't remember)(?=,? (?:who|what|when|where|why|how|which)\b)/,
  /(?:please )?(?:tell|remind) (?:me|us)(?=,? (?:who|what|when|where|why|how|which)\b)/,
  /(?:i )?(?:don't|dont|do not) (?:know|get|remember)(?=,? (?:who|what|when|where|why|how|which)\b)/,
  /sorry if (?:this was |this has been |already |it's been )*asked(?: (?:before|already))?(?: but)?\b/,
  /(?:is there )?any (?:news|word|update|updates|idea|clue|info)(?: (?:yet|on|about|as to|regarding))*(?= (?:who|what|when|where|why|how|if|whether|which)\b)/,
  /good (?:morning|evening|afternoon|day)(?: (?:all|everyone|everybody|guys|folks|chat))?(?=[,.!])/,
  /(?:no|not) (?:offense|gonna lie|going to lie)(?: but)?\b/,
  /to be (?:honest|fair)\b/,
  /for real\b/,
].map(({ source }) => new RegExp(`^(?:${source})[\\s,:;.!?–—-]*`, 'i'));

/** The same at its end. */
const AFTER = [
  /(?:does |do )?any(?:one|body) (?:here )?(?:know|knows|got (?:a clue|an idea|any idea))/,
  /(?:do|does) (?:you|u|we|ya)(?: guys)? know/,
  /(?:many )?thank(?:s| you)(?: (?:a lot|so much|very much|in advance|a ton|a bunch|guys|all|everyone|everybody|mate|man|bro))*/,
  /asking for a friend/,
  /(?:can|could) (?:some|any)(?:one|body) (?:tell|help|explain)(?: me)?/,
  /not (?:gonna|going to) lie/,
  /much appreciated/,
].map(({ source }) => new RegExp(`[\\s,:;.!?–—-]+(?:${source})[\\s.!?)]*$`, 'i'));

/** The same where a comma or another mark parts it from the question: "when is the meeting, anyone?" */
const APART =
  /[,;.!?…–—]\s*(?:any(?:one|body)|(?:just )?(?:asking|curious|wondering|checking)|to be (?:honest|fair)|for real|by the way|i forgot|i missed (?:it|that))[\s.!?]*$/i;

/**
 * A question without what asks nothing: greetings, thanks, chat words and the frames people put around it. `isKnown` tells of a folded word
 * whether the story has it: then it is no chat word. Questions of a few hundred characters only: its patterns take the square of the length.
 */
export function putAside(text: string, isKnown: (folded: string) => boolean): string {
  let rest = text.trim();
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const frame of [...BEFORE, ...AFTER, APART]) rest = keepQuestion(rest, rest.replace(frame, ''));
    rest = withoutChatWords(rest, isKnown);
  }
  return rest;
}

const ASKS = /^(?:who|what|when|where|why|how)\b/i;

/** What is left of a question after a cut, if that still asks something. */
function keepQuestion(before: string, after: string): string {
  return findWords(after).some(({ folded }) => !STOP_WORDS.has(folded)) || ASKS.test(after) ? after.trim() : before;
}

function withoutChatWords(text: string, isKnown: (folded: string) => boolean): string {
  const words = findWords(text);
  const isAside = words.map((word, place) => !isKnown(word.folded) && asksNothing(text, words, word, place));
  if (!isAside.includes(true) || !isAside.includes(false)) return text;
  let kept = '';
  let from = 0;
  words.forEach(({ start, end }, place) => {
    if (!isAside[place]) return;
    kept += text.slice(from, start);
    // A comma or bracket that set it off goes with it.
    from = end + (/^[,;:!)…]*/.exec(text.slice(end))?.[0].length ?? 0);
  });
  return tidy(kept + text.slice(from));
}

/** Words after which even "ok" or "please" is part of what is asked: "is he ok", "did she say please". */
const TAKES_MORE =
  /^(?:is|was|are|were|be|been|am|the|a|an|in|of|to|say|says|said|mean|means|call|called|he|she|it|they|we|you|him|her|them|not)$/;

const BEING = /^(?:is|was|are|were)$/;

/** A chat word asks nothing at either end of a question, or set off from it by marks; in capitals, where others are small, it is a name. */
function asksNothing(
  text: string,
  words: readonly Word[],
  { folded, surface, start, end }: Word,
  place: number,
): boolean {
  const isLast = place === words.length - 1;
  const isApart = /[,;:?!.…(–—]\s*$/.test(text.slice(0, start)) || /^\s*[,;:!)–—]/.test(text.slice(end));
  if (isOpeningWord(folded) && !isChatWord(folded)) return words.length > 2 && (place === 0 || (isLast && isApart));
  if (!isChatWord(folded) || (surface.length > 1 && surface === surface.toUpperCase())) return false;
  const isWord = lookUp(stem(folded)).rarity <= MOST_RARE_WORD;
  const takesMore = TAKES_MORE.test(words[place - 1]?.folded ?? '') || BEING.test(words[0]?.folded ?? '');
  if (isWord && isLast && !isApart && takesMore) return false;
  const isEdge = (side: readonly Word[]) =>
    side.every((other) => isChatWord(other.folded) || isOpeningWord(other.folded));
  return isApart || isEdge(words.slice(0, place)) || isEdge(words.slice(place + 1));
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,?!.])/g, '$1')
    .replace(/,(?=[?!.]|$)/g, '')
    .replace(/^[\s,;:.!?…-]+/, '')
    .replace(/[\s,;:(-]+$/, '')
    .replace(/([?!.])[\s?!.]+$/, '$1');
}
