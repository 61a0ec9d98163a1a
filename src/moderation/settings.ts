import { DEFAULT_STRICTNESS, isStrictness, type Strictness } from '#src/answer/strictness.ts';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';

/** How a server wants its bot. */
export interface Settings {
  /** Ids of the channels where plain messages are answered; none means that only mentions and commands are. */
  readonly askChannels: readonly string[];
  /** Id of the role whose members are moderators besides those who may manage the server. */
  readonly moderatorRole?: string;
  /** Id of the channel that is told of changes. */
  readonly moderatorsChannel?: string;
  /** Whether answers to commands are shown to the asker alone. */
  readonly privateByDefault: boolean;
  /** Whether answers have feedback buttons. */
  readonly feedback: boolean;
  /** How sure it must be that a passage answers before it is called an answer. */
  readonly strictness: Strictness;
  /** Seconds a member waits between two questions, several short waits together at the end of as many questions; 0 for none. */
  readonly cooldown: number;
  /** Questions answered in one channel in a minute; 0 for as many as are asked. */
  readonly channelLimit: number;
  /** Whether the story stands on the bundled articles. */
  readonly seed: boolean;
  /** Days that questions are kept. */
  readonly retention: number;
}

/** What a server has that never set anything. */
export const DEFAULT_SETTINGS: Settings = {
  askChannels: [],
  privateByDefault: false,
  feedback: true,
  strictness: DEFAULT_STRICTNESS,
  cooldown: 5,
  channelLimit: 30,
  seed: true,
  retention: 90,
};

/** Settings to change; null takes a role or a channel away. */
export type SettingsChange = {
  readonly [Name in keyof Settings]?: Settings[Name] | (undefined extends Settings[Name] ? null : never);
};

/** Longest wait, most questions and longest keeping that can be set: an hour, ten a second, and two years. */
const MOST = { cooldown: 3_600, channelLimit: 600, retention: 730 } as const;
/** As many channels as one select menu of Discord can hold. */
export const MOST_CHANNELS = 25;

const isId = (value: unknown): value is string => typeof value === 'string' && /^\d{1,20}$/.test(value);
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isCount =
  (least: number, most: number) =>
  (value: unknown): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

/** What each setting may be, and what is said where it is not. */
const rules: { readonly [Name in keyof Required<Settings>]: { fits(value: unknown): boolean; readonly rule: Text } } = {
  askChannels: {
    fits: (value) => Array.isArray(value) && value.length <= MOST_CHANNELS && value.every(isId),
    rule: texts.askChannelsRule({ most: MOST_CHANNELS }),
  },
  moderatorRole: { fits: isId, rule: texts.moderatorRoleRule },
  moderatorsChannel: { fits: isId, rule: texts.moderatorsChannelRule },
  privateByDefault: { fits: isFlag, rule: texts.privateByDefaultRule },
  feedback: { fits: isFlag, rule: texts.feedbackRule },
  strictness: { fits: isStrictness, rule: texts.strictnessRule },
  cooldown: { fits: isCount(0, MOST.cooldown), rule: texts.cooldownRule({ most: MOST.cooldown }) },
  channelLimit: { fits: isCount(0, MOST.channelLimit), rule: texts.channelLimitRule({ most: MOST.channelLimit }) },
  seed: { fits: isFlag, rule: texts.seedRule },
  retention: { fits: isCount(1, MOST.retention), rule: texts.retentionRule({ most: MOST.retention }) },
};

const names = Object.keys(rules) as (keyof Settings)[];

/** Settings as they were saved, whatever saved them: what does not fit any more has its default. */
export function readSettings(saved: unknown): Settings {
  const found = isRecord(saved) ? saved : {};
  const kept = names.filter((name) => found[name] !== undefined && rules[name].fits(found[name]));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept.map((name) => [name, found[name]])) };
}

/** What is wrong with a change: a sentence for each setting that does not fit. */
export function settingsProblems(change: SettingsChange): Text[] {
  return names
    .filter((name) => change[name] !== undefined && !(change[name] === null && isOptional(name)))
    .filter((name) => !rules[name].fits(change[name]))
    .map((name) => rules[name].rule);
}

/** The settings after a change that has no problems. */
export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  const merged = Object.entries({ ...settings, ...change }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return readSettings(Object.fromEntries(merged));
}

/** Whether a member of a server with these settings is one of its moderators. */
export function mayModerate(
  { moderatorRole }: Settings,
  member: { readonly managesServer: boolean; readonly roles: readonly string[] },
): boolean {
  return member.managesServer || (moderatorRole !== undefined && member.roles.includes(moderatorRole));
}

function isOptional(name: keyof Settings): boolean {
  return name === 'moderatorRole' || name === 'moderatorsChannel';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
