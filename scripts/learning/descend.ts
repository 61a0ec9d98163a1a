/** Steps taken and their length; the mean and spread of the slopes are remembered as in Adam (Kingma and Ba, 2015). */
const ROUNDS = 300;
const STEP = 0.12;
const REMEMBER_MEAN = 0.9;
const REMEMBER_SPREAD = 0.99;

/** Finds weights that make a loss small, from its gradient. `addGradient` adds to `gradient`, which starts at zero each round. */
export function descend(
  width: number,
  addGradient: (weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(width);
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(width);
    addGradient(weights, gradient);
    gradient.forEach((slope, k) => {
      mean[k] = REMEMBER_MEAN * (mean[k] ?? 0) + (1 - REMEMBER_MEAN) * slope;
      spread[k] = REMEMBER_SPREAD * (spread[k] ?? 0) + (1 - REMEMBER_SPREAD) * slope ** 2;
      const step = (mean[k] ?? 0) / (1 - REMEMBER_MEAN ** round);
      const scale = Math.sqrt((spread[k] ?? 0) / (1 - REMEMBER_SPREAD ** round)) + 1e-8;
      weights[k] = (weights[k] ?? 0) - (STEP * step) / scale;
    });
  }
  return weights;
}

/** The weighted sum of a row. */
export function weigh(row: Float64Array, weights: Float64Array): number {
  return row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);
}
