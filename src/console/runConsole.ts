import { inspect } from 'node:util';
import type { Asker, Command } from '#src/command/command.ts';
import type { Library } from '#src/library/library.ts';
import type { Moderation } from '#src/moderation/moderation.ts';
import type { Reader } from '#src/reader/reader.ts';
import { answerLines } from './answerLines.ts';
import type { TerminalOutput } from './converse.ts';
import { openWriter } from './openWriter.ts';
import { texts } from './texts.ts';

/** What the console needs: the library and the commands, and the streams it talks through. */
export interface ConsoleWindow {
  readonly library: Library;
  listCommands(): Promise<readonly Command[]>;
  /** Whose console it is. */
  readonly asker: Asker;
  /** Left out where the story is a folder that nothing is written to. */
  readonly moderation?: Moderation;
  /** Reads for questions; left out where words alone are weighed. */
  readonly reader?: Reader;
  /** Whether replies in JSON say why a question was answered so. */
  readonly why?: boolean;
  /** One line of JSON for each line of input, and nothing else on the output. */
  readonly json: boolean;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** For the hint at the start and for the causes of failures. */
  readonly errorOutput: NodeJS.WritableStream;
}

/**
 * The terminal window. On a terminal it talks with the reader; otherwise it answers each line of the input in turn. Ends with
 * the input, or when nobody reads the output any more.
 */
export async function runConsole({
  library,
  listCommands,
  asker,
  moderation,
  reader,
  why = false,
  json,
  input,
  output,
  errorOutput,
}: ConsoleWindow): Promise<void> {
  const writeError = openWriter(errorOutput);
  const report = (cause: unknown) => {
    void writeError(`${inspect(cause)}\n`);
  };
  const desk = {
    library,
    listCommands,
    asker,
    report,
    ...(moderation && { moderation }),
    ...(reader && { reader }),
    why,
  };
  if (!json) await writeError(`${texts.hint}\n`);
  if (!json && isTerminal(input) && isTerminalOutput(output)) {
    const { converse } = await import('./converse.ts');
    return converse(input, output, desk);
  }
  return answerLines(input, openWriter(output), desk, json);
}

function isTerminal(stream: object): boolean {
  return 'isTTY' in stream && stream.isTTY === true;
}

function isTerminalOutput(stream: NodeJS.WritableStream): stream is TerminalOutput {
  return isTerminal(stream) && 'hasColors' in stream;
}
