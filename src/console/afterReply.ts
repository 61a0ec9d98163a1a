import { writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { Reply } from '#src/render/reply.ts';
import type { Desk } from './answerLine.ts';
import { texts } from './texts.ts';

/** Keeps a question that was not answered for certain. A failure is reported: the answer is given already. */
export async function keepQuestion({ question, answer }: Reply, { moderation, asker, report }: Desk): Promise<void> {
  if (question === undefined || answer.kind === 'moderation') return;
  await moderation?.noteQuestion(asker.server, question, answer).catch(report);
}

/** Saves the file that comes with a reply in the working folder, under a name that is still free, and adds to the reply where. */
export async function saveFile(reply: Reply): Promise<Reply> {
  const { file } = reply;
  if (file === undefined) return reply;
  const name = await writeNew(file.name, file.bytes);
  const line = {
    type: 'line' as const,
    parts: [{ kind: 'words' as const, text: texts.fileSaved({ name }) }],
  };
  return { ...reply, blocks: [...reply.blocks, line] };
}

/** Writes a new file and returns its name: "story-2.zip" if there is a "story.zip" already. Never overwrites. */
export async function writeNew(wanted: string, bytes: Uint8Array, folder = '.'): Promise<string> {
  const { name: stem, ext } = parse(wanted);
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${stem}-${count}${ext}`;
    try {
      await writeFile(join(folder, name), bytes, { flag: 'wx' });
      return name;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
