import { inflectVerb } from '#src/english/inflect.ts';
import { isAdverb, isAuxiliary, isBe, isPreposition } from '#src/english/partsOfSpeech.ts';
import type { Item } from '../clauses/items.ts';
import { phraseEndingAt } from '../clauses/nounPhrases.ts';
import { beforeAdverbs, behindAdverbs, isVerbal } from '../clauses/wordKinds.ts';

/** A verb of leading with its auxiliaries, "is expected to lead": items, both bounds included. */
export interface LeadVerb {
  readonly first: number;
  readonly last: number;
  /** Whether who leads stands before it, or after it: "is led by", "under the leadership of". */
  readonly voice: 'active' | 'passive';
  /** Whether its form goes with several leaders ("are going to lead", "will lead"), or with one alone ("leads"). */
  readonly plural: boolean;
  /** Base form: "lead". */
  readonly base: string;
}

/** Verbs of leading, each with the particle that it needs or may have. */
const VERBS: Readonly<Record<string, { readonly needs?: string; readonly may?: string }>> = {
  lead: {},
  'co-lead': {},
  head: { may: 'up' },
  chair: {},
  'co-chair': {},
  run: {},
  command: {},
  direct: {},
  oversee: {},
  preside: { needs: 'over' },
  spearhead: {},
  captain: {},
};

/** Those of the verbs that no noun is written like. */
const ONLY_VERBS = new Set(['oversee', 'preside', 'spearhead', 'co-lead']);

const BASES = new Map(Object.keys(VERBS).flatMap((base) => inflectVerb(base).map((form) => [form, base] as const)));

/** Stretches that say who leads without a verb of leading, up to their preposition. */
const AT_THE_HELM = [
  { words: ['at', 'the', 'helm', 'of'], voice: 'active' },
  { words: ['at', 'the', 'head', 'of'], voice: 'active' },
  { words: ['in', 'charge', 'of'], voice: 'active' },
  { words: ['in', 'command', 'of'], voice: 'active' },
  { words: ['charge', 'of'], after: 'take', voice: 'active' },
  { words: ['command', 'of'], after: 'take', voice: 'active' },
  { words: ['the', 'helm', 'of'], after: 'take', voice: 'active' },
  ...['leadership', 'command', 'direction', 'chairmanship', 'stewardship', 'captaincy', 'presidency'].map((noun) => ({
    words: ['under', 'the', noun, 'of'],
    voice: 'passive' as const,
  })),
] as const;

const TAKE = new Set(inflectVerb('take'));
const PUT = new Set(['put', 'place', 'leave', 'install'].flatMap(inflectVerb));

/** The verbs of leading of a sentence, in its order. */
export function findLeadVerbs(items: readonly Item[]): LeadVerb[] {
  return items.flatMap((_, at) => readVerb(items, at) ?? readHelm(items, at) ?? []);
}

function readVerb(items: readonly Item[], at: number): LeadVerb | undefined {
  const item = items[at];
  const base = item?.kind === 'word' ? BASES.get(item.lower) : undefined;
  if (!item || base === undefined || !isVerbHere(items, at)) return undefined;
  const { needs, may } = VERBS[base] ?? {};
  const particle = items[at + 1]?.lower;
  if (needs !== undefined && particle !== needs) return undefined;
  const last = particle !== undefined && (particle === needs || particle === may) ? at + 1 : at;
  const first = groupStart(items, at);
  const by = agentOf(items, first, at, last);
  const passive = by !== undefined;
  if (items.slice(beforeAdverbs(items, first - 1) + 1, at).some(isNegative)) return undefined;
  return {
    first,
    last: passive ? by : last,
    voice: passive ? 'passive' : 'active',
    plural: isPlural(items, first, at),
    base,
  };
}

function isNegative({ lower }: Item): boolean {
  return /^(?:not|never|no|.*n['’]t)$/.test(lower);
}

/** Where "by" stands behind a passive: at once, or, where "be" tells that it is one, behind a time or a manner: "directed since 1998 by". */
function agentOf(items: readonly Item[], first: number, verb: number, last: number): number | undefined {
  if (/ing$/.test(items[verb]?.lower ?? '')) return undefined;
  const next = behindAdverbs(items, last + 1);
  if (items[next]?.lower === 'by') return next;
  if (!items.slice(first, verb).some(isBe) || !isPreposition(items[next])) return undefined;
  const by = items.findIndex(({ lower }, index) => index > next && index < next + 5 && lower === 'by');
  return by < 0 || items.slice(next, by).some(({ kind, tag }) => kind === 'mark' || /^VB[DPZ]|^W/.test(tag))
    ? undefined
    : by;
}

/** "chairs the board": taken for a noun, the word is a verb all the same between somebody and what can be led. */
function isVerbHere(items: readonly Item[], at: number): boolean {
  if (isVerbal(items, at)) return true;
  const before = items[beforeAdverbs(items, at - 1)];
  const does = before?.kind === 'name' || before?.lower === 'who' || before?.tag === 'MD';
  if (!does || before?.possessive || !items[at]?.tag.startsWith('NN')) return false;
  const next = items[at + 1];
  return next?.tag === 'DT' || next?.tag === 'PRP$' || ONLY_VERBS.has(BASES.get(items[at]?.lower ?? '') ?? '');
}

/** Past auxiliaries, adverbs and what leads up to an infinitive: "is also | expected to | lead". */
function groupStart(items: readonly Item[], verb: number): number {
  let first = verb;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (isAuxiliary(item)) first = at;
    else if (item?.lower === 'to' && /^(?:VB|JJ|IN|MD)/.test(items[at - 1]?.tag ?? '')) {
      at -= 1;
      first = at;
    } else if (!isAdverb(item)) break;
  }
  return first;
}

/** "is at the helm of", "took command of", "under the leadership of". */
function readHelm(items: readonly Item[], at: number): LeadVerb | undefined {
  for (const phrase of AT_THE_HELM) {
    if (!phrase.words.every((word, index) => items[at + index]?.lower === word)) continue;
    const before = beforeAdverbs(items, at - 1);
    const verb = 'after' in phrase ? TAKE.has(items[before]?.lower ?? '') : isBe(items[before]);
    const put = items[before]?.kind === 'name' && PUT.has(items[beforeName(items, before)]?.lower ?? '');
    if (phrase.voice === 'active' && !verb && !put) continue;
    const first = verb ? groupStart(items, before) : at;
    return {
      first,
      last: at + phrase.words.length - 1,
      voice: phrase.voice,
      plural: isPlural(items, first, at),
      base: 'lead',
    };
  }
  return undefined;
}

/** "put Kara Soyer in charge of", "left chief engineer Roe in command of": the verb before a name and its titles. */
function beforeName(items: readonly Item[], name: number): number {
  return (phraseEndingAt(items, name)?.first ?? name) - 1;
}

function isPlural(items: readonly Item[], first: number, verb: number): boolean {
  const opener = items[first];
  return opener?.tag !== 'VBZ' && opener?.lower !== 'was' && (first < verb || !/s$/.test(opener?.lower ?? ''));
}
