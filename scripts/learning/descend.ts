/** The mean and spread of the slopes are remembered as in Adam (Kingma and Ba, 2015). */
const STEP = 0.15;
const REMEMBER_MEAN = 0.9;
const REMEMBER_SPREAD = 0.99;

/**
 * Finds weights that make a loss small, from its gradient, in so many rounds; few rounds keep the weights from fitting chance.
 * `addGradient` adds to `gradient`, which starts at zero each round.
 */
export function descend(
  width: number,
  rounds: number,
  addGradient: (weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(width);
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (let round = 1; round <= rounds; round++) {
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
  let sum = 0;
  // A loop, for this is nearly all that learning does and `reduce` takes several times as long.
  for (let k = 0; k < row.length; k++) sum += (row[k] ?? 0) * (weights[k] ?? 0);
  return sum;
}
