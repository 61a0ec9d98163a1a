import type { Command } from '#src/command/command.ts';
import { describeUsage } from '#src/command/describeUsage.ts';
import { strong, words } from '#src/render/layout.ts';
import type { Block } from '#src/render/reply.ts';
import { texts } from '#src/render/texts.ts';

/** Says what can be asked, and lists the commands. */
export default {
  data: { name: 'help', description: 'What you can ask, and the commands', options: [] },
  access: 'everyone',
  run: ({ snapshot, services }) => ({
    answer: { kind: 'help', passages: [] },
    tone: 'plain',
    blocks: [
      { type: 'line', parts: [words(texts.help)] },
      ...services.commands.map(
        ({ data }): Block => ({
          type: 'item',
          parts: [strong(describeUsage(data)), words(texts.helpCommand({ description: data.description }))],
        }),
      ),
    ],
    private: true,
    story: snapshot.story,
  }),
} satisfies Command;
