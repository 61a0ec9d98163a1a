import type { Command } from '#src/command/command.ts';
import { requireStore } from '#src/command/requireModeration.ts';
import { texts } from '#src/language/texts.ts';
import { DEFAULT_SETTINGS } from '#src/moderation/settings.ts';
import { line, moderationReply } from '#src/render/moderation/moderationReply.ts';
import { renderPrivacy } from '#src/render/moderation/renderPrivacy.ts';

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
  private: true,
  run: async ({ subcommand, asker, snapshot, services }) => {
    const { story } = snapshot;
    if (subcommand === 'delete') {
      const forgotten = await requireStore({ services }).forgetPerson(asker.id);
      return moderationReply({ outcome: 'done' }, [line(texts.forgotten(forgotten))], story);
    }
    const { moderation } = services;
    const [held, settings] = await Promise.all([moderation?.heldOf(asker.id), moderation?.settings(asker.server)]);
    return renderPrivacy(held, settings?.retention ?? DEFAULT_SETTINGS.retention, story);
  },
} satisfies Command;
