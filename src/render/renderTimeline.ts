import type { TimelineAnswer } from '#src/answer/answer.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { entriesOf } from '#src/answer/timelineOf.ts';
import { texts } from '#src/language/texts.ts';
import type { TimelineEvent } from '#src/story/facts.ts';
import { absent, type Layout, passageItem, strong, words } from './layout.ts';
import type { Part } from './reply.ts';

/** One line a sentence: its times as the story words them, each with its calendar date if that is known, the sentence, where it stands. */
export function renderTimeline({ events }: TimelineAnswer, { story }: Snapshot): Layout {
  if (events.length === 0) return absent(texts.timelineNothing);
  const lines = entriesOf(events).map(({ passage, times }) =>
    passageItem(passage, story, [...times.flatMap(drawTime), words(texts.dot)]),
  );
  return { tone: 'answer', blocks: lines };
}

function drawTime({ when, date }: TimelineEvent, index: number): Part[] {
  const known = date === undefined ? [] : [words(texts.inBrackets({ text: date }))];
  return [...(index > 0 ? [words(texts.comma)] : []), strong(when), ...known];
}
