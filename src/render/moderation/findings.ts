import { type List, listAnd, row, type Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import type { Settings } from '#src/moderation/settings.ts';
import type { ChannelFacts, Permission, WindowFacts } from '#src/moderation/windowFacts.ts';
import type { ReaderStatus } from '#src/reader/reader.ts';
import type { Watch } from '#src/store/corpus/watches.ts';
import { moment } from './moderationReply.ts';

/** What was looked at, and how it is: well, or with what to do. */
export interface Finding {
  readonly ok: boolean;
  readonly told: Text;
}

const well = (told: Text): Finding => ({ ok: true, told });
const wrong = (told: Text): Finding => ({ ok: false, told });

/** What Discord calls the permissions. */
const permissionNames: { readonly [Name in Permission]: Text } = {
  viewChannel: texts.permissionViewChannel,
  sendMessages: texts.permissionSendMessages,
  sendMessagesInThreads: texts.permissionSendMessagesInThreads,
  readMessageHistory: texts.permissionReadMessageHistory,
};

const channelTexts = {
  here: texts.doctorHere,
  ask: texts.doctorAskChannel,
  moderators: texts.doctorModeratorsChannel,
} as const;

/** Whether the bot may do its work in a channel; otherwise each permission it lacks, by name. */
export function findInChannel({ name: channel, use, missing, unseen }: ChannelFacts): Finding {
  if (unseen) return wrong(texts.doctorUnseen({ channel }));
  if (missing.length === 0) return well(channelTexts[use]({ channel }));
  const permissions = listAnd(missing.map((permission) => permissionNames[permission]));
  return wrong(texts.doctorMissing({ channel, permissions }));
}

/** Whether ask channels can be answered at all: without any, nobody needs the words of other messages. */
export function findReading({ readsMessages }: WindowFacts, { askChannels }: Settings): Finding {
  if (readsMessages) return well(texts.doctorReads);
  return askChannels.length > 0 ? wrong(texts.doctorReadsNot) : well(texts.doctorReadsNotNeeded);
}

/** Whether what Discord offers is what is handled, by name where it is not. */
export function findDrift({ drift }: WindowFacts): Finding {
  if (!drift) return wrong(texts.doctorDriftUnknown);
  const { added, changed, removed } = drift;
  const kinds: Text[] = [
    ...(added.length > 0 ? [texts.doctorDriftAdded({ names: rowOf(added) })] : []),
    ...(changed.length > 0 ? [texts.doctorDriftChanged({ names: rowOf(changed) })] : []),
    ...(removed.length > 0 ? [texts.doctorDriftRemoved({ names: rowOf(removed) })] : []),
  ];
  return kinds.length === 0 ? well(texts.doctorCommands) : wrong(texts.doctorDrift({ names: row('dot', kinds) }));
}

/** How the reader stands: that it was switched off is the operator's wish, that it cannot work is theirs to mend. */
export function findReader({ state }: ReaderStatus): Finding {
  return state === 'failed' ? wrong(texts.doctorReaderFailed) : well(readerTexts[state]);
}

const readerTexts = {
  ready: texts.doctorReader,
  starting: texts.doctorReaderStarting,
  off: texts.doctorReaderOff,
} as const;

function rowOf(names: readonly string[]): List {
  return row('comma', names);
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How long Discord has been silent. However long, the question came through it. */
export function findConnection({ lastEventSeconds: seconds, heartbeatMs }: WindowFacts): Finding {
  const last = seconds === undefined ? texts.doctorConnectionNew : texts.doctorConnection({ ago: durationOf(seconds) });
  const heartbeat = heartbeatMs === undefined ? [] : [texts.doctorHeartbeat({ ms: heartbeatMs })];
  return well(row('sentences', [last, ...heartbeat]));
}

function durationOf(seconds: number): Text {
  if (seconds < 2 * MINUTE) return texts.seconds({ count: seconds });
  if (seconds < 2 * HOUR) return texts.minutes({ count: Math.round(seconds / MINUTE) });
  return texts.hours({ count: Math.round(seconds / HOUR) });
}

/** How old the story is. */
export function findStory(
  story: { readonly articles: readonly object[]; readonly revision: number },
  made: Date | undefined,
): Finding {
  const { revision } = story;
  const articles = story.articles.length;
  if (articles === 0) return wrong(texts.doctorStoryEmpty);
  if (made === undefined) return well(texts.doctorStoryBundled({ revision, articles }));
  return well(texts.doctorStory({ revision, articles, at: moment(made) }));
}

/** Each watched address that cannot be read, since when and why; one finding where all can. */
export function findWatches(watches: readonly Watch[]): Finding[] {
  const failing = watches.flatMap(({ url, failing }) => (failing ? [{ url, ...failing }] : []));
  if (failing.length === 0)
    return [well(watches.length === 0 ? texts.doctorWatchesNone : texts.doctorWatches({ count: watches.length }))];
  return failing.map(({ url, since, problem }) =>
    wrong(texts.doctorWatchFailing({ url, since: moment(since), problem })),
  );
}
