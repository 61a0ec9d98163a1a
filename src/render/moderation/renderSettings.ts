import { isStrictness, STRICTNESSES, type Strictness } from '#src/answer/strictness.ts';
import type { Story } from '#src/corpus/story.ts';
import { row, type Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { MOST_CHANNELS, type Settings, type SettingsChange } from '#src/moderation/settings.ts';
import { strong, words } from '../layout.ts';
import type { Block, Choice, Reply } from '../reply.ts';
import { moderationReply } from './moderationReply.ts';

/** What each setting is called, as `/setup` has it. */
const names: { readonly [Name in keyof Required<Settings>]: string } = {
  askChannels: 'ask-channels',
  moderatorRole: 'moderator-role',
  moderatorsChannel: 'moderators-channel',
  privateByDefault: 'private',
  feedback: 'feedback',
  strictness: 'strictness',
  cooldown: 'cooldown',
  channelLimit: 'channel-limit',
  seed: 'seed',
  retention: 'retention',
};

const settingNames = Object.keys(names) as (keyof Settings)[];

/** What each setting means. */
const notes: { readonly [Name in keyof Required<Settings>]: Text } = {
  askChannels: texts.askChannelsNote,
  moderatorRole: texts.moderatorRoleNote,
  moderatorsChannel: texts.moderatorsChannelNote,
  privateByDefault: texts.privateByDefaultNote,
  feedback: texts.feedbackNote,
  strictness: texts.strictnessNote,
  cooldown: texts.cooldownNote,
  channelLimit: texts.channelLimitNote,
  seed: texts.seedNote,
  retention: texts.retentionNote,
};

/** What each strictness is called, as `/setup` has it. */
export const strictnessNames: Readonly<Record<Strictness, Text>> = {
  bold: nameStrictness('bold'),
  even: nameStrictness('even'),
  careful: nameStrictness('careful'),
};

/** What is offered besides what is set: seconds, questions a minute, and days. */
const COOLDOWNS = [0, 5, 10, 30, 60, 300, 900, 3_600];
const CHANNEL_LIMITS = [0, 10, 20, 30, 60, 120, 300];
const RETENTIONS = [7, 30, 90, 180, 365, 730];

/** How a server is set up. */
export function renderSettings(settings: Settings, story: Story, heading: Text = texts.setUp): Reply {
  const blocks: Block[] = [{ type: 'heading', parts: [words(heading)] }, ...settingChoices(settings)];
  return moderationReply({ outcome: 'shown' }, blocks, story);
}

/** The settings, each with what it can be: `/setup` is run with what is chosen. */
function settingChoices(settings: Settings): Choice[] {
  const { askChannels, moderatorRole, moderatorsChannel, cooldown, channelLimit, retention } = settings;
  const choose = (name: keyof Settings, choice: Pick<Choice, 'from' | 'most' | 'chosen' | 'note'>): Choice => ({
    type: 'choice',
    label: nameSetting(name),
    shown: describe(name, settings[name] ?? null),
    line: '/setup',
    option: names[name],
    ...choice,
  });
  const flag = (name: 'privateByDefault' | 'feedback' | 'seed') =>
    choose(name, {
      note: notes[name],
      from: [
        { name: texts.on, value: 'true' },
        { name: texts.off, value: 'false' },
      ],
      most: 1,
      chosen: [String(settings[name])],
    });
  const count = (name: 'cooldown' | 'channelLimit' | 'retention', usual: readonly number[], now: number) =>
    choose(name, {
      note: notes[name],
      from: [...new Set([...usual, now])]
        .sort((a, b) => a - b)
        .map((value) => ({ name: describeCount(name, value), value: String(value) })),
      most: 1,
      chosen: [String(now)],
    });
  const some = (id: string | undefined) => (id === undefined ? [] : [id]);
  return [
    choose('askChannels', {
      note: notes.askChannels,
      from: 'channels and forums',
      most: MOST_CHANNELS,
      chosen: askChannels,
    }),
    choose('moderatorRole', { note: notes.moderatorRole, from: 'roles', most: 1, chosen: some(moderatorRole) }),
    choose('moderatorsChannel', {
      note: notes.moderatorsChannel,
      from: 'channels',
      most: 1,
      chosen: some(moderatorsChannel),
    }),
    flag('privateByDefault'),
    flag('feedback'),
    choose('strictness', {
      note: notes.strictness,
      from: STRICTNESSES.map((value) => ({ name: strictnessNames[value], value })),
      most: 1,
      chosen: [settings.strictness],
    }),
    count('cooldown', COOLDOWNS, cooldown),
    count('channelLimit', CHANNEL_LIMITS, channelLimit),
    flag('seed'),
    count('retention', RETENTIONS, retention),
  ];
}

/** Some settings, one a line. */
export function settingLines(settings: SettingsChange): Block[] {
  return settingNames.flatMap((name): Block[] => {
    const value = settings[name];
    if (value === undefined) return [];
    return [
      { type: 'item', parts: [strong(nameSetting(name)), words(texts.labelled({ value: describe(name, value) }))] },
    ];
  });
}

function nameSetting(name: keyof Settings): Text {
  return { declared: 'name', command: 'setup', option: names[name], english: names[name] };
}

function nameStrictness(value: Strictness): Text {
  return { declared: 'choice', command: 'setup', option: names.strictness, choice: value, english: value };
}

function describeCount(name: keyof Settings, count: number): Text {
  if (name === 'retention') return texts.days({ count });
  if (name === 'channelLimit') return count === 0 ? texts.noLimit : texts.questionsAMinute({ count });
  return count === 0 ? texts.noWait : texts.seconds({ count });
}

function describe(name: keyof Settings, value: NonNullable<SettingsChange[keyof Settings]> | null): Text {
  if (typeof value === 'number') return describeCount(name, value);
  if (typeof value === 'boolean') return value ? texts.on : texts.off;
  if (isStrictness(value)) return strictnessNames[value];
  if (value === null || (typeof value === 'object' && value.length === 0)) return texts.none;
  return typeof value === 'object' ? row('comma', value) : String(value);
}
