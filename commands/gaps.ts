import type { Command } from '#src/command/command.ts';
import { requireModeration } from '#src/command/requireModeration.ts';
import { renderDismissal, renderGaps } from '#src/render/moderation/renderGaps.ts';

/** Lists what people asked and the story did not answer. */
export default {
  data: {
    name: 'gaps',
    description: 'What people asked and the story does not answer',
    options: [{ name: 'dismiss', description: 'Takes a question off the list: its code', type: 'text', maxLength: 20 }],
  },
  access: 'moderators',
  run: async ({ options, asker, snapshot, services }) => {
    const moderation = requireModeration({ services, asker });
    const dismissed = options.text('dismiss');
    const known = dismissed === undefined ? undefined : await moderation.dismissGap(asker.server, dismissed);
    const gaps = await moderation.gaps(asker.server);
    return known === undefined ? renderGaps(gaps, snapshot.story) : renderDismissal(known, gaps, snapshot.story);
  },
} satisfies Command;
