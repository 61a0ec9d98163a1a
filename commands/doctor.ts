import type { Command } from '#src/command/command.ts';
import { requireModeration } from '#src/command/requireModeration.ts';
import { renderDiagnosis } from '#src/render/moderation/renderDiagnosis.ts';

/** Tells moderators what keeps the bot from working on their server, and what to do about it. */
export default {
  data: { name: 'doctor', description: 'What keeps the bot from working here, and what to do about it', options: [] },
  access: 'moderators',
  run: async ({ asker, snapshot, services }) => {
    const moderation = requireModeration({ services, asker });
    const [settings, [newest], watches, window] = await Promise.all([
      moderation.settings(asker.server),
      moderation.history(asker.server, 1),
      moderation.watches(asker.server),
      services.diagnose?.(),
    ]);
    const reader = services.reader?.status();
    const examined = {
      settings,
      watches,
      ...(newest && { made: newest.at }),
      ...(reader && { reader }),
      ...(window && { window }),
    };
    return renderDiagnosis(examined, snapshot.story);
  },
} satisfies Command;
