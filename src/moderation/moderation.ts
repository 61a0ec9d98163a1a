import type { Answer } from '#src/answer/answer.ts';
import type { Passage, Story } from '#src/corpus/story.ts';
import { HOME } from '#src/library/home.ts';
import type { Revision } from '#src/store/corpus.ts';
import type { Forgotten } from '#src/store/people.ts';
import type { Pin } from '#src/store/pins.ts';
import type { Watch } from '#src/store/watches.ts';
import { type ExportedFile, exportStory } from './archive/exportStory.ts';
import type { ModerationContext, Moderator } from './context.ts';
import { type Confirmation, cancel, confirm } from './proposals/confirm.ts';
import type { Proposal } from './proposals/propose.ts';
import { citePassages } from './questions/citePassages.ts';
import { dismissGap, type GapGroup, listGaps, noteQuestion } from './questions/gaps.ts';
import { listPins, type PinRequest, type PinState, pin, unpin } from './questions/pins.ts';
import { add, type Source } from './requests/add.ts';
import { remove, rollback, type Setup, setUp } from './requests/change.ts';
import { type ListedArticle, listArticles, type RevisionDetails, showRevision } from './requests/describe.ts';
import { type Progress, refresh } from './requests/refresh.ts';
import { readSettings, type Settings, type SettingsChange } from './settings.ts';
import { watchAddress } from './watches/watchAddress.ts';

/** A message that shows passages of a story. */
export interface SentMessage {
  readonly message: string;
  readonly channel: string;
  /** The story the passages were cut from. */
  readonly story: Story;
  readonly passages: readonly Passage[];
}

/**
 * What moderators can do with their server's story, and what is kept for them. Every call may throw `ModerationRefusal` or an error of
 * the store; both have a `userMessage`. Whether somebody is a moderator is for the caller to check.
 */
export interface Moderation {
  add(moderator: Moderator, source: Source): Promise<Proposal>;
  /** Brings one article up to date, or everything. */
  refresh(moderator: Moderator, article?: string, progress?: Progress): Promise<Proposal>;
  remove(moderator: Moderator, article: string): Promise<Proposal>;
  rollback(moderator: Moderator, revision: number): Promise<Proposal>;
  confirm(moderator: Moderator, change: string): Promise<Confirmation>;
  cancel(moderator: Moderator, change: string): Promise<boolean>;
  /** The settings as they are now, from memory where they have not changed. */
  settings(server: string | undefined): Promise<Settings>;
  setUp(moderator: Moderator, change: SettingsChange): Promise<Setup>;
  list(server: string): Promise<ListedArticle[]>;
  /** Newest first, those before a revision where one is given. */
  history(server: string, limit: number, before?: number): Promise<Revision[]>;
  showRevision(server: string, revision: number): Promise<RevisionDetails>;
  export(server: string): Promise<ExportedFile>;
  watch(moderator: Moderator, watch: Pick<Watch, 'url' | 'everyMs'>): Promise<void>;
  /** Whether it was watched. */
  unwatch(server: string, url: string): Promise<boolean>;
  watches(server: string): Promise<Watch[]>;
  pin(moderator: Moderator, request: PinRequest): Promise<Pick<Pin, 'question' | 'passage'>>;
  /** Whether it was pinned. */
  unpin(server: string, question: string): Promise<boolean>;
  pins(server: string): Promise<PinState[]>;
  gaps(server: string): Promise<GapGroup[]>;
  /** Whether it was on the list. */
  dismissGap(server: string, gap: string): Promise<boolean>;
  /** Keeps a question that was not answered for certain, without who asked it. */
  noteQuestion(server: string | undefined, question: string, answer: Answer): Promise<void>;
  /** Keeps what a message shows, so that it can be corrected. */
  noteMessage(server: string, sent: SentMessage): Promise<void>;
  /** The message is gone: there is nothing to correct. */
  forgetMessage(server: string, message: string): Promise<void>;
  /** Removes a person's id from everything that is kept, on all servers. */
  forgetPerson(person: string): Promise<Forgotten>;
  /** The bot is on the server, or back on it. */
  joined(server: string): Promise<void>;
  /** The bot was removed from the server; not for outages. Its data is kept for 30 days. */
  left(server: string): Promise<void>;
}

/** Moderation on a store, a library and the web. */
export function openModeration(context: ModerationContext): Moderation {
  const { store, library } = context;
  const settings = async (server: string | undefined) => readSettings((await library.currentOf(server)).settings);
  return {
    add: (moderator, source) => add(moderator, source, context),
    refresh: (moderator, article, progress) => refresh(moderator, article, context, progress),
    remove: (moderator, article) => remove(moderator, article, context),
    rollback: (moderator, revision) => rollback(moderator, revision, context),
    confirm: (moderator, change) => confirm(moderator, change, context),
    cancel: (moderator, change) => cancel(moderator, change, context),
    settings,
    setUp: (moderator, change) => setUp(moderator, change, context),
    list: (server) => listArticles(server, context),
    history: (server, limit, before) =>
      store.corpus.history(server, { limit, ...(before !== undefined && { before }) }),
    showRevision: (server, revision) => showRevision(server, revision, context),
    export: async (server) => exportStory((await library.snapshotFor(server)).story, await settings(server)),
    watch: (moderator, watch) => watchAddress(moderator, watch, context),
    unwatch: (server, url) => store.watches.remove(server, url),
    watches: (server) => store.watches.list(server),
    pin: (moderator, request) => pin(moderator, request, context),
    unpin: (server, question) => unpin(server, question, context),
    pins: (server) => listPins(server, context),
    gaps: (server) => listGaps(server, context),
    dismissGap: (server, gap) => dismissGap(server, gap, context),
    noteQuestion: (server, question, answer) => noteQuestion(server ?? HOME, question, answer, context),
    noteMessage: (server, { message, channel, story, passages }) =>
      store.citations.record(server, {
        message,
        channel,
        revision: story.revision,
        passages: citePassages(passages, story),
      }),
    forgetMessage: (server, message) => store.citations.forget(server, message),
    forgetPerson: (person) => store.people.forget(person),
    joined: (server) => store.servers.join(server),
    left: (server) => store.servers.leave(server),
  };
}
