import type { Command } from '#src/command/command.ts';
import { requireStore } from '#src/command/requireModeration.ts';
import { actionsBlock } from '#src/render/layout.ts';
import { line, moderationReply } from '#src/render/moderation/moderationReply.ts';
import { texts } from '#src/render/moderation/texts.ts';

/** Says what is kept of people, and deletes what is linked to whoever asks. */
export default {
  data: {
    name: 'privacy',
    description: 'What is kept of you, and how to delete it',
    options: [],
    subcommands: [
      { name: 'show', description: 'What is kept, and for how long', options: [] },
      { name: 'delete', description: 'Remove your id from everything that is kept', options: [] },
    ],
  },
  access: 'everyone',
  run: async ({ subcommand, asker, snapshot, services }) => {
    const { story } = snapshot;
    if (subcommand === 'delete') {
      const forgotten = await requireStore({ services }).forgetPerson(asker.id);
      return moderationReply({ outcome: 'done' }, [line(texts.forgotten(forgotten))], story);
    }
    const action = { kind: 'command', label: texts.privacyDelete, line: '/privacy delete', weight: 'danger' } as const;
    return moderationReply({ outcome: 'shown' }, [line(texts.privacy), ...actionsBlock([action])], story);
  },
} satisfies Command;
