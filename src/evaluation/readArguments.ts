import { parseArgs } from 'node:util';

/** Arguments that cannot be used: the message says what to write instead. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

export const USAGE = `Measures the answers on sets of questions whose answers are known.

  npm run eval -- [FILE.jsonl …] [--corpus DIR] [--misses] [--plot FILE.svg]

  FILE.jsonl    sets of questions; without one, the project's own (tests/questions/own.jsonl)
  --corpus DIR  the folder with the articles that questions without an article are asked of; the bundled story by default
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
  readonly misses: boolean;
  readonly plot: string | undefined;
  readonly help: boolean;
}

/** Reads the command line. Throws `UsageProblem` where it cannot be used. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const { corpus, plot, misses, help } = values;
  if (plot !== undefined && !plot.toLowerCase().endsWith('.svg'))
    throw new UsageProblem(`The plot is drawn as SVG only: name a file that ends in .svg instead of ${plot}.`);
  return { files: positionals, corpus, misses, plot, help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        corpus: { type: 'string' },
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
