import type { TimelineEvent } from '#src/story/facts.ts';
import { yearIn } from './calendar.ts';

/**
 * Puts the events of several articles, each article's in order of time, into one order. An event without a date keeps its place beside
 * its article's dated ones; articles that give no date at all follow the others.
 */
export function orderEvents(events: readonly TimelineEvent[]): TimelineEvent[] {
  const articles = [...new Set(events.map((event) => event.passage.article))];
  return articles
    .map((article) => events.filter((event) => event.passage.article === article))
    .flatMap((ofArticle) => ofArticle.map((event, index) => ({ event, date: dateNear(ofArticle, index) })))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ event }) => event);
}

/** Later than any date, as strings compare. */
const UNDATED = '~';

function dateNear(events: readonly TimelineEvent[], index: number): string {
  const own = dateOf(events[index]);
  if (own !== undefined) return own;
  const before = events.slice(0, index).findLast((event) => dateOf(event) !== undefined);
  const after = events.slice(index + 1).find((event) => dateOf(event) !== undefined);
  return dateOf(before) ?? dateOf(after) ?? UNDATED;
}

function dateOf(event: TimelineEvent | undefined): string | undefined {
  return event && (event.date ?? yearIn(event.when)?.toString());
}
