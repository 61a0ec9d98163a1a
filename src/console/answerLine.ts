import { isWeighed } from '#src/answer/answer.ts';
import { explainQuestion } from '#src/answer/explain.ts';
import { type Snapshot, takeSnapshot } from '#src/answer/snapshot.ts';
import { mustFollow } from '#src/answer/talk/readFollowUp.ts';
import type { Asker, Command } from '#src/command/command.ts';
import { sentenceFor, UserError } from '#src/command/userError.ts';
import { say } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';
import type { Library } from '#src/library/library.ts';
import type { Moderation } from '#src/moderation/moderation.ts';
import type { Reader } from '#src/reader/reader.ts';
import { renderAnswer } from '#src/render/renderAnswer.ts';
import type { Reply } from '#src/render/reply.ts';
import { replyTo } from '#src/render/replyTo.ts';
import { addressReply } from './addressReply.ts';
import { saveFile } from './afterReply.ts';
import { openTypedFile } from './openTypedFile.ts';
import { texts as consoleTexts } from './texts.ts';

/** What a line is answered from. */
export interface Desk {
  readonly library: Library;
  /** The commands, loaded when first asked for: a question needs none. */
  listCommands(): Promise<readonly Command[]>;
  /** Who is at the console: its owner. */
  readonly asker: Asker;
  /** Reads for questions; left out where words alone are weighed. */
  readonly reader?: Reader;
  /** Left out where the story is a folder that nothing is written to. */
  readonly moderation?: Moderation;
  /** Whether replies say why a question was answered so. */
  readonly why?: boolean;
  /** Told the cause of a failure that the reader only hears of. */
  report(cause: unknown): void;
}

/** The question that was asked before a line. */
export interface Preceding {
  readonly question: string;
  /** Whether somebody is talking; lines of a pipe are independent of each other if they can be. */
  readonly isTalk: boolean;
}

/** Answers one line: a slash command, or a question. Whatever goes wrong, the reply says what to do. */
export async function answerLine(line: string, desk: Desk, before?: Preceding): Promise<Reply> {
  try {
    const snapshot = await desk.library.snapshotFor(desk.asker.server);
    return await saveFile(await runLine(line.trim(), desk, snapshot, before));
  } catch (error) {
    const message = sentenceFor(error);
    if (!(error instanceof Error) || message === undefined || say(message) !== error.message) desk.report(error);
    const nothing = takeSnapshot({ revision: 0, articles: [] });
    return renderAnswer({ kind: 'error', message: message ?? consoleTexts.unexpected, passages: [] }, nothing);
  }
}

async function runLine(line: string, desk: Desk, snapshot: Snapshot, before?: Preceding): Promise<Reply> {
  const { listCommands, asker, moderation, reader } = desk;
  if (line === '') throw new UserError(texts.questionEmpty);
  if (!line.startsWith('/')) {
    const isRead = before !== undefined && (before.isTalk || mustFollow(line, snapshot));
    const reply = await replyTo(line, snapshot, reader, isRead ? before.question : undefined);
    const asked = reply.readAs ?? line;
    return desk.why && isWeighed(reply.answer) ? { ...reply, why: explainQuestion(asked, snapshot) } : reply;
  }
  const [commands, { parseLine }] = await Promise.all([listCommands(), import('#src/command/parseLine.ts')]);
  const { command, ...typed } = parseLine(line, commands, openTypedFile);
  const services = { commands, ...(moderation && { moderation }), ...(reader && { reader }) };
  return addressReply(await command.run({ ...typed, asker, snapshot, services }), typed.options);
}
