import type { Story } from '#src/corpus/story.ts';
import type { Settings, SettingsChange } from '#src/moderation/settings.ts';
import { strong, words } from '../layout.ts';
import type { Block, Reply } from '../reply.ts';
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

/** How a server is set up. */
export function renderSettings(settings: Settings, story: Story, heading: string = texts.setUp): Reply {
  const all = { moderatorRole: null, moderatorsChannel: null, ...settings };
  const blocks: Block[] = [{ type: 'heading', parts: [words(heading)] }, ...settingLines(all)];
  return moderationReply({ outcome: 'shown' }, blocks, story);
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
