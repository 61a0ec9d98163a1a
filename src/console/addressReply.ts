import type { Options } from '#src/command/command.ts';
import { UserError } from '#src/command/userError.ts';
import { texts } from '#src/language/texts.ts';
import { words } from '#src/render/layout.ts';
import type { Block, Reply } from '#src/render/reply.ts';

/**
 * Says over an answer whom it is for, where its command says so. Nobody but who asked reads the console: what is private needs nothing
 * more. Throws `UserError` where it is to be both, as Discord's window does.
 */
export function addressReply(reply: Reply, options: Options): Reply {
  const member = options.member('for');
  if (member === undefined) return reply;
  if (options.boolean('private')) throw new UserError(texts.privateForSomebody);
  const note: Block = { type: 'note', parts: [words(texts.forMember({ member: `<@${member}>` }))] };
  return { ...reply, blocks: [note, ...reply.blocks] };
}
