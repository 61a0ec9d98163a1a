/** Draws that are the same on every run: a measurement that differs from run to run compares nothing. */
export interface Random {
  /** From 0, below 1. */
  next(): number;
  /** A whole number from 0, below `count`. */
  below(count: number): number;
  /** One of a list that is not empty. */
  pick<Value>(values: readonly Value[]): Value;
  /** One of a list that is not empty, by Zipf's law with Mandelbrot's shift: the first ones often, the last ones hardly ever. */
  pickByRank<Value>(values: readonly Value[]): Value;
}

/** Ranks passed over, for the commonest words of English are none that a text is about. */
const SHIFT = 50;

/** A generator with this seed: mulberry32. */
export function seed(start: number): Random {
  let state = start >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    pick: (values) => at(values, below(values.length)),
    pickByRank: (values) => {
      const rank = SHIFT * ((values.length + SHIFT) / SHIFT) ** next() - SHIFT;
      return at(values, Math.min(values.length - 1, Math.floor(rank)));
    },
  };
}

/** A seed that a text gives, so that its draws don't depend on what was drawn before it: FNV-1a, mixed with a seed of the caller's. */
export function seedOf(text: string, own: number): number {
  let hash = 0x811c9dc5 ^ own;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

function at<Value>(values: readonly Value[], place: number): Value {
  const value = values[place];
  if (value === undefined) throw new RangeError(`Nothing stands at ${place} of ${values.length}.`);
  return value;
}
