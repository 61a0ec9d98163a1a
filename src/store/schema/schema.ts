import type { Kysely, Transaction } from 'kysely';

/**
 * The tables, the same on both engines. Moments are milliseconds since 1970, days are `YYYY-MM-DD` in UTC, JSON is text
 * (so that it comes back to the character), truth is 0 or 1.
 */
export interface Schema {
  servers: ServersTable;
  seeds: SeedsTable;
  seed_articles: SeedArticlesTable;
  texts: TextsTable;
  revisions: RevisionsTable;
  articles: ArticlesTable;
  pending: PendingTable;
  pins: PinsTable;
  questions: QuestionsTable;
  question_days: QuestionDaysTable;
  feedback: FeedbackTable;
  lines: LinesTable;
  citations: CitationsTable;
  corrections: CorrectionsTable;
  watches: WatchesTable;
  fetches: FetchesTable;
  message_answers: MessageAnswersTable;
}

/** A connection to the store's database, on either engine. */
export type Database = Kysely<Schema>;

/** One transaction on it. */
export type DatabaseTransaction = Transaction<Schema>;

/** `until` of an article that is still in force: a number no revision reaches, so that "in force at N" is one comparison. */
export const STILL_IN_FORCE = 2_147_483_647;

interface ServersTable {
  id: string;
  /** Grows with every change that can alter an answer or a setting. */
  version: number;
  /** The newest revision of its story; 0 before the first. */
  revision: number;
  /** JSON, as the caller validated it. */
  settings: string | null;
  settings_version: number;
  /** The seed the story was last given, whatever it is made of now. */
  seed: string | null;
  joined_at: number;
  left_at: number | null;
}

interface SeedsTable {
  fingerprint: string;
  added_at: number;
}

interface SeedArticlesTable {
  seed: string;
  article: string;
  hash: string;
}

/** Article texts, kept once however many servers have them. */
interface TextsTable {
  hash: string;
  paragraphs: number;
  /** When it was last written: a text nobody refers to yet is not swept away while young. */
  added_at: number;
  /** JSON of the article without its id; last, because SQLite walks through all of it to reach a later column. */
  body: string;
}

interface RevisionsTable {
  server: string;
  number: number;
  /** The caller's id of the change: the same one twice is done once. */
  change: string;
  kind: string;
  who: string | null;
  why: string;
  at: number;
  /** The revision a rollback brought back. */
  restores: number | null;
  seed: string | null;
  /**
   * How often it was asked to list the messages that cited what this revision changed; below zero once the latest asking is met.
   * Its size only grows, so an asking that comes while a list is being made is not taken for met.
   */
  corrections_due: number;
}

/** What a server lays over its seed: its own articles and its removals, in force from revision `since` up to, not including, `until`. */
interface ArticlesTable {
  server: string;
  article: string;
  since: number;
  until: number;
  /** Null hides the seed's article of this name. */
  hash: string | null;
}

interface PendingTable {
  id: string;
  server: string;
  moderator: string;
  base: number;
  payload: string;
  at: number;
  expires_at: number;
}

interface PinsTable {
  server: string;
  key: string;
  question: string;
  passage: string;
  who: string | null;
  at: number;
}

interface QuestionsTable {
  server: string;
  key: string;
  text: string;
  outcome: string;
  state: string;
}

interface QuestionDaysTable {
  server: string;
  key: string;
  day: string;
  asked: number;
}

interface FeedbackTable {
  server: string;
  /** Of one member and one answer, so that each counts once: it tells neither. */
  mark: string;
  /** Of the question. */
  key: string;
  kind: string;
  note: string | null;
  at: number;
}

/** What buttons run whose own names have no room for it. */
interface LinesTable {
  server: string;
  key: string;
  line: string;
  at: number;
}

interface CitationsTable {
  server: string;
  message: string;
  ordinal: number;
  channel: string;
  article: string;
  passage: string;
  revision: number;
  at: number;
}

interface CorrectionsTable {
  server: string;
  message: string;
  ordinal: number;
  revision: number;
  channel: string;
  was: string;
  now: string | null;
  cited_at: number;
  state: string;
  attempts: number;
  due_at: number;
}

interface WatchesTable {
  server: string;
  url: string;
  every_ms: number;
  who: string | null;
  at: number;
  next_at: number;
  succeeded_at: number | null;
  failing_since: number | null;
  failures: number;
  problem: string | null;
}

interface FetchesTable {
  server: string;
  url: string;
  etag: string | null;
  last_modified: string | null;
  at: number;
}

interface MessageAnswersTable {
  server: string;
  question: string;
  channel: string;
  answer: string;
  written_at: number;
  at: number;
}
