import type { TimelineAnswer } from '#src/answer/answer.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { texts } from '#src/language/texts.ts';
import { absent, type Layout, passageItem, strong, words } from './layout.ts';

/** One line an event: its time as the story words it, the calendar date where it is known, the sentence, where it stands. */
export function renderTimeline({ events }: TimelineAnswer, { story }: Snapshot): Layout {
  if (events.length === 0) return absent(texts.timelineNothing);
  const lines = events.map(({ when, date, passage }) => {
    const known = date === undefined ? [] : [words(texts.inBrackets({ text: date }))];
    return passageItem(passage, story, [strong(when), ...known, words(texts.dot)]);
  });
  return { tone: 'answer', blocks: lines };
}
