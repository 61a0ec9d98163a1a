import type { Article } from '#src/corpus/article.ts';
import type { Text } from '#src/language/message.ts';
import { say } from '#src/language/say.ts';
import type { FetchedPage } from '#src/store/corpus/fetches.ts';
import type { SettingsChange } from '../settings.ts';

/** What came of reading a source: articles, the word that there is nothing new, or why there is nothing. */
export type Found =
  | {
      readonly kind: 'found';
      readonly articles: readonly Article[];
      /** What stood among the text and was left out as no part of it. */
      readonly dropped: readonly string[];
      readonly fetched: readonly FetchedPage[];
      /** Parts of the source that gave nothing, such as one file of an archive. */
      readonly problems?: readonly SourceProblem[];
      /** Settings that came along, out of an export. */
      readonly settings?: SettingsChange;
    }
  | { readonly kind: 'unchanged'; readonly source: string }
  | SourceProblem;

/** A source that gave nothing: `message` is one sentence for the moderator, `detail` is for the operator. */
export interface SourceProblem {
  readonly kind: 'problem';
  readonly source: string;
  readonly message: Text;
  readonly detail: string;
}

/** A source of articles, and nothing left out of it. */
export function found(articles: readonly Article[], dropped: readonly string[] = []): Found {
  return { kind: 'found', articles, dropped, fetched: [] };
}

/** A source that gave nothing. */
export function problem(source: string, message: Text, detail = say(message)): SourceProblem {
  return { kind: 'problem', source, message, detail };
}
