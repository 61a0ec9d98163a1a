import { isStrictness, STRICTNESSES } from '#src/answer/strictness.ts';
import type { Command, Options } from '#src/command/command.ts';
import { requireModeration } from '#src/command/requireModeration.ts';
import { texts } from '#src/language/texts.ts';
import type { SettingsChange } from '#src/moderation/settings.ts';
import { renderProposal } from '#src/render/moderation/renderProposal.ts';
import { renderSettings } from '#src/render/moderation/renderSettings.ts';

/** Ids out of what Discord writes for channels and roles, `<#123>` and `<@&123>`, or bare; none for "none". */
function readIds(text: string): string[] {
  return text.trim().toLowerCase() === 'none'
    ? []
    : text.split(/[\s,]+/).map((word) => word.replace(/^<(?:#|@&)(\d+)>$/, '$1'));
}

function readChange(options: Options): SettingsChange {
  const [channels, role, channel] = ['ask-channels', 'moderator-role', 'moderators-channel'].map((name) =>
    options.text(name),
  );
  const [hidden, feedback, seed] = ['private', 'feedback', 'seed'].map((name) => options.boolean(name));
  const [cooldown, channelLimit, retention] = ['cooldown', 'channel-limit', 'retention'].map((name) =>
    options.integer(name),
  );
  const strictness = options.text('strictness');
  return {
    ...(channels !== undefined && { askChannels: readIds(channels) }),
    ...(role !== undefined && { moderatorRole: readIds(role)[0] ?? null }),
    ...(channel !== undefined && { moderatorsChannel: readIds(channel)[0] ?? null }),
    ...(hidden !== undefined && { privateByDefault: hidden }),
    ...(feedback !== undefined && { feedback }),
    ...(isStrictness(strictness) && { strictness }),
    ...(seed !== undefined && { seed }),
    ...(cooldown !== undefined && { cooldown }),
    ...(channelLimit !== undefined && { channelLimit }),
    ...(retention !== undefined && { retention }),
  };
}

/** Shows how the server is set up, and changes it. */
export default {
  data: {
    name: 'setup',
    description: 'How the bot behaves on this server',
    options: [
      {
        name: 'ask-channels',
        description: 'Channels where plain messages are answered; none for no channel',
        type: 'text',
        maxLength: 1000,
      },
      {
        name: 'moderator-role',
        description: 'A role whose members may change the story; none for no role',
        type: 'text',
        maxLength: 100,
      },
      {
        name: 'moderators-channel',
        description: 'Where changes are announced; none for nowhere',
        type: 'text',
        maxLength: 100,
      },
      { name: 'private', description: 'Whether answers to commands are shown to the asker alone', type: 'boolean' },
      { name: 'feedback', description: 'Whether answers have feedback buttons', type: 'boolean' },
      {
        name: 'strictness',
        description: 'How sure the bot must be before it calls a passage an answer',
        type: 'text',
        choices: STRICTNESSES.map((value) => ({ name: value, value })),
      },
      {
        name: 'cooldown',
        description: 'Seconds between two questions of one member',
        type: 'integer',
        min: 0,
        max: 3600,
      },
      {
        name: 'channel-limit',
        description: 'Questions answered in one channel in a minute; 0 for no limit',
        type: 'integer',
        min: 0,
        max: 600,
      },
      { name: 'seed', description: 'Whether the story stands on the bundled articles', type: 'boolean' },
      { name: 'retention', description: 'Days that unanswered questions are kept', type: 'integer', min: 1, max: 730 },
    ],
  },
  access: 'moderators',
  run: async ({ options, asker, snapshot, services }) => {
    const moderation = requireModeration({ services, asker });
    const change = readChange(options);
    if (Object.keys(change).length === 0)
      return renderSettings(await moderation.settings(asker.server), snapshot.story);
    const setup = await moderation.setUp(asker, change);
    if (setup.kind === 'proposed') return renderProposal(setup.proposal, snapshot.story);
    return renderSettings(setup.settings, snapshot.story, texts.settingsSaved);
  },
} satisfies Command;
