import type { TimelineAnswer } from './answer.ts';
import { distinctPassages } from './distinctPassages.ts';
import type { Snapshot } from './snapshot.ts';

/** What happened and will happen, in order of time. */
export function timelineOf(snapshot: Snapshot): TimelineAnswer {
  const { events } = snapshot.facts;
  return { kind: 'timeline', events, passages: distinctPassages(events.map((event) => event.passage)) };
}
