import { fileURLToPath } from 'node:url';
import { type Snapshot, takeSnapshot } from '#src/answer/snapshot.ts';
import type { Asker, Choice, Command } from '#src/command/command.ts';
import { parseLine } from '#src/command/parseLine.ts';
import { UserError } from '#src/command/userError.ts';
import { readCorpus } from '#src/corpus/readCorpus.ts';
import { isVerbatim } from '#src/corpus/story.ts';
import type { Reply } from '#src/render/reply.ts';

const { articles } = await readCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)));

/** The story the project ships, at revision 1. */
export const bundled: Snapshot = takeSnapshot({ revision: 1, articles });

/** Whoever sits at the console. */
export const owner: Asker = { id: 'owner', server: 'home', isModerator: true };

/** Runs the command on what is typed after its name. */
export async function runTyped(command: Command, typed = '', snapshot: Snapshot = bundled): Promise<Reply> {
  const { command: _, ...parsed } = parseLine(`/${command.data.name} ${typed}`, [command]);
  const reply = await command.run({ ...parsed, asker: owner, snapshot, services: { commands: [command] } });
  const strays = reply.answer.passages.filter((passage) => !isVerbatim(snapshot.story, passage));
  if (strays.length > 0) throw new Error(`not verbatim: ${JSON.stringify(strays)}`);
  return reply;
}

/** The sentence a `UserError` tells the reader when this is typed. */
export async function refusalOf(command: Command, typed: string, snapshot: Snapshot = bundled): Promise<string> {
  try {
    await runTyped(command, typed, snapshot);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'no refusal';
}

/** The names suggested while this stands in that option. */
export async function suggested(command: Command, option: string, typed: string): Promise<string[]> {
  const choices: readonly Choice[] = (await command.complete?.({ option, typed, snapshot: bundled })) ?? [];
  return choices.map(({ name }) => name);
}
