import type { TimelineAnswer } from '#src/answer/answer.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { absent, cite, type Layout, strong, words } from './layout.ts';
import type { Block } from './reply.ts';
import { texts } from './texts.ts';

/** One line an event: its time as the story words it, the calendar date where it is known, the sentence, where it stands. */
export function renderTimeline({ events }: TimelineAnswer, { story }: Snapshot): Layout {
  if (events.length === 0) return absent(texts.timelineNothing);
  const lines = events.map(
    ({ when, date, passage }): Block => ({
      type: 'item',
      parts: [
        strong(when),
        ...(date === undefined ? [] : [words(` (${date})`)]),
        words(texts.dot),
        { kind: 'verbatim', passage },
        words(' '),
        ...cite([passage], story),
      ],
    }),
  );
  return { tone: 'answer', blocks: lines };
}
