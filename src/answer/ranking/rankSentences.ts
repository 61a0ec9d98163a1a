import { findCompanion } from './companion.ts';
import { computeFeatures, FEATURE_NAMES, type FeatureName } from './features.ts';
import type { Scene, SceneSentence } from './scene.ts';
import weights from './weights.json' with { type: 'json' };

/** A sentence with what the ranking thinks of it. */
export interface RankedSentence {
  readonly entry: SceneSentence;
  readonly features: Readonly<Record<FeatureName, number>>;
  /** The weighted sum of the features, the logarithm of its odds to answer; comparable within one question only. */
  readonly score: number;
  /** The neighbour that is shown with it. */
  readonly companion: SceneSentence | undefined;
}

/** What the chance of the sentence shown with another counts: a little less, for the first one is what the passage was chosen for. */
const COMPANION_SHARE = 0.8;

/**
 * The sentences of a scene, those first that most likely answer together with what is shown with them; ties in the story's order. The
 * weights are learned: see `scripts/trainRanker.ts`.
 */
export function rankSentences(scene: Scene): RankedSentence[] {
  const features = computeFeatures(scene);
  const scores = new Map(scene.sentences.map((entry, i) => [entry, sumUp(features[i])]));
  const best = Math.max(...scores.values());
  const chanceOf = (entry: SceneSentence | undefined) =>
    entry === undefined ? 0 : Math.exp((scores.get(entry) ?? Number.NEGATIVE_INFINITY) - best);
  return scene.sentences
    .flatMap((entry, i) => {
      const own = features[i];
      const score = scores.get(entry);
      if (own === undefined || score === undefined) return [];
      const companion = findCompanion(entry, scores);
      const chance = chanceOf(entry) + COMPANION_SHARE * chanceOf(companion);
      return [{ chance, ranked: { entry, features: own, score, companion } }];
    })
    .sort((a, b) => b.chance - a.chance)
    .map(({ ranked }) => ranked);
}

function sumUp(features: Record<FeatureName, number> | undefined): number {
  return features === undefined ? 0 : FEATURE_NAMES.reduce((sum, name) => sum + weights[name] * features[name], 0);
}
