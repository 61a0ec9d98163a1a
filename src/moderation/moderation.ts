import type { Answer } from '#src/answer/answer.ts';
import type { Passage, Story } from '#src/corpus/story.ts';
import { HOME } from '#src/library/home.ts';
import type { Revision } from '#src/store/corpus/corpus.ts';
import type { Watch } from '#src/store/corpus/watches.ts';
import type { FeedbackKind } from '#src/store/records/feedback.ts';
import type { AnsweredMessage } from '#src/store/records/messageAnswers.ts';
import type { Forgotten, Held } from '#src/store/records/people.ts';
import type { Pin } from '#src/store/records/pins.ts';
import type { ExportedFile } from './archive/exportStory.ts';
import type { ModerationContext, Moderator } from './context.ts';
import type { Confirmation } from './proposals/confirm.ts';
import type { Proposal } from './proposals/propose.ts';
import { citePassages } from './questions/citePassages.ts';
import { addNote, type Clicked, noteFeedback } from './questions/feedback.ts';
import { dismissGap, type GapGroup, listGaps, noteQuestion } from './questions/gaps.ts';
import { listPins, type PinRequest, type PinState, pin, unpin } from './questions/pins.ts';
import type { Source } from './requests/add.ts';
import type { Setup } from './requests/change.ts';
import type { ListedArticle, RevisionDetails } from './requests/describe.ts';
import type { Progress } from './requests/refresh.ts';
import { readSettings, type Settings, type SettingsChange } from './settings.ts';

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
  /** The settings as they are now. Quick, also where the server's story is not in memory. */
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
  /** Counts what a member says of an answer, once; whether it is the first time. Who it was is not kept. */
  noteFeedback(
    server: string,
    feedback: Clicked & { readonly kind: FeedbackKind; readonly question: string },
  ): Promise<boolean>;
  /** Adds a member's own words to that; whether there is anything to add them to. */
  addNote(server: string, note: Clicked & { readonly note: string }): Promise<boolean>;
  /** Keeps a command line that a button has no room for, under a key made of it. */
  keepLine(server: string | undefined, key: string, line: string): Promise<void>;
  /** The line of that key, unless it is older than the server keeps questions. */
  findLine(server: string | undefined, key: string): Promise<string | undefined>;
  /** Keeps what a message shows, so that it can be corrected. */
  noteMessage(server: string, sent: SentMessage): Promise<void>;
  /** The revision that a message's passages were cut from, of those kept with `noteMessage` in the last weeks. */
  citedRevision(server: string, message: string): Promise<number | undefined>;
  /** The message is gone: there is nothing to correct. */
  forgetMessage(server: string, message: string): Promise<void>;
  /** Keeps which message answers which, so that an answer can follow its question. */
  noteAnswer(server: string | undefined, answered: AnsweredMessage): Promise<void>;
  /** What answers these messages, of those answered in the last weeks. */
  answersTo(server: string | undefined, questions: readonly string[]): Promise<AnsweredMessage[]>;
  /** Nothing answers these messages any more. */
  forgetAnswers(server: string | undefined, questions: readonly string[]): Promise<void>;
  /** What is kept under a person's id, on all servers. */
  heldOf(person: string): Promise<Held>;
  /** Removes a person's id from everything that is kept, on all servers. */
  forgetPerson(person: string): Promise<Forgotten>;
  /** The bot is on the server, or back on it. */
  joined(server: string): Promise<void>;
  /** The bot was removed from the server; not for outages. Its data is kept for 30 days. */
  left(server: string): Promise<void>;
}

/**
 * Moderation on a store, a library and the web. What changes a story is loaded when it is first asked for: whoever only asks questions
 * does not wait for it.
 */
export function openModeration(context: ModerationContext): Moderation {
  return { ...changesOf(context), ...questionsOf(context), ...placesOf(context) };
}

type Changes = Pick<
  Moderation,
  'add' | 'refresh' | 'remove' | 'rollback' | 'confirm' | 'cancel' | 'setUp' | 'watch' | 'export'
>;

function changesOf(context: ModerationContext): Changes {
  return {
    add: async (moderator, source) => (await import('./requests/add.ts')).add(moderator, source, context),
    refresh: async (moderator, article, progress) =>
      (await import('./requests/refresh.ts')).refresh(moderator, article, context, progress),
    remove: async (moderator, article) => (await import('./requests/change.ts')).remove(moderator, article, context),
    rollback: async (moderator, revision) =>
      (await import('./requests/change.ts')).rollback(moderator, revision, context),
    setUp: async (moderator, change) => (await import('./requests/change.ts')).setUp(moderator, change, context),
    confirm: async (moderator, change) => (await import('./proposals/confirm.ts')).confirm(moderator, change, context),
    cancel: async (moderator, change) => (await import('./proposals/confirm.ts')).cancel(moderator, change, context),
    watch: async (moderator, watch) =>
      (await import('./watches/watchAddress.ts')).watchAddress(moderator, watch, context),
    export: async (server) => {
      const { snapshot, settings } = await context.library.currentOf(server);
      return (await import('./archive/exportStory.ts')).exportStory(snapshot.story, readSettings(settings));
    },
  };
}

type Questions = Pick<
  Moderation,
  | 'pin'
  | 'unpin'
  | 'pins'
  | 'gaps'
  | 'dismissGap'
  | 'noteQuestion'
  | 'noteFeedback'
  | 'addNote'
  | 'keepLine'
  | 'findLine'
  | 'noteMessage'
  | 'citedRevision'
  | 'forgetMessage'
  | 'noteAnswer'
  | 'answersTo'
  | 'forgetAnswers'
  | 'heldOf'
  | 'forgetPerson'
>;

function questionsOf(context: ModerationContext): Questions {
  const { store } = context;
  return {
    pin: (moderator, request) => pin(moderator, request, context),
    unpin: (server, question) => unpin(server, question, context),
    pins: (server) => listPins(server, context),
    gaps: (server) => listGaps(server, context),
    dismissGap: (server, gap) => dismissGap(server, gap, context),
    noteQuestion: (server, question, answer) => noteQuestion(server ?? HOME, question, answer, context),
    noteFeedback: (server, feedback) => noteFeedback(server, feedback, context),
    addNote: (server, note) => addNote(server, note, context),
    keepLine: (server, key, line) => store.lines.keep(server ?? HOME, key, line),
    findLine: (server, key) => store.lines.find(server ?? HOME, key),
    noteMessage: (server, { message, channel, story, passages: shown }) => {
      const passages = citePassages(shown, story);
      return store.citations.record(server, { message, channel, revision: story.revision, passages });
    },
    citedRevision: (server, message) => store.citations.revisionOf(server, message),
    forgetMessage: (server, message) => store.citations.forget(server, message),
    noteAnswer: (server, answered) => store.messageAnswers.record(server ?? HOME, answered),
    answersTo: (server, questions) => store.messageAnswers.find(server ?? HOME, questions),
    forgetAnswers: (server, questions) => store.messageAnswers.forget(server ?? HOME, questions),
    heldOf: (person) => store.people.held(person),
    forgetPerson: (person) => store.people.forget(person),
  };
}

function placesOf(context: ModerationContext): Omit<Moderation, keyof Changes | keyof Questions> {
  const { store, library } = context;
  return {
    settings: async (server) => readSettings(await library.settingsOf(server)),
    list: async (server) => (await import('./requests/describe.ts')).listArticles(server, context),
    history: (server, limit, before) =>
      store.corpus.history(server, { limit, ...(before !== undefined && { before }) }),
    showRevision: async (server, revision) =>
      (await import('./requests/describe.ts')).showRevision(server, revision, context),
    unwatch: (server, url) => store.watches.remove(server, url),
    watches: (server) => store.watches.list(server),
    joined: (server) => store.servers.join(server),
    left: (server) => store.servers.leave(server),
  };
}
