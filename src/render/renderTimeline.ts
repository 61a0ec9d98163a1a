import type { TimelineAnswer } from '#src/answer/answer.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { texts } from '#src/language/texts.ts';
import { absent, type Layout, passageItem, strong, words } from './layout.ts';
import { groupBy } from './lists.ts';
import type { Part } from './reply.ts';

/** One line a sentence, where its first time stands: its times as the story words them, the calendar dates where they are known, where it stands. */
export function renderTimeline({ events }: TimelineAnswer, { story }: Snapshot): Layout {
  if (events.length === 0) return absent(texts.timelineNothing);
  const sentences = groupBy(events, ({ passage: { article, paragraph, start } }) => `${article} ${paragraph} ${start}`);
  const lines = [...sentences.values()].map((told) => {
    const times = told.flatMap(({ when, date }, index): Part[] => [
      ...(index > 0 ? [words(texts.comma)] : []),
      strong(when),
      ...(date === undefined ? [] : [words(texts.inBrackets({ text: date }))]),
    ]);
    return passageItem(told[0].passage, story, [...times, words(texts.dot)]);
  });
  return { tone: 'answer', blocks: lines };
}
