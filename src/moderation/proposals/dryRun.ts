import type { Strictness } from '#src/answer/strictness.ts';
import type { SuggestedQuestion } from '#src/answer/suggestions/suggestQuestions.ts';
import type { Article } from '#src/corpus/article.ts';
import type { Story } from '#src/corpus/story.ts';
import type { Text } from '#src/language/message.ts';
import { findAgain } from '#src/library/resolvePins.ts';
import type { RevisionKind } from '#src/store/corpus/corpus.ts';
import type { Pin } from '#src/store/records/pins.ts';
import type { PlannedChange } from '../change.ts';
import { type ArticleChange, diffStories } from '../diff/diffStories.ts';
import type { SettingsChange } from '../settings.ts';
import type { SourceProblem } from '../sources/found.ts';
import { sampleQuestions } from './sampleQuestions.ts';

/** What a change would do, shown before it is done. */
export interface DryRun {
  /** Confirms or cancels it. */
  readonly id: string;
  readonly kind: RevisionKind;
  readonly why: Text;
  /** The revision it was made against. */
  readonly base: number;
  /** Until when it can be confirmed. */
  readonly expires: Date;
  readonly changes: readonly ArticleChange[];
  readonly settings?: SettingsChange;
  readonly report: SourceReport;
  /** Questions made from what is new, answered by it. */
  readonly samples: readonly SuggestedQuestion[];
  /** Pinned questions that are answered now and would not be any more. */
  readonly breaks: readonly Pin[];
  /** The story as it would be: what the samples' passages are cut from. */
  readonly after: Story;
}

/** What reading the sources came to, beside the articles. */
export interface SourceReport {
  /** What stood among the texts and was left out as no part of them. */
  readonly dropped: readonly string[];
  /** Sources that have nothing new. */
  readonly unchanged: readonly string[];
  /** Sources that gave nothing; the articles from them stay as they are. */
  readonly problems: readonly SourceProblem[];
}

/** A report of nothing. */
export const NO_REPORT: SourceReport = { dropped: [], unchanged: [], problems: [] };

/** What a change from one story to another amounts to on a server with these pins and this strictness. */
export async function describeChange(
  before: Story,
  after: Story,
  { settings }: Pick<PlannedChange, 'settings'>,
  { pins, strictness }: { readonly pins: readonly Pin[]; readonly strictness: Strictness },
): Promise<Pick<DryRun, 'changes' | 'samples' | 'breaks' | 'after' | 'settings'>> {
  const changes = await diffStories(before, after);
  return {
    changes,
    samples: await sampleQuestions(freshArticles(changes, after), strictness),
    breaks: breaks(pins, before, after),
    after,
    ...(settings && { settings }),
  };
}

/** The pins that one story answers and another does not. */
export function breaks(pins: readonly Pin[], before: Story, after: Story): Pin[] {
  return pins.filter(({ passage }) => findAgain(passage, before) && !findAgain(passage, after));
}

function freshArticles(changes: readonly ArticleChange[], { articles }: Story): Article[] {
  const ids = new Set(changes.filter(({ how }) => how !== 'removed').map(({ id }) => id));
  return articles.filter(({ id }) => ids.has(id));
}
