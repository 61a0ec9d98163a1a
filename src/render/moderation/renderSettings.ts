import type { Story } from '#src/corpus/story.ts';
import { MOST_CHANNELS, type Settings, type SettingsChange } from '#src/moderation/settings.ts';
import { strong, words } from '../layout.ts';
import type { Block, Choice, Reply } from '../reply.ts';
import { moderationReply } from './moderationReply.ts';
import { texts } from './texts.ts';

/** What each setting is called, as `/setup` has it. */
const names: { readonly [Name in keyof Required<Settings>]: string } = {
  askChannels: 'ask-channels',
  moderatorRole: 'moderator-role',
  moderatorsChannel: 'moderators-channel',
  privateByDefault: 'private',
  feedback: 'feedback',
  cooldown: 'cooldown',
  seed: 'seed',
  retention: 'retention',
};

/** What is offered besides what is set: seconds, and days. */
const COOLDOWNS = [0, 5, 10, 30, 60, 300, 900, 3_600];
const RETENTIONS = [7, 30, 90, 180, 365, 730];

/** How a server is set up. */
export function renderSettings(settings: Settings, story: Story, heading: string = texts.setUp): Reply {
  const blocks: Block[] = [{ type: 'heading', parts: [words(heading)] }, ...settingChoices(settings)];
  return moderationReply({ outcome: 'shown' }, blocks, story);
}

/** The settings, each with what it can be: `/setup` is run with what is chosen. */
function settingChoices(settings: Settings): Choice[] {
  const { askChannels, moderatorRole, moderatorsChannel, cooldown, retention } = settings;
  const choose = (name: keyof Settings, choice: Pick<Choice, 'from' | 'most' | 'chosen' | 'note'>): Choice => ({
    type: 'choice',
    label: names[name],
    shown: describe(settings[name] ?? null),
    line: '/setup',
    option: names[name],
    ...choice,
  });
  const flag = (name: 'privateByDefault' | 'feedback' | 'seed') =>
    choose(name, {
      note: texts.settingNotes[name],
      from: [
        { name: texts.on, value: 'true' },
        { name: texts.off, value: 'false' },
      ],
      most: 1,
      chosen: [String(settings[name])],
    });
  const count = (name: 'cooldown' | 'retention', usual: readonly number[], now: number) =>
    choose(name, {
      note: texts.settingNotes[name],
      from: [...new Set([...usual, now])]
        .sort((a, b) => a - b)
        .map((value) => ({ name: texts[name]({ count: value }), value: String(value) })),
      most: 1,
      chosen: [String(now)],
    });
  const some = (id: string | undefined) => (id === undefined ? [] : [id]);
  const { askChannels: ask, moderatorRole: role, moderatorsChannel: told } = texts.settingNotes;
  return [
    choose('askChannels', { note: ask, from: 'channels', most: MOST_CHANNELS, chosen: askChannels }),
    choose('moderatorRole', { note: role, from: 'roles', most: 1, chosen: some(moderatorRole) }),
    choose('moderatorsChannel', { note: told, from: 'channels', most: 1, chosen: some(moderatorsChannel) }),
    flag('privateByDefault'),
    flag('feedback'),
    count('cooldown', COOLDOWNS, cooldown),
    flag('seed'),
    count('retention', RETENTIONS, retention),
  ];
}

/** Some settings, one a line. */
export function settingLines(settings: SettingsChange): Block[] {
  return Object.entries(names).flatMap(([name, label]): Block[] => {
    const value = settings[name as keyof Settings];
    return value === undefined ? [] : [{ type: 'item', parts: [strong(label), words(`: ${describe(value)}`)] }];
  });
}

function describe(value: NonNullable<SettingsChange[keyof Settings]> | null): string {
  if (typeof value === 'boolean') return value ? texts.on : texts.off;
  if (value === null || (typeof value === 'object' && value.length === 0)) return texts.none;
  return typeof value === 'object' ? value.join(', ') : String(value);
}
