import { grammarOf } from '../grammar.ts';

const { plural } = grammarOf('en');

/** What moderators are told of how the bot stands on their server. */
export const doctor = {
  doctorWell: 'All is well.',
  doctorToDo: ({ count }: { count: number }) =>
    plural(count, { one: '1 thing to see to:', other: `${count} things to see to:` }),
  doctorOk: 'ok',
  doctorWrong: 'to do',
  permissionViewChannel: 'View Channel',
  permissionSendMessages: 'Send Messages',
  permissionSendMessagesInThreads: 'Send Messages in Threads',
  permissionReadMessageHistory: 'Read Message History',
  doctorHere: ({ channel }: { channel: string }) => `#${channel}, where you are: I may answer here.`,
  doctorAskChannel: ({ channel }: { channel: string }) => `#${channel}, an ask channel: I may answer there.`,
  doctorModeratorsChannel: ({ channel }: { channel: string }) =>
    `#${channel}, the moderators' channel: I may write there.`,
  doctorMissing: ({ channel, permissions }: { channel: string; permissions: string }) =>
    `#${channel}: I lack ${permissions}. Allow me that there (Edit Channel, Permissions).`,
  doctorUnseen: ({ channel }: { channel: string }) =>
    `The channel with the id ${channel} is gone, or I may not see it: allow me View Channel there, or choose another one in /setup.`,
  doctorReads: 'Message content: I get it, so ask channels are answered.',
  doctorReadsNot:
    'Message content: I do not get it, so ask channels stay silent. Whoever runs me switches on the Message Content Intent (developer portal, Bot) and starts me again.',
  doctorReadsNotNeeded: 'Message content: I do not get it, and nothing on this server needs it.',
  doctorCommands: 'Commands: Discord offers those that I have.',
  doctorDrift: ({ names }: { names: string }) =>
    `Commands: what Discord offers is not what I have (${names}). Whoever runs me runs npm run deploy.`,
  doctorDriftAdded: ({ names }: { names: string }) => `not offered: ${names}`,
  doctorDriftChanged: ({ names }: { names: string }) => `out of date: ${names}`,
  doctorDriftRemoved: ({ names }: { names: string }) => `not mine any more: ${names}`,
  doctorDriftUnknown: 'Commands: Discord did not tell which it offers. Try again in a minute.',
  doctorConnection: ({ ago }: { ago: string }) => `Connection: the last event from Discord came ${ago} ago.`,
  doctorConnectionNew: 'Connection: since I connected, Discord has sent me nothing but commands.',
  doctorHeartbeat: ({ ms }: { ms: number }) => `The last heartbeat was answered in ${ms} ms.`,
  doctorStory: ({ revision, at, articles }: { revision: number; at: string; articles: number }) =>
    `Story: ${plural(articles, { one: '1 article', other: `${articles} articles` })} at revision ${revision}, made ${at}.`,
  doctorStoryBundled: ({ revision, articles }: { revision: number; articles: number }) =>
    `Story: ${plural(articles, { one: '1 article', other: `${articles} articles` })} at revision ${revision}, as it came with me.`,
  doctorStoryEmpty: 'Story: it has no articles, so nothing can be answered. /corpus add adds one.',
  doctorWatchesNone: 'Watched addresses: none.',
  doctorWatches: ({ count }: { count: number }) =>
    plural(count, {
      one: 'Watched addresses: the only one could be read.',
      other: `Watched addresses: all ${count} could be read.`,
    }),
  doctorWatchFailing: ({ url, since, problem }: { url: string; since: string; problem: string }) =>
    `${url} cannot be read since ${since}. ${problem} /corpus unwatch stops trying.`,
  doctorStore: 'Store: it answers.',
  doctorReader: 'Reader: it reads beside the ranker.',
  doctorReaderStarting: 'Reader: it is starting.',
  doctorReaderOff: 'Reader: switched off (READER=off). Questions are answered by word matching alone.',
  doctorReaderFailed:
    "Reader: it can't be used here, so questions are answered by word matching alone. Ask whoever runs me to run npm ci again, or to set READER=off.",
  doctorInvite: 'Invite me again with these permissions',
  minutes: ({ count }: { count: number }) => plural(count, { one: '1 minute', other: `${count} minutes` }),
  hours: ({ count }: { count: number }) => plural(count, { one: '1 hour', other: `${count} hours` }),
};
