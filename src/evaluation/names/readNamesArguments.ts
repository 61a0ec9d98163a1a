import { parseArgs } from 'node:util';
import { readCount, UsageProblem } from '../readArguments.ts';

export const NAMES_USAGE = `Asks stories about people and places that they don't name: none of it may get a sure answer.

  npm run eval:names -- [--seed N] [--limit N] [--misses] [--no-reader]

  --seed N      draws other questions; 1 by default
  --limit N     asks N questions in all, as many of each kind of name; 2000 by default, 0 for all (some 86,000)
  --misses      lists up to ten questions that got a sure answer, with what was shown
  --no-reader   checks the ranker alone
  --help        shows this
`;

const USUAL_LIMIT = 2000;
const USUAL_SEED = 1;

export interface NamesArguments {
  readonly seed: number;
  /** How many questions are asked in all; 0 for every one. */
  readonly limit: number;
  readonly misses: boolean;
  readonly reader: boolean;
  readonly help: boolean;
}

/** Reads the command line. Throws `UsageProblem` where it cannot be used. */
export function readNamesArguments(args: readonly string[]): NamesArguments {
  const { seed, limit, misses, help, 'no-reader': unread } = parse(args);
  return {
    seed: seed === undefined ? USUAL_SEED : readCount('seed', seed, 0),
    limit: limit === undefined ? USUAL_LIMIT : readCount('limit', limit, 0),
    misses,
    reader: !unread,
    help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string' },
        limit: { type: 'string' },
        misses: { type: 'boolean', default: false },
        'no-reader': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (cause) {
    const wrong = cause instanceof Error ? cause.message.replace(/\.?$/, '.') : String(cause);
    throw new UsageProblem(`${wrong} See npm run eval:names -- --help.`, { cause });
  }
}
