import type { Snapshot } from '#src/answer/snapshot.ts';
import type { Command } from '#src/command/command.ts';
import { parseLine } from '#src/command/parseLine.ts';
import { UserError } from '#src/command/userError.ts';
import type { Library } from '#src/library/library.ts';
import { renderAnswer } from '#src/render/renderAnswer.ts';
import type { Reply } from '#src/render/reply.ts';
import { replyTo } from '#src/render/replyTo.ts';
import { texts } from '#src/render/texts.ts';

/** What a line is answered from. */
export interface Desk {
  readonly library: Library;
  readonly commands: readonly Command[];
  /** Told the cause of a failure that the reader only hears of. */
  report(cause: unknown): void;
}

/** Answers one line: a slash command, or a question. Whatever goes wrong, the reply says what to do. */
export async function answerLine(line: string, desk: Desk): Promise<Reply> {
  const snapshot = await desk.library.snapshotFor(undefined);
  try {
    return await runLine(line.trim(), desk.commands, snapshot);
  } catch (error) {
    if (!(error instanceof UserError)) desk.report(error);
    const message = error instanceof UserError ? error.message : texts.unexpected;
    return renderAnswer({ kind: 'error', message, passages: [] }, snapshot);
  }
}

function runLine(line: string, commands: readonly Command[], snapshot: Snapshot): Reply | Promise<Reply> {
  if (line === '') throw new UserError(texts.questionEmpty);
  if (!line.startsWith('/')) return replyTo(line, snapshot);
  const { command, options } = parseLine(line, commands);
  return command.run({ options, snapshot, services: { commands } });
}
