import { writeFile } from 'node:fs/promises';
import type { Reply } from '#src/render/reply.ts';
import type { Desk } from './answerLine.ts';
import { texts } from './texts.ts';

/** Keeps a question that was not answered for certain. A failure is reported: the answer is given already. */
export async function keepQuestion({ question, answer }: Reply, { moderation, asker, report }: Desk): Promise<void> {
  if (question === undefined || answer.kind === 'moderation') return;
  await moderation?.noteQuestion(asker.server, question, answer).catch(report);
}

/** Saves the file that comes with a reply in the working folder, and adds to the reply where. Rejects where there is a file of that name. */
export async function saveFile(reply: Reply): Promise<Reply> {
  const { file } = reply;
  if (file === undefined) return reply;
  await writeFile(file.name, file.bytes, { flag: 'wx' });
  const line = {
    type: 'line' as const,
    parts: [{ kind: 'words' as const, text: texts.fileSaved({ name: file.name }) }],
  };
  return { ...reply, blocks: [...reply.blocks, line] };
}
