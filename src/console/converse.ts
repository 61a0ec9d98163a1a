import { createInterface, type Interface } from 'node:readline';
import wrapAnsi from 'wrap-ansi';
import { keepQuestion } from './afterReply.ts';
import { answerLine, type Desk } from './answerLine.ts';
import { completeLine } from './completeLine.ts';
import { drawReply, numberedLines, type Terminal } from './draw.ts';

/** A terminal to write to: what is used of `tty.WriteStream`. */
export interface TerminalOutput extends NodeJS.WritableStream {
  readonly columns: number;
  hasColors(): boolean;
}

/** The widest column of text that reads well, in characters. */
const WIDEST = 100;

/**
 * Talks with the reader at a terminal: history, completion by Tab, and the number of an action runs it. Ctrl-C clears the
 * line, or ends the talk where there is nothing to clear; Ctrl-D ends it.
 */
export async function converse(input: NodeJS.ReadableStream, output: TerminalOutput, desk: Desk): Promise<void> {
  const readline = createInterface({
    input,
    output,
    prompt: '› ',
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: null, result: [string[], string]) => void) => {
      completeLine(line, desk).then(
        (result) => done(null, result),
        (cause) => {
          desk.report(cause);
          done(null, [[], line]);
        },
      );
    },
  });
  readline.on('SIGINT', () => clearOrClose(readline, output));
  readline.prompt();
  let actions: string[] = [];
  let before: string | undefined;
  for await (const typed of readline) {
    const line = (/^\s*\d+\s*$/.test(typed) ? actions[Number(typed) - 1] : undefined) ?? typed;
    if (line.trim() !== '') {
      const reply = await answerLine(line, desk, before === undefined ? undefined : { question: before, isTalk: true });
      before = reply.question ?? before;
      actions = numberedLines(reply);
      output.write(`\n${drawReply(reply, describeTerminal(output))}\n`);
      await keepQuestion(reply, desk);
    }
    readline.prompt();
  }
  output.write('\n');
}

function clearOrClose(readline: Interface, output: TerminalOutput): void {
  if (readline.line === '') {
    readline.close();
    return;
  }
  readline.write(null, { ctrl: true, name: 'e' });
  readline.write(null, { ctrl: true, name: 'u' });
  output.write('\n');
  readline.prompt();
}

function describeTerminal(output: TerminalOutput): Terminal {
  const width = Math.min(output.columns || WIDEST, WIDEST);
  return {
    // Asks for NO_COLOR, FORCE_COLOR and TERM itself.
    colour: output.hasColors(),
    wrap: (line, narrower) => wrapAnsi(line, width - narrower, { hard: true }),
  };
}
