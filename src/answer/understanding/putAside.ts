import { isChatWord, isOpeningWord } from '#src/english/chat.ts';
import { findWords, type Word } from '#src/text/words.ts';

/** What people put around a question, from its beginning: the question itself follows. */
const BEFORE = [
  /(?:can|could|would) (?:some|any)(?:one|body) (?:please )?(?:tell|remind|explain to|help) (?:me|us)(?: (?:please|with this|out))?(?: with)?\b/,
  /(?:(?:does|do|did) )?any(?:one|body)(?: here)? (?:know|remember|got|have)(?: (?:a clue|any idea))?(?! (?:about|of)\b)\b/,
  /(?:do|does) (?:you|u|we|ya) (?:guys )?know(?! (?:about|of)\b)\b/,
  /(?:just )?(?:quick|dumb|stupid|silly|serious|genuine|honest|random|real|noob)(?: dumb| stupid)? (?:question|q)(?: (?:but|though|here))?\b/,
  /(?:i )?(?:was |am |'m )?(?:just )?(?:wonder|wondering)(?: if (?:any(?:one|body) knows?)?)?\b/,
  /(?:i )?(?:forgot|forget|missed|can't remember)(?=,? (?:who|what|when|where|why|how|which)\b)/,
  /(?:please )?(?:tell|remind) (?:me|us)(?=,? (?:who|what|when|where|why|how|which)\b)/,
  /(?:i )?(?:don't|dont|do not) (?:know|get|remember)(?=,? (?:who|what|when|where|why|how|which)\b)/,
  /(?:sorry )?(?:if )?(?:this was |this is |that's )?(?:already )?(?:asked|been asked)(?: (?:before|already))?(?: but)?\b/,
  /(?:is there )?any (?:news|word|update|updates|idea|clue|info)(?: (?:yet|on|about|as to|regarding))*(?= (?:who|what|when|where|why|how|if|whether|which)\b)/,
  /good (?:morning|evening|afternoon|day)(?: (?:all|everyone|everybody|guys|folks|chat))?\b/,
  /(?:no|not) (?:offense|gonna lie|going to lie)(?: but)?\b/,
  /to be (?:honest|fair)\b/,
  /for real\b/,
].map(({ source }) => new RegExp(`^(?:${source})[\\s,:;.!?–—-]*`, 'i'));

/** The same at its end. */
const AFTER = [
  /any(?:one|body) (?:here )?(?:know|knows|got (?:a clue|an idea|any idea))/,
  /(?:does|do) any(?:one|body)(?: here)? know/,
  /(?:do|does) (?:you|u|we|ya)(?: guys)? know/,
  /(?:many )?thank(?:s| you)(?: (?:a lot|so much|very much|in advance|a ton|a bunch|guys|all|everyone|everybody|mate|man|bro))*/,
  /(?:just )?(?:asking for a friend|asking|curious|wondering|checking)/,
  /(?:can|could) (?:some|any)(?:one|body) (?:tell|help|explain)(?: me)?/,
  /(?:i )?(?:forgot|missed (?:it|that)|don't get it|am confused|have no idea)/,
  /to be (?:honest|fair)/,
  /for real/,
  /not (?:gonna|going to) lie/,
  /in your (?:opinion|view)/,
  /(?:much )?appreciated/,
  /by the way/,
].map(({ source }) => new RegExp(`[\\s,:;.!?–—-]+(?:${source})[\\s.!?)]*$`, 'i'));

/** The same where a comma or another mark parts it from the question: "when is the meeting, anyone?" */
const APART = /[,;.!?…–—]\s*any(?:one|body)[\s.!?]*$/i;

/**
 * A question without what asks nothing: greetings, thanks, chat words and the frames people put around it. `isKnown` tells of a folded word
 * whether the story has it: such a word is never put aside. A text that is nothing else comes back as it is.
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

/** What is left of a question after a cut, if that still asks something. */
function keepQuestion(before: string, after: string): string {
  return /\p{L}{2}/u.test(after) ? after.trim() : before;
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

function asksNothing(text: string, words: readonly Word[], { folded, start }: Word, place: number): boolean {
  if (isChatWord(folded)) return true;
  if (!isOpeningWord(folded) || words.length < 3) return false;
  const isLastApart = place === words.length - 1 && /[,?!.…]\s*$/.test(text.slice(0, start));
  return place === 0 || isLastApart;
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
