import { grammarOf } from '../grammar.ts';

const { plural, number } = grammarOf('en');

/** How a server is set up, and what is wrong with a setting. */
export const settings = {
  setUp: 'How this server is set up',
  settingsSaved: 'Saved.',
  settingsBusy: 'Others are changing these settings at the same moment: try again.',
  settingsToo: 'Settings that come with it:',
  askChannelsNote: 'Channels where plain messages are answered',
  moderatorRoleNote:
    'Its members may change the story. Allow them the commands too, in Server Settings → Integrations: Discord shows these to nobody else',
  moderatorsChannelNote: 'The channel that is told of changes and corrections',
  privateByDefaultNote: 'Whether answers to commands are shown to the asker alone',
  feedbackNote: 'Whether answers have feedback buttons',
  strictnessNote: 'How sure the bot must be before it calls a passage an answer, not the closest passage',
  cooldownNote: 'How long a member waits between two questions; with a short wait, only after several in a row',
  channelLimitNote: 'How many questions are answered in one channel in a minute',
  seedNote: 'Whether the story stands on the bundled articles',
  retentionNote: 'How long unanswered questions are kept',
  seconds: ({ count }: { count: number }) => plural(count, { one: '1 second', other: `${count} seconds` }),
  noWait: 'no wait',
  questionsAMinute: ({ count }: { count: number }) =>
    plural(count, { one: '1 question a minute', other: `${count} questions a minute` }),
  noLimit: 'no limit',
  days: ({ count }: { count: number }) => plural(count, { one: '1 day', other: `${count} days` }),
  none: 'none',
  on: 'on',
  off: 'off',

  askChannelsRule: ({ most }: { most: number }) => `"ask-channels" must be up to ${most} channels.`,
  moderatorRoleRule: '"moderator-role" must be a role.',
  moderatorsChannelRule: '"moderators-channel" must be a channel.',
  privateByDefaultRule: '"private" must be on or off.',
  feedbackRule: '"feedback" must be on or off.',
  strictnessRule: '"strictness" must be bold, even or careful.',
  channelLimitRule: ({ most }: { most: number }) =>
    `"channel-limit" must be from 0 to ${number(most)} questions a minute.`,
  cooldownRule: ({ most }: { most: number }) => `"cooldown" must be from 0 to ${number(most)} seconds.`,
  seedRule: '"seed" must be on or off.',
  retentionRule: ({ most }: { most: number }) => `"retention" must be from 1 to ${number(most)} days.`,
};
