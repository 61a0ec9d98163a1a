import type { Passage } from '#src/corpus/story.ts';
import type { TimelineEvent } from '#src/story/facts.ts';
import type { TimelineAnswer } from './answer.ts';
import { distinctPassages } from './distinctPassages.ts';
import type { Snapshot } from './snapshot.ts';

/** What happened and will happen, in order of time. */
export function timelineOf(snapshot: Snapshot): TimelineAnswer {
  const { events } = snapshot.facts;
  return { kind: 'timeline', events, passages: distinctPassages(events.map((event) => event.passage)) };
}

/** A sentence with all the times it gives, in order of time. */
export interface TimelineEntry {
  readonly passage: Passage;
  readonly times: readonly TimelineEvent[];
}

/** The events by their sentences, each sentence once: at its first time with a date, which news is about more often than "in 1968", else at its first. */
export function entriesOf(events: readonly TimelineEvent[]): TimelineEntry[] {
  const byPlace = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const key = placeOf(event);
    byPlace.set(key, [...(byPlace.get(key) ?? []), event]);
  }
  return events.flatMap((event) => {
    const times = byPlace.get(placeOf(event)) ?? [];
    const main = times.find(({ date }) => date !== undefined) ?? times[0];
    return event === main ? [{ passage: event.passage, times }] : [];
  });
}

function placeOf({ passage: { article, paragraph, start } }: TimelineEvent): string {
  return `${article} ${paragraph} ${start}`;
}
