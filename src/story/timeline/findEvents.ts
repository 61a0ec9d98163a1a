import type { Article } from '#src/corpus/article.ts';
import { passageOf } from '#src/corpus/story.ts';
import type { TimelineEvent } from '#src/story/facts.ts';
import { splitSentences } from '#src/text/sentences.ts';

const TIME_WORDS =
  /\b(?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|next|this) (?:week|month|year)|(?:a|\w+) (?:day|week|month|year)s? (?:later|ago)|in recent (?:days|weeks|months)|yesterday|tomorrow)\b/gi;

/** The article's events at the times it gives. */
export function findEvents(article: Article): TimelineEvent[] {
  return article.paragraphs.flatMap((paragraph) =>
    splitSentences(paragraph.text).flatMap((span) => {
      const passage = passageOf(article, paragraph, span);
      return [...passage.text.matchAll(TIME_WORDS)].map((match) => ({ when: match[0], passage }));
    }),
  );
}

/** Puts the events of several articles in order of time. */
export function orderEvents(events: readonly TimelineEvent[]): TimelineEvent[] {
  return [...events];
}
