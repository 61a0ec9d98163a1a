import { BY_WORDS, type CompanionRule, findCompanion } from './companion.ts';
import { computeFeatures, FEATURE_NAMES, type FeatureName } from './features.ts';
import type { Scene, SceneSentence } from './scene.ts';
import weights from './weights.json' with { type: 'json' };

/** A sentence with its score: the logarithm of its odds to answer; comparable within one question only. */
export interface ScoredSentence {
  readonly entry: SceneSentence;
  readonly features: Readonly<Record<FeatureName, number>>;
  readonly score: number;
}

/** A sentence in its rank. */
export interface RankedSentence extends ScoredSentence {
  /** The neighbour that is shown with it. */
  readonly companion: SceneSentence | undefined;
  /** The chance that it answers, together with what is shown with it, among all sentences; from 0 to 1. */
  readonly chance: number;
}

/** What the chance of the sentence shown with another counts: a little less, for the first one is what the passage was chosen for. */
const COMPANION_SHARE = 0.8;

/** The sentences of a scene as words alone rank them. The weights are learned: see `scripts/train.ts`. */
export function rankSentences(scene: Scene): RankedSentence[] {
  const features = computeFeatures(scene);
  const scored = scene.sentences.flatMap((entry, i) => {
    const own = features[i];
    return own === undefined ? [] : [{ entry, features: own, score: sumUp(own) }];
  });
  return orderSentences(scored, BY_WORDS);
}

/** Those first that most likely answer together with what is shown with them; ties in the order given. */
export function orderSentences(scored: readonly ScoredSentence[], rule: CompanionRule): RankedSentence[] {
  const scores = new Map(scored.map(({ entry, score }) => [entry, score]));
  const best = Math.max(...scores.values());
  const massOf = (entry: SceneSentence | undefined) =>
    entry === undefined ? 0 : Math.exp((scores.get(entry) ?? Number.NEGATIVE_INFINITY) - best);
  const all = scored.reduce((sum, { entry }) => sum + massOf(entry), 0);
  return scored
    .map((one) => {
      const companion = findCompanion(one.entry, scores, rule);
      const chance = (massOf(one.entry) + COMPANION_SHARE * massOf(companion)) / all;
      return { ...one, companion, chance };
    })
    .sort((a, b) => b.chance - a.chance);
}

function sumUp(features: Record<FeatureName, number>): number {
  return FEATURE_NAMES.reduce((sum, name) => sum + weights[name] * features[name], 0);
}
