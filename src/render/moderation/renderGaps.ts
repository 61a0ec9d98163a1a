import type { Story } from '#src/corpus/story.ts';
import type { GapGroup } from '#src/moderation/questions/gaps.ts';
import { commandLine } from '../commandLine.ts';
import { actionsBlock, strong, words } from '../layout.ts';
import type { Action, Block, Reply } from '../reply.ts';
import { line, moderationReply, shorten } from './moderationReply.ts';
import { texts } from './texts.ts';

const MOST_GAPS = 10;
const MOST_ACTIONS = 5;
const LONGEST_QUESTION = 200;

/** The questions, the most asked first, each to be pinned to a passage or dismissed. */
export function renderGaps(gaps: readonly GapGroup[], story: Story): Reply {
  return moderationReply({ outcome: 'shown' }, layOut(gaps), story);
}

/** The list after a question was taken off it, or was not on it. */
export function renderDismissal(known: boolean, gaps: readonly GapGroup[], story: Story): Reply {
  const told = line(known ? texts.dismissed : texts.notAGap);
  return moderationReply({ outcome: known ? 'done' : 'nothing' }, [told, ...layOut(gaps)], story);
}

function layOut(gaps: readonly GapGroup[]): Block[] {
  if (gaps.length === 0) return [line(texts.noGaps)];
  const shown = gaps.slice(0, MOST_GAPS);
  const items = shown.map(({ question, asked, firstDay: first, lastDay: last }, index): Block => {
    const facts = texts.gapLine({ asked, first, last });
    return { type: 'item', parts: [strong(`${index + 1} ${shorten(question, LONGEST_QUESTION)}`), words(facts)] };
  });
  const actions = shown.slice(0, MOST_ACTIONS);
  const pins = actions.map(
    ({ id }, index): Action => ({
      kind: 'command',
      label: texts.pinGap({ number: index + 1 }),
      line: commandLine('pin', { gap: id }),
      ask: ['passage', 'article', 'sentence'],
    }),
  );
  const dismissals = actions.map(
    ({ id }, index): Action => ({
      kind: 'command',
      label: texts.dismiss({ number: index + 1 }),
      line: commandLine('gaps', { dismiss: id }),
    }),
  );
  return [...items, ...actionsBlock([...pins, ...dismissals])];
}
