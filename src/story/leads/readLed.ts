import { isAdverb, isDeterminer } from '#src/english/partsOfSpeech.ts';
import { isComma } from '../clauses/apposition.ts';
import type { Item } from '../clauses/items.ts';
import { isTimeWord, type Phrase, phraseEndingAt } from '../clauses/nounPhrases.ts';
import { isNominal, isVerbal } from '../clauses/wordKinds.ts';

/** What is said of competitions and ways of life, not of leading people: heads of noun phrases, in the singular. */
const NOT_LED = new Set(
  `way poll race field scoring standing table league chart applause pack lead risk marathon story life live gauntlet errand fever temperature
  mile metre kilometre lap test check advertisement ad advert price respect attention majority traffic salary deficit surplus market ranking show
  line world prayer chant cheer fashion water half set minute point goal`.split(/\s+/),
);

/** Prepositions that carry on the name of what is led: "the talks in Oslo", "the mission to Chad". */
const LINKS = new Set(['of', 'for', 'in', 'on', 'at', 'from', 'into', 'against', 'to', 'between', 'within', 'across']);

/** Adverbs and nouns that end it. */
const NO_PART = new Set(['himself', 'herself', 'themselves', 'together', 'alone', 'again', 'too', 'well']);

/** What a team is led to: the goal, and no part of what is led. */
const GOALS = new Set(
  'victory win safety success power glory title final finals draw defeat medal semi-final semi-finals championship'.split(
    ' ',
  ),
);

/** Nouns that an infinitive completes: "efforts to save the reef". */
const WITH_INFINITIVE =
  /^(?:efforts?|attempts?|campaigns?|drives?|push|moves?|bids?|fight|battle|plans?|work|operations?|missions?|teams?)$/;

/** The noun phrase behind an active verb that says what is led; undefined if the verb has another sense. */
export function readLedAfter(items: readonly Item[], first: number): Phrase | undefined {
  let last: number | undefined;
  let head: Item | undefined;
  for (let at = first; at < items.length; at += 1) {
    const item = items[at];
    const next = items[at + 1];
    if (!item || NO_PART.has(item.lower) || isTimeWord(item)) break;
    if (item.kind === 'mark' && item.text !== '-' && item.text !== '&' && !/^['’]$/.test(item.text)) break;
    if (item.kind === 'mark') continue;
    if (isInfinitive(items, at)) {
      if (!WITH_INFINITIVE.test(items[at - 1]?.lower ?? '')) break;
      head ??= items[at - 1];
      at += 1;
      continue;
    }
    if (isLink(items, at)) {
      if (last === undefined || !leadsOn(items, at)) break;
      head ??= items[at - 1];
      continue;
    }
    if (item.lower === 'and') {
      if (isDeterminer(next) ? hasVerbSoon(items, at + 1) : !isNominal(next) || isVerbal(items, at + 1)) break;
      continue;
    }
    if (isDeterminer(item) || (isAdverb(item) && next?.tag.startsWith('JJ'))) continue;
    if (!isNominal(item) || (isVerbal(items, at) && last !== undefined)) break;
    last = at;
  }
  if (last === undefined || !isNominal(items[last])) return undefined;
  return canBeLed(items, first, head ?? items[last]) ? { first, last } : undefined;
}

function isInfinitive(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'to' && /^VBP?$/.test(items[at + 1]?.tag ?? '');
}

function isLink(items: readonly Item[], at: number): boolean {
  return items[at]?.kind === 'word' && LINKS.has(items[at]?.lower ?? '') && /^(?:IN|TO)$/.test(items[at]?.tag ?? '');
}

/** Whether the words behind a preposition still belong to what is led: no time, length of time, score or goal. */
function leadsOn(items: readonly Item[], link: number): boolean {
  let at = link + 1;
  while (isDeterminer(items[at]) || /^(?:JJ|CD|RB)/.test(items[at]?.tag ?? '')) {
    // "for three days", "to a 2-1 win", "for the third time"
    if (items[link]?.lower !== 'of' && (items[at]?.tag === 'CD' || /^\d/.test(items[at]?.text ?? ''))) return false;
    at += 1;
  }
  const word = items[at];
  if (!word || !isNominal(word) || isTimeWord(word) || /^\d/.test(word.text)) return false;
  const noun = word.lower.replace(/s$/, '');
  if (
    isTimeWord({ ...word, lower: noun }) ||
    /^(?:time|decade|hour|minute|season|beginning|start|end|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      word.kind === 'name' ? '' : noun,
    )
  )
    return false;
  if (items[link]?.lower !== 'to') return true;
  return ![0, 1, 2].some((step) => GOALS.has(items[at + step]?.lower ?? ''));
}

/** "the inquiry, and the mayor runs the depot": a clause of its own follows. */
function hasVerbSoon(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    if (items[at]?.kind === 'mark') return false;
    if (/^VB[DZP]$|^MD$/.test(items[at]?.tag ?? '')) return true;
  }
  return false;
}

/** A plural or an abstract noun needs no determiner: "efforts", "relief work". */
function canBeLed(items: readonly Item[], first: number, head: Item | undefined): boolean {
  const opener = items[first];
  const bare = head?.lower.replace(/s$/, '') ?? '';
  if (NOT_LED.has(bare) || NOT_LED.has(head?.lower ?? '')) return false;
  return (
    isDeterminer(opener) ||
    opener?.kind === 'name' ||
    opener?.capital === true ||
    opener?.possessive === true ||
    head?.tag === 'NNS' ||
    /^(?:research|work|search|opposition|government|police|relief|rescue)$/.test(head?.lower ?? '')
  );
}

/** The noun phrase before a passive verb that says what is led: "the delegation, which | is led by", "a team | headed by". */
export function readLedBefore(items: readonly Item[], until: number): Phrase | undefined {
  let at = until - 1;
  while (isAdverb(items[at])) at -= 1;
  // "organised and | led by"
  if (items[at]?.lower === 'and' && items[at - 1]?.tag === 'VBN') at -= 2;
  if (/^(?:which|that|who)$/.test(items[at]?.lower ?? '')) at -= 1;
  const apart = isComma(items[at]);
  if (apart) at -= 1;
  if (/^(?:it|they|this|that)$/i.test(items[at]?.lower ?? '')) return { first: at, last: at };
  const whole = phraseEndingAt(items, at);
  if (!whole) return undefined;
  // "our best crew for | a search led by", but "the mission in the north, led by" and "the staff of the embassy led by"
  const opener = items.findLastIndex((item, index) => index > whole.first && index < whole.last && isDeterminer(item));
  const phrase = apart || opener < 0 || items[opener - 1]?.lower === 'of' ? whole : { first: opener, last: whole.last };
  const link = items.findIndex((_, index) => index > phrase.first && index < phrase.last && isLink(items, index));
  const head = items[link < 0 ? phrase.last : link - 1];
  return NOT_LED.has(head?.lower.replace(/s$/, '') ?? '') ? undefined : phrase;
}
