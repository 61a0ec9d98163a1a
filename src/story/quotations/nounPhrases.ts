import { IRREGULAR_FORMS } from '#src/text/irregularForms.ts';
import { isRoleNoun } from '../people/roleWords.ts';
import type { Item } from './frames.ts';
import { isReportingVerb } from './reportingVerbs.ts';

/** A stretch of items, both bounds included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this these those some many several both all most one two three four five six seven eight nine ten another any each every no his her their its our my'.split(
    ' ',
  ),
);
const PREPOSITIONS = new Set(
  'of for at in from with on to by near behind within inside about over against between among under'.split(' '),
);
const LINKS = new Set('of for at in from with by behind'.split(' '));
const AUXILIARIES = new Set(
  `is are was were be been being am has have had do does did will would shall should can could may might must 's 've`.split(
    /\s+/,
  ),
);
const BREAKS = new Set(
  `that which who whom whose what when where why how while whereas if because since although though after before until unless once as than
  then so but or nor yet however meanwhile not he she they it we i you him them us me there here also later earlier when whether despite`.split(
    /\s+/,
  ),
);
/** Verbs seen often before a noun phrase that they do not belong to. */
const COMMON_VERBS = new Set(
  `met took made gave came went got saw found left kept held became began ran put set brought bought sent built lost won spread rose fell
  grew stood sat led paid hit cut broke spoke showed knew felt heard died`.split(/\s+/),
);
/** "one of the crew" */
const COUNTED = /^(?:one|two|three|four|some|many|several|most|all|both|another|each|any)$/;
/** Irregular forms that are nouns or adjectives as often. */
const NOT_ONLY_VERBS = new Set(
  `men women people children lives feet teeth wives halves knives wolves mice media criteria crises phenomena left ground found lost shot cut
  made bound light lit means dies flies saw thought rose run fit hit set spread cost`.split(/\s+/),
);
const LONGEST = 14;

/** Whether a word is an auxiliary: "has", "would", "was". */
export function isAuxiliary(lower: string): boolean {
  return AUXILIARIES.has(lower);
}

/** The noun phrase that ends with the item at `last`: "senior Israeli officials", "a spokesman for the ministry". */
export function phraseEndingAt(items: readonly Item[], last: number): Phrase | undefined {
  if (!isNominal(items[last])) return undefined;
  let first = last;
  for (let at = last - 1; at >= 0 && last - at < LONGEST; at -= 1) {
    const item = items[at];
    if (!item) break;
    if (isLinked(items, at, first)) {
      first = at;
      continue;
    }
    if (!isNominal(item) || DETERMINERS.has(items[first]?.lower ?? '') || isVerbal(items, at)) break;
    first = at;
  }
  while (first < last && isLeading(items[first])) first += 1;
  return { first, last };
}

/** A preposition, "and", or the noun before one, that carries the phrase on to the left. */
function isLinked(items: readonly Item[], at: number, first: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (item?.kind !== 'word') return item?.text === '-' || item?.text === '&';
  if (LINKS.has(item.lower))
    return (
      before !== undefined &&
      (isNominal(before) || (item.lower === 'of' && COUNTED.test(before.lower))) &&
      !item.capital &&
      !isVerbal(items, at - 1) &&
      !isTimeWord(items[first]?.lower ?? '')
    );
  if (item.lower === 'and')
    return (
      before !== undefined &&
      isNominal(before) &&
      (before.capital || /s$/.test(before.lower) || before.lower === 'police') &&
      !isTimeWord(before.lower)
    );
  if (DETERMINERS.has(item.lower)) return !DETERMINERS.has(items[first]?.lower ?? '');
  return false;
}

function isTimeWord(lower: string): boolean {
  return (
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower) ||
    ['yesterday', 'today', 'week', 'month', 'year'].includes(lower)
  );
}

function isLeading(item: Item | undefined): boolean {
  return item?.kind === 'word'
    ? PREPOSITIONS.has(item.lower) || item.lower === 'and' || isTimeWord(item.lower)
    : item?.kind === 'mark';
}

/** The noun phrase that starts at `first`, up to a comma, a verb or the end of the frame. */
export function phraseStartingAt(items: readonly Item[], first: number): Phrase | undefined {
  const opener = items[first];
  if (!opener || !(isNominal(opener) || DETERMINERS.has(opener.lower))) return undefined;
  let last = first;
  for (let at = first + 1; at < items.length && at - first < LONGEST; at += 1) {
    const item = items[at];
    if (!item) break;
    const next = items[at + 1];
    if (
      item.kind === 'word' &&
      LINKS.has(item.lower) &&
      next &&
      (isNominal(next) || DETERMINERS.has(next.lower)) &&
      !isTimeWord(next.lower)
    )
      continue;
    if (item.kind === 'word' && item.lower === 'and' && next && isNominal(next) && !isVerbal(items, at + 1)) continue;
    if (item.text === '-' || item.text === '&') continue;
    if (item.kind === 'word' && DETERMINERS.has(item.lower)) continue;
    if (!isNominal(item) || isVerbal(items, at)) break;
    last = at;
  }
  return { first, last };
}

/** Whether an item can be part of a noun phrase by itself. */
export function isNominal(item: Item | undefined): boolean {
  if (!item) return false;
  if (item.kind === 'name') return true;
  if (item.kind !== 'word') return false;
  const { lower } = item;
  if (item.text === 'US' || item.text === 'IT') return true;
  return !(
    AUXILIARIES.has(lower) ||
    BREAKS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    lower === 'and' ||
    DETERMINERS.has(lower) ||
    (/ly$/.test(lower) && !item.capital && lower !== 'family' && lower !== 'assembly')
  );
}

/** Whether a word is a verb where it stands: a reporting verb or a common one with no article before it. */
export function isVerbal(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || item.capital) return false;
  const before = items[at - 1]?.lower ?? '';
  if (DETERMINERS.has(before) || items[at - 1]?.possessive) return false;
  if (COMMON_VERBS.has(item.lower) || isPastTense(items, at) || isIrregular(item.lower)) return true;
  return (
    isReportingVerb(item.lower) &&
    !isRoleNoun(item.lower) &&
    ![
      'report',
      'reports',
      'call',
      'calls',
      'text',
      'post',
      'comment',
      'state',
      'hopes',
      'fears',
      'claims',
      'view',
      'views',
      'answer',
      'reading',
    ].includes(item.lower)
  );
}

function isIrregular(lower: string): boolean {
  return IRREGULAR_FORMS.has(lower) && !/(?:n|ing)$/.test(lower) && !NOT_ONLY_VERBS.has(lower);
}

/** "declined to", "arrested three": a form in -ed with what verbs, not nouns, have behind them. */
function isPastTense(items: readonly Item[], at: number): boolean {
  const { lower = '' } = items[at] ?? {};
  if (!/[^e]ed$/.test(lower) || lower.includes('-')) return false;
  const next = items[at + 1];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    next.capital ||
    DETERMINERS.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    BREAKS.has(next.lower) ||
    AUXILIARIES.has(next.lower)
  );
}

/** The head noun of a phrase, in lower case: the last word before any preposition. */
export function headOf(items: readonly Item[], { first, last }: Phrase): Item | undefined {
  let head: Item | undefined;
  for (let at = first; at <= last; at += 1) {
    const item = items[at];
    if (!item || (item.kind === 'word' && LINKS.has(item.lower) && head)) break;
    head = item;
  }
  return head;
}
