import type { Reply } from '#src/render/reply.ts';
import { keepQuestion } from './afterReply.ts';
import { answerLine, type Desk } from './answerLine.ts';
import { drawReply, plainTerminal } from './draw.ts';
import { jsonLine } from './jsonLine.ts';
import type { Write } from './openWriter.ts';
import { readLines } from './readLines.ts';
import { showControls } from './showControls.ts';

/**
 * Answers each line of the input in turn. As JSON each line, a blank one too, gives exactly one line; as text each line that
 * is not blank is repeated with its answer under it. Ends with the input, or when nobody reads the output any more.
 */
export async function answerLines(
  input: AsyncIterable<Buffer | string>,
  write: Write,
  desk: Desk,
  json: boolean,
): Promise<void> {
  let before: string | undefined;
  for await (const line of readLines(input)) {
    if (!json && line.trim() === '') continue;
    const started = performance.now();
    const reply = await answerLine(line, desk, before === undefined ? undefined : { question: before, isTalk: false });
    const ms = performance.now() - started;
    before = reply.question ?? before;
    const open = await write(json ? `${jsonLine(line, reply, ms)}\n` : drawExchange(line, reply));
    await keepQuestion(reply, desk);
    if (!open) return;
  }
}

function drawExchange(line: string, reply: Reply): string {
  return `› ${showControls(line.trim())}\n\n${drawReply(reply, plainTerminal)}\n`;
}
