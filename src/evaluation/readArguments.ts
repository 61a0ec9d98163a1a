import { parseArgs } from 'node:util';
import { isPart, PARTS, type Part } from './part.ts';

/** Arguments that cannot be used: the message says what to write instead. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

export const USAGE = `Measures the answers on sets of questions whose answers are known.

  npm run eval -- [FILE.jsonl …] [--corpus DIR] [--part report] [--limit N] [--robust] [--misses] [--plot FILE.svg]

  FILE.jsonl    sets of questions; without one, the project's own (tests/questions/own.jsonl)
  --corpus DIR  the folder with the articles that questions without an article are asked of; the bundled story by default
  --part PART   asks only the articles that are kept for it: "report" nothing has learned from, "ranker" the ranker, "reader" the reader
  --no-reader   measures the ranker alone; otherwise each set is measured with the reader and without it
  --limit N     asks N questions of each file only, taken evenly: the same on every run
  --robust      asks each answerable question in seven other ways besides (with thanks, in capitals, with a slip, …), and shows what is lost
  --misses      lists every question that went wrong, with what was shown and what was wanted
  --plot FILE   draws the share answered against the share right, at every threshold of the evidence, as an SVG
  --help        shows this

One JSON object a line: an article {"id", "title", "paragraphs": [text], "questions": […], "summary": [sentence]}
or a question {"id", "question", "answerable", "answers": [{"text", "paragraph", "start"}], "need": [text]}.
"paragraph" counts from 0, "start" in characters (code points); "need" has strings that must all stand in the first passage, "a|b" means either.
`;

export interface Arguments {
  readonly files: readonly string[];
  readonly corpus: string | undefined;
  readonly part: Part | undefined;
  readonly reader: boolean;
  /** How many questions of each file are asked; all where left out. */
  readonly limit: number | undefined;
  readonly robust: boolean;
  readonly misses: boolean;
  readonly plot: string | undefined;
  readonly help: boolean;
}

/** Reads the command line. Throws `UsageProblem` where it cannot be used. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const { corpus, plot, robust, misses, help, part } = values;
  if (part !== undefined && !isPart(part))
    throw new UsageProblem(`There is no part ${part}: name ${PARTS.join(', ')}.`);
  if (plot !== undefined && !plot.toLowerCase().endsWith('.svg'))
    throw new UsageProblem(`The plot is drawn as SVG only: name a file that ends in .svg instead of ${plot}.`);
  const limit = values.limit === undefined ? undefined : readCount('limit', values.limit, 1);
  return { files: positionals, corpus, part, reader: !values['no-reader'], limit, robust, misses, plot, help };
}

/** Reads a whole number that an option is given. Throws `UsageProblem` where it is none, or less than `least`. */
export function readCount(option: string, given: string, least: number): number {
  const count = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (Number.isSafeInteger(count) && count >= least) return count;
  throw new UsageProblem(`--${option} takes a whole number from ${least} instead of ${given}.`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        corpus: { type: 'string' },
        part: { type: 'string' },
        'no-reader': { type: 'boolean', default: false },
        limit: { type: 'string' },
        robust: { type: 'boolean', default: false },
        misses: { type: 'boolean', default: false },
        plot: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (cause) {
    const wrong = cause instanceof Error ? cause.message.replace(/\.?$/, '.') : String(cause);
    throw new UsageProblem(`${wrong} See npm run eval -- --help.`, { cause });
  }
}
