import { texts } from '#src/language/texts.ts';
import { commandLine } from './commandLine.ts';
import { addActions } from './layout.ts';
import type { Reply } from './reply.ts';

/**
 * The reply with one click that says it is none, or asks for what the story doesn't say. `asked` is what was typed: a question, or the
 * command line of a look-up.
 */
export function offerFeedback(reply: Reply, asked: string): Reply {
  const { tone, blocks } = reply;
  const question = asked.trim();
  if (question === '' || (tone !== 'answer' && tone !== 'unsure' && tone !== 'absent')) return reply;
  const [label, subcommand] = tone === 'absent' ? [texts.cover, 'cover'] : [texts.notAsked, 'wrong'];
  const line = commandLine(`feedback ${subcommand}`, { question });
  return { ...reply, blocks: addActions(blocks, [{ kind: 'command', label, line, feedback: true }]) };
}
