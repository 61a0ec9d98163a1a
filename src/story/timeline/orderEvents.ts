import type { TimelineEvent } from '#src/story/facts.ts';
import { yearIn } from '#src/text/calendar.ts';

/**
 * Puts the events of several articles, each article's in order of time, into one order. Each article's own order is kept: an event
 * without a date stays beside its article's dated ones. Articles that give no date at all follow the others.
 */
export function orderEvents(events: readonly TimelineEvent[]): TimelineEvent[] {
  const byArticle = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const ofArticle = byArticle.get(event.passage.article) ?? [];
    ofArticle.push(event);
    byArticle.set(event.passage.article, ofArticle);
  }
  return [...byArticle.values()]
    .flatMap(withDates)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ event }) => event);
}

/** Later than any date, as strings compare. */
const UNDATED = '~';

/** The events of one article, each with its own date or that of the one before it, never earlier than that. */
function withDates(events: readonly TimelineEvent[]): { event: TimelineEvent; date: string }[] {
  let last = events.map(dateOf).find((date) => date !== undefined) ?? UNDATED;
  return events.map((event) => {
    const own = dateOf(event);
    if (own !== undefined && own > last) last = own;
    return { event, date: last };
  });
}

function dateOf(event: TimelineEvent): string | undefined {
  return event.date ?? yearIn(event.when)?.toString();
}
