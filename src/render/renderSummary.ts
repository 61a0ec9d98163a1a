import type { SummaryAnswer } from '#src/answer/answer.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { type SummaryLength, summaryLengths } from '#src/answer/summaryOf.ts';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { commandLine } from './commandLine.ts';
import { absent, actionsBlock, type Layout, passageItem } from './layout.ts';
import type { Action } from './reply.ts';

/** The sentences as a list in the story's order, each with where it stands. */
export function renderSummary({ passages }: SummaryAnswer, { story }: Snapshot): Layout {
  if (passages.length === 0) return absent(texts.summaryNothing);
  const lines = passages.map((passage) => passageItem(passage, story));
  return { tone: 'answer', blocks: [...lines, ...actionsBlock(otherLengths(passages.length))] };
}

/** A longer one only where this one is as long as its length allows: else the story has no more to give. */
function otherLengths(count: number): Action[] {
  const lengths = Object.keys(summaryLengths).filter((name): name is SummaryLength => name in summaryLengths);
  const shorter = lengths.findLast((length) => summaryLengths[length] < count);
  const full = lengths.findIndex((length) => summaryLengths[length] === count);
  const longer = full < 0 ? undefined : lengths[full + 1];
  const action = (label: Text, length: string): Action => ({
    kind: 'command',
    label,
    line: commandLine('summary', { length }),
    own: true,
    inPlace: true,
  });
  return [
    ...(shorter === undefined ? [] : [action(texts.shorter, shorter)]),
    ...(longer === undefined ? [] : [action(texts.longer, longer)]),
  ];
}
