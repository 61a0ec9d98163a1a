import { computeFeatures, FEATURE_NAMES, type FeatureName } from './features.ts';
import type { Scene, SceneSentence } from './scene.ts';
import weights from './weights.json' with { type: 'json' };

/** A sentence with what the ranking thinks of it. */
export interface RankedSentence {
  readonly entry: SceneSentence;
  readonly features: Readonly<Record<FeatureName, number>>;
  /** The weighted sum of the features; comparable within one question only. */
  readonly score: number;
}

/** The sentences of a scene, best first; ties in the story's order. The weights are learned: see `scripts/trainRanker.ts`. */
export function rankSentences(scene: Scene): RankedSentence[] {
  const features = computeFeatures(scene);
  return scene.sentences
    .map((entry, i) => rate(entry, features[i]))
    .filter((ranked) => ranked !== undefined)
    .sort((a, b) => b.score - a.score);
}

function rate(entry: SceneSentence, features: Record<FeatureName, number> | undefined): RankedSentence | undefined {
  if (!features) return undefined;
  const score = FEATURE_NAMES.reduce((sum, name) => sum + weights[name] * features[name], 0);
  return { entry, features, score };
}
