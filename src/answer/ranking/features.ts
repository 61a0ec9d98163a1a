import type { AskedFor } from '../question/askedFor.ts';
import { offer } from './answerTypes.ts';
import { coverage } from './coverage.ts';
import { definition } from './definition.ts';
import { nearness } from './nearness.ts';
import { orderKept, pairsKept, readOrder } from './order.ts';
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
  /** Share of the question that the paragraph has, wherever in it. */
  'inWholeParagraph',
  'paragraph',
  'pairsKept',
  'order',
  /** The longest run of words that the sentence has as the question has them, the common ones too. */
  'unbroken',
  /** Share of the question's words that are soon followed, in the sentence too, by one that follows in the question. */
  'following',
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
  /** Whether it says what a thing is with an article: "… is a …". */
  'classifies',
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
  const order = readOrder(scene);
  return scene.sentences.map((entry, i) => ({
    ...NO_FEATURES,
    bm25: (scores[i] ?? 0) / best,
    ...coverage(scene, entry),
    ...kinds(scene, entry),
    pairsKept: pairsKept(entry.matches),
    ...orderKept(order, entry.sentence),
    ...definition(scene, entry),
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

/** What the sentence is like, and what it offers. */
function shape({ question }: Scene, { sentence }: SceneSentence, asked: ReadonlySet<string>) {
  const { any, exact } = offer(question, sentence, asked);
  const kind = OFFERS[question.askedFor];
  return {
    ...(any && kind !== undefined ? { [kind]: 1 } : {}),
    offersExactly: exact && HAS_EXACT_FORM.has(question.askedFor) ? 1 : 0,
    length: Math.log(1 + sentence.length) / 3,
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
