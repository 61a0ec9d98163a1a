import type { Article } from '#src/corpus/article.ts';
import type { Story } from '#src/corpus/story.ts';
import type { Text } from '#src/language/message.ts';

/** Why a revision was made. */
export type RevisionKind = 'seed' | 'add' | 'refresh' | 'remove' | 'import' | 'rollback';

/** One entry of a story's history. Never changed afterwards, but for `who`, who may ask to be forgotten. */
export interface Revision {
  /** Counted from 1. */
  readonly number: number;
  readonly kind: RevisionKind;
  /** The moderator's id; left out for what the bot did by itself and for who asked to be forgotten. */
  readonly who?: string;
  readonly why: Text;
  readonly at: Date;
  /** The revision a rollback brought back. */
  readonly restores?: number;
}

/** An article of one revision, without its text. */
export interface ArticleEntry {
  readonly id: string;
  /** Names its text: the same words and facts, the same hash. */
  readonly hash: string;
  readonly paragraphs: number;
  readonly origin: 'seed' | 'own';
}

/** How one article differs between two revisions. */
export type ArticleDifference =
  | { readonly how: 'added'; readonly id: string; readonly after: ArticleEntry }
  | { readonly how: 'changed'; readonly id: string; readonly before: ArticleEntry; readonly after: ArticleEntry }
  | { readonly how: 'removed'; readonly id: string; readonly before: ArticleEntry };

/** The articles every server starts from, by one name for all of them: see `makeSeed`. */
export interface Seed {
  readonly fingerprint: string;
  readonly articles: readonly Article[];
}

/** What every change says of itself. */
export interface ChangeRecord {
  /** An id of the caller's making, new for every change: asking for the same one again does nothing and gets the same outcome. */
  readonly change: string;
  /** The revision the change was made against; 0 where there is none yet. */
  readonly base: number;
  readonly who?: string;
  readonly why: Text;
}

/** A change of a story. What it names that is so already is no change. */
export interface CorpusChange extends ChangeRecord {
  readonly kind: Exclude<RevisionKind, 'rollback'>;
  /** Articles added, or put in place of those with the same id. */
  readonly put?: readonly Article[];
  /** Ids of articles to take out of the story, the server's own or the seed's. */
  readonly remove?: readonly string[];
  /** Ids whose own article or removal is dropped, so that the seed's article shows again. */
  readonly uncover?: readonly string[];
  /** The seed to stand on from now on, or none. */
  readonly seed?: Seed | 'off';
}

export type CommitOutcome =
  | { readonly kind: 'committed'; readonly revision: number }
  /** The story is as the change would have it already; there is no new revision. */
  | { readonly kind: 'unchanged'; readonly revision: number }
  /** Somebody else changed the story since `base`; nothing was done. */
  | {
      readonly kind: 'conflict';
      /** The newest revision now. */
      readonly revision: number;
      /** The revisions since `base`, newest first. */
      readonly since: readonly Revision[];
      readonly differences: readonly ArticleDifference[];
    };

/** The stories and their histories. A change that was returned from survives kill -9 and a power cut. */
export interface CorpusStore {
  /** Makes the next revision, all of the change or nothing. */
  commit(server: string, change: CorpusChange): Promise<CommitOutcome>;
  /** Makes a next revision that has the articles of an earlier one. Throws `RangeError` where there is no revision `to`. */
  rollback(server: string, change: ChangeRecord & { readonly to: number }): Promise<CommitOutcome>;
  /** The story at a revision, the newest by default, its articles in the order of their ids; undefined where there is none. */
  loadStory(server: string, revision?: number): Promise<Story | undefined>;
  /** What `loadStory` would load, in the same order, without the texts; empty for revision 0. */
  entries(server: string, revision?: number): Promise<ArticleEntry[]>;
  /** Ids of the seed's articles that the server has taken out, at the newest revision, in their order. */
  hidden(server: string): Promise<string[]>;
  /** The text of an entry, of whatever revision. */
  readArticle(entry: Pick<ArticleEntry, 'id' | 'hash'>): Promise<Article | undefined>;
  /** Keeps the texts of articles that no revision has yet, in the order given; those that none ever has are swept away in time. */
  keepArticles(articles: readonly Article[]): Promise<Pick<ArticleEntry, 'id' | 'hash'>[]>;
  /** The articles of entries, in their order. Rejects where a text has been swept away. */
  readArticles(entries: readonly Pick<ArticleEntry, 'id' | 'hash'>[]): Promise<Article[]>;
  /** What differs between two revisions (0 is the empty story), in the order of the ids. */
  differences(server: string, from: number, to: number): Promise<ArticleDifference[]>;
  /** Revisions, newest first, before the one given. */
  history(server: string, page: { readonly before?: number; readonly limit: number }): Promise<Revision[]>;
}
