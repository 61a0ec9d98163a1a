import type { AskedFor } from '../question/askedFor.ts';
import { offer } from './answerTypes.ts';
import { commonOrder, pairsKept } from './order.ts';
import { isSure, type Scene, type SceneSentence } from './scene.ts';
import { dependence } from './standsAlone.ts';

/** What ranking looks at, in the order of the weights file. Shares are of the question's total weight, from 0 to 1. */
export const FEATURE_NAMES = [
  'bm25',
  'covered',
  'coveredLoosely',
  'prefix',
  'near',
  'wider',
  'inPrevious',
  'inNext',
  'inParagraph',
  'paragraph',
  'pairsKept',
  'order',
  'offersPerson',
  'offersTime',
  'offersNumber',
  'offersPlace',
  'offersReason',
  'offersManner',
  'offersStatement',
  'offersKind',
  'offersExactly',
  'length',
  'veryShort',
  'numbers',
  'dependentOnMatch',
  'defines',
  'opensWithMatch',
  'sameForm',
] as const;

export type FeatureName = (typeof FEATURE_NAMES)[number];

const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
/** Below this many terms a sentence is a fragment. */
const SHORT_SENTENCE = 4;
const OFFERS = {
  person: 'offersPerson',
  name: 'offersPerson',
  time: 'offersTime',
  age: 'offersNumber',
  count: 'offersNumber',
  number: 'offersNumber',
  place: 'offersPlace',
  reason: 'offersReason',
  manner: 'offersManner',
  statement: 'offersStatement',
  kind: 'offersKind',
  thing: undefined,
  whether: undefined,
} as const satisfies Record<AskedFor, FeatureName | undefined>;

/** What can be offered in passing or in the very form asked for: see `Offer`. */
const HAS_EXACT_FORM: ReadonlySet<AskedFor> = new Set(['person', 'time', 'count']);

/** The features of every sentence of a scene. */
export function computeFeatures(scene: Scene): Record<FeatureName, number>[] {
  const asked = new Set(scene.question.terms.flatMap(({ term, corrections }) => [term, ...corrections]));
  const scores = scene.sentences.map((entry) => bm25(scene, entry));
  const best = Math.max(...scores, 1e-9);
  return scene.sentences.map((entry, i) => ({
    ...NO_FEATURES,
    bm25: (scores[i] ?? 0) / best,
    ...coverage(scene, entry),
    ...kinds(scene, entry),
    ...wordOrder(scene, entry),
    ...shape(scene, entry, asked),
  }));
}

const NO_FEATURES = Object.fromEntries(FEATURE_NAMES.map((name) => [name, 0])) as Record<FeatureName, number>;

/** BM25 of the sentence alone: each term counted once, since sentences seldom repeat one. */
function bm25(scene: Scene, { matches, sentence }: SceneSentence): number {
  const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * sentence.length) / scene.averageLength;
  const each = (SATURATION + 1) / (1 + SATURATION * length);
  return matches.reduce((sum, { kind }, i) => (isSure(kind) ? sum + (scene.weights[i] ?? 0) * each : sum), 0);
}

/** How much of the question the sentence has, and where the rest of it stands. */
function coverage(scene: Scene, entry: SceneSentence) {
  const shares = {
    covered: 0,
    coveredLoosely: 0,
    prefix: 0,
    near: 0,
    wider: 0,
    inPrevious: 0,
    inNext: 0,
    inParagraph: 0,
  };
  entry.matches.forEach(({ kind }, i) => {
    const weight = scene.weights[i] ?? 0;
    const share = weight / scene.totalWeight;
    if (kind === 'exact' || kind === 'corrected') shares.covered += share;
    else if (kind !== undefined) shares[kind] += share;
    else if (isSure(entry.matchesBefore[i]?.kind)) shares.inPrevious += share;
    else if (isSure(entry.next?.matches[i]?.kind)) shares.inNext += share;
    else if (paragraphHas(entry, i)) shares.inParagraph += share;
  });
  shares.coveredLoosely = shares.covered + 0.8 * shares.prefix + 0.6 * shares.near + 0.2 * shares.wider;
  const leaning = dependence(entry.sentence);
  return { ...shares, paragraph: entry.paragraphScore, dependentOnMatch: leaning * shares.inPrevious };
}

function paragraphHas(entry: SceneSentence, i: number): boolean {
  for (let before = entry.previous; before; before = before.previous) if (isSure(before.matches[i]?.kind)) return true;
  for (let after = entry.next; after; after = after.next) if (isSure(after.matches[i]?.kind)) return true;
  return false;
}

/** Shares of the question's names and numbers that the sentence has. */
function kinds(scene: Scene, { matches, sentence }: SceneSentence) {
  const share = (wanted: 'name' | 'number') => {
    let all = 0;
    let had = 0;
    matches.forEach(({ term, kind }, i) => {
      if (term.kind !== wanted) return;
      all += scene.weights[i] ?? 0;
      if (isSure(kind)) had += scene.weights[i] ?? 0;
    });
    return all === 0 ? 0 : had / all;
  };
  const forms = new Set(sentence.words.map(({ folded }) => folded));
  const same = matches.reduce((sum, { term }, i) => (forms.has(term.folded) ? sum + (scene.weights[i] ?? 0) : sum), 0);
  return { numbers: share('number'), sameForm: same / scene.totalWeight };
}

function wordOrder(scene: Scene, { matches, sentence }: SceneSentence) {
  return {
    pairsKept: pairsKept(matches),
    order: commonOrder(scene, sentence),
  };
}

/** What the sentence is like, and what it offers. */
function shape(scene: Scene, { matches, sentence }: SceneSentence, asked: ReadonlySet<string>) {
  const { question } = scene;
  const { any, exact } = offer(question, sentence, asked);
  const kind = OFFERS[question.askedFor];
  return {
    ...(any && kind !== undefined ? { [kind]: 1 } : {}),
    offersExactly: exact && HAS_EXACT_FORM.has(question.askedFor) ? 1 : 0,
    length: Math.log(1 + sentence.length) / 3,
    veryShort: sentence.length < SHORT_SENTENCE ? 1 : 0,
    defines: defines(scene, matches, sentence),
    opensWithMatch: matches.some(({ place }) => place >= 0 && place < 5) ? 1 : 0,
  };
}

const ASKS_DEFINITION = /^\s*(?:what|who)(?:'s|s)? (?:is|are|was|were)? ?(?:an? |the )?\S+(?: \S+){0,3}\??\s*$/i;
const COPULA = /^(?:is|are|was|were|be)$/;

/** Whether the sentence says what a thing is: "What are colloblasts?" – "Colloblasts are …". */
function defines(scene: Scene, matches: SceneSentence['matches'], sentence: SceneSentence['sentence']): number {
  if (matches.length === 0 || !ASKS_DEFINITION.test(scene.question.text)) return 0;
  const copula = sentence.words.findIndex(({ folded }) => COPULA.test(folded));
  const before = (place: number) => place >= 0 && place < copula;
  if (copula > 0 && copula <= 6 && matches.every(({ place }) => before(place))) return 1;
  return (matches[0]?.place ?? -1) >= 0 && (matches[0]?.place ?? 9) < 4 ? 0.3 : 0;
}
