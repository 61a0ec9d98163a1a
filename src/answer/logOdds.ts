/** The probability of some log-odds: the logistic function. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The log-odds of a probability between 0 and 1. */
export function toLogOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}
