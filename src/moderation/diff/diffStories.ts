import { isDeepStrictEqual } from 'node:util';
import type { Article } from '#src/corpus/article.ts';
import type { Story } from '#src/corpus/story.ts';
import { runInSlices } from '#src/library/runInSlices.ts';
import { diffWords, type Stretch } from './diffWords.ts';
import { pairParagraphs } from './pairParagraphs.ts';

/** What happens to one paragraph; the numbers are those of the version named. */
export type ParagraphChange =
  | { readonly how: 'added'; readonly after: number; readonly text: string }
  | { readonly how: 'removed'; readonly before: number; readonly text: string }
  | {
      readonly how: 'changed';
      readonly before: number;
      readonly after: number;
      readonly stretches: readonly Stretch[];
    };

/** A fact about an article that changes; left out where it was not or is no more known. */
export interface FactChange {
  readonly fact: 'title' | 'source' | 'url' | 'published' | 'authors' | 'language';
  readonly before?: string;
  readonly after?: string;
}

/** What happens to one article. */
export interface ArticleChange {
  readonly how: 'added' | 'changed' | 'removed';
  readonly id: string;
  readonly title: string;
  /** Paragraphs it has afterwards; before, where it is removed. */
  readonly count: number;
  readonly facts: readonly FactChange[];
  /** In the order of the text; only those that change. */
  readonly paragraphs: readonly ParagraphChange[];
  /** Whether only captions, credits or headings change. */
  readonly asidesOnly: boolean;
}

const FACTS = ['title', 'source', 'url', 'published', 'authors', 'language'] as const;

type Articles = Pick<Story, 'articles'>;

/** What happens to the articles of a story, in the order of their ids. Other work goes on meanwhile, however large the stories are. */
export function diffStories(before: Articles, after: Articles): Promise<ArticleChange[]> {
  return runInSlices(diffInSteps(before, after));
}

function* diffInSteps(before: Articles, after: Articles): Generator<void, ArticleChange[]> {
  const old = new Map(before.articles.map((article) => [article.id, article]));
  const fresh = new Map(after.articles.map((article) => [article.id, article]));
  const changes: ArticleChange[] = [];
  for (const id of [...new Set([...old.keys(), ...fresh.keys()])].sort()) {
    changes.push(...diffArticle(old.get(id), fresh.get(id)));
    yield;
  }
  return changes;
}

function diffArticle(before: Article | undefined, after: Article | undefined): ArticleChange[] {
  const shown = after ?? before;
  if (shown === undefined || isDeepStrictEqual(before, after)) return [];
  const { id, title } = shown;
  const facts = diffFacts(before, after);
  const paragraphs = diffParagraphs(before, after);
  const asidesOnly = facts.length === 0 && paragraphs.length === 0;
  const how = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [{ how, id, title, count: shown.paragraphs.length, facts, paragraphs, asidesOnly }];
}

function diffFacts(before: Article | undefined, after: Article | undefined): FactChange[] {
  return FACTS.flatMap((fact) => {
    const was = wordFact(before?.[fact]);
    const is = wordFact(after?.[fact]);
    if (was === is) return [];
    return [{ fact, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}

function wordFact(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' || value === undefined ? value : value.join(', ');
}

function diffParagraphs(before: Article | undefined, after: Article | undefined): ParagraphChange[] {
  return pairParagraphs(before?.paragraphs ?? [], after?.paragraphs ?? []).flatMap((pair): ParagraphChange[] => {
    if (pair.before === undefined) return [{ how: 'added', after: pair.after.number, text: pair.after.text }];
    if (pair.after === undefined) return [{ how: 'removed', before: pair.before.number, text: pair.before.text }];
    if (pair.before.id === pair.after.id) return [];
    const stretches = diffWords(pair.before.text, pair.after.text);
    return [{ how: 'changed', before: pair.before.number, after: pair.after.number, stretches }];
  });
}
