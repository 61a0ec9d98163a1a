import type { AskedFor } from '../question/askedFor.ts';
import { offer } from './answerTypes.ts';
import { coverage } from './coverage.ts';
import { nearness } from './nearness.ts';
import { commonOrder, pairsKept } from './order.ts';
import { isSure, type Scene, type SceneSentence } from './scene.ts';
import { findLinkingWords, findWantedWordings, type WantedWordings } from './wordings.ts';

/** What ranking looks at, in the order of the weights file. Shares are of the question's total weight, from 0 to 1. */
export const FEATURE_NAMES = [
  'bm25',
  'covered',
  'coveredLoosely',
  /** Share of the question without the words that only say what kind of answer is wanted. */
  'coveredTelling',
  /** How many of its words the sentence has, in any way; logarithm. */
  'matched',
  'prefix',
  'near',
  'wider',
  'inPrevious',
  'inNext',
  'inParagraph',
  'paragraph',
  'pairsKept',
  'order',
  'closeTogether',
  /** Share of the common words that link or limit what is asked: "before", "against", "only". */
  'linkingWords',
  'offersPerson',
  'offersTime',
  'offersNumber',
  'offersPlace',
  'offersReason',
  'offersStatement',
  'offersKind',
  'offersExactly',
  'offersMeasure',
  'offersNaming',
  'offersFuture',
  'offerNearby',
  'length',
  'numbers',
  'dependentOnMatch',
  'defines',
  'sameForm',
] as const;

export type FeatureName = (typeof FEATURE_NAMES)[number];

const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
const OFFERS = {
  person: 'offersPerson',
  name: 'offersPerson',
  time: 'offersTime',
  age: 'offersNumber',
  count: 'offersNumber',
  number: 'offersNumber',
  place: 'offersPlace',
  reason: 'offersReason',
  manner: undefined,
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
  const wanted = findWantedWordings(scene.question.text);
  const linking = findLinkingWords(scene.question.text);
  return scene.sentences.map((entry, i) => ({
    ...NO_FEATURES,
    bm25: (scores[i] ?? 0) / best,
    ...coverage(scene, entry),
    ...kinds(scene, entry),
    ...wordOrder(scene, entry),
    ...nearness(scene, entry, asked),
    ...shape(scene, entry, asked),
    ...wording(entry, wanted, linking),
  }));
}

const NO_FEATURES = Object.fromEntries(FEATURE_NAMES.map((name) => [name, 0])) as Record<FeatureName, number>;

/** BM25 of the sentence alone: each term counted once, since sentences seldom repeat one. */
function bm25(scene: Scene, { matches, sentence }: SceneSentence): number {
  const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * sentence.length) / scene.averageLength;
  const each = (SATURATION + 1) / (1 + SATURATION * length);
  return matches.reduce((sum, { kind }, i) => (isSure(kind) ? sum + (scene.weights[i] ?? 0) * each : sum), 0);
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
    defines: defines(scene, matches, sentence),
  };
}

/** Whether the sentence is worded as an answer would be. */
function wording({ sentence }: SceneSentence, wanted: WantedWordings, linking: ReadonlySet<string>) {
  const has = (pattern: RegExp | undefined) => (pattern?.test(sentence.text) ? 1 : 0);
  const there = new Set(sentence.words.map(({ folded }) => folded));
  return {
    offersMeasure: has(wanted.measure),
    offersNaming: has(wanted.naming),
    offersFuture: has(wanted.future),
    linkingWords: [...linking].filter((word) => there.has(word)).length / Math.max(1, linking.size),
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
