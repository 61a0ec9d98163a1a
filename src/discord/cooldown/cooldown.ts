import { LRUCache } from 'lru-cache';

/** How often something may be done: some times in a row, and then once in a while. */
export interface Allowance {
  /** Who or what has it: allowances of the same name are used up together. */
  readonly of: string;
  readonly inARow: number;
  /** How long until one more is allowed, in milliseconds; 0 where nothing is limited. */
  readonly everyMs: number;
  /** Whether several people use it up together. */
  readonly isShared?: true;
}

/** How long something has to wait. */
export interface Wait {
  readonly until: Date;
  /** The allowance that is used up. */
  readonly allowance: Allowance;
  /** Whether this is the first time since the allowance was used up: once is enough to be told. */
  readonly isFirst: boolean;
}

/** Slows down whoever asks too much. It remembers in memory alone: a restart forgives. */
export interface Cooldown {
  /** Uses up one of each allowance; where one of them has none left, nothing is used, and that one's wait is returned. */
  take(allowances: readonly Allowance[]): Wait | undefined;
}

/** Allowances remembered: those not used for longest are forgotten, which is as good as having all of them again. */
const remembered = 50_000;

interface Use {
  /** When all of the allowance is there again, in milliseconds since 1970. */
  readonly whole: number;
  readonly told: boolean;
}

/** Opens a cooldown that nobody has used yet. The moment of each use is one number: all that was used up grows back at a steady pace. */
export function openCooldown(now: () => number = Date.now): Cooldown {
  const uses = new LRUCache<string, Use>({ max: remembered });
  return {
    take(allowances) {
      const limited = allowances.filter(({ everyMs }) => everyMs > 0);
      for (const allowance of limited) {
        const { of, inARow, everyMs } = allowance;
        const use = uses.get(of);
        const until = (use?.whole ?? 0) - (inARow - 1) * everyMs;
        if (use === undefined || until <= now()) continue;
        uses.set(of, { ...use, told: true });
        return { until: new Date(until), allowance, isFirst: !use.told };
      }
      for (const { of, everyMs } of limited)
        uses.set(of, { whole: Math.max(now(), uses.get(of)?.whole ?? 0) + everyMs, told: false });
      return undefined;
    },
  };
}
