import type { Story } from '#src/corpus/story.ts';
import { texts } from '#src/language/texts.ts';
import type { GapGroup } from '#src/moderation/questions/gaps.ts';
import { commandLine } from '../commandLine.ts';
import { actionsBlock, strong, words } from '../layout.ts';
import type { Action, Block, Reply } from '../reply.ts';
import { line, moderationReply, shorten } from './moderationReply.ts';

const MOST_GAPS = 10;
const MOST_ACTIONS = 5;
const LONGEST_QUESTION = 200;
/** Lines of members' own words under one question: the newest. */
const MOST_NOTES = 3;

/** The questions, the most asked first, each to be pinned to a passage or dismissed; look-ups only to be dismissed. */
export function renderGaps(gaps: readonly GapGroup[], story: Story): Reply {
  return moderationReply({ outcome: 'shown' }, layOut(gaps), story);
}

/** The list after a question was taken off it, or was not on it. */
export function renderDismissal(known: boolean, gaps: readonly GapGroup[], story: Story): Reply {
  const told = line(known ? texts.dismissed : texts.notAGap);
  return moderationReply({ outcome: known ? 'done' : 'nothing' }, [told, ...layOut(gaps)], story);
}

/** The question with how often it was asked and what members say of the answers they got, and what they wrote under it. */
function renderGap({ question, asked, wrong, cover, notes, ...days }: GapGroup, index: number): Block[] {
  const facts = [
    ...(asked > 0 ? [texts.gapAsked({ asked })] : []),
    ...(wrong > 0 ? [texts.gapWrong({ count: wrong })] : []),
    ...(cover > 0 ? [texts.gapCover({ count: cover })] : []),
    days.firstDay === days.lastDay ? days.lastDay : texts.gapDays({ first: days.firstDay, last: days.lastDay }),
  ];
  const parts = [
    strong(`${index + 1} ${shorten(question, LONGEST_QUESTION)}`),
    ...facts.flatMap((fact) => [words(texts.dot), words(fact)]),
  ];
  const lines = notes
    .slice(-MOST_NOTES)
    .map((note): Block => ({ type: 'note', parts: [words(texts.gapNote({ note: shorten(note, LONGEST_QUESTION) }))] }));
  return [{ type: 'item', parts }, ...lines];
}

function layOut(gaps: readonly GapGroup[]): Block[] {
  if (gaps.length === 0) return [line(texts.noGaps)];
  const shown = gaps.slice(0, MOST_GAPS);
  const items = shown.flatMap(renderGap);
  const actions = shown.slice(0, MOST_ACTIONS);
  const pins = actions.flatMap(({ id, isLookUp }, index): Action[] =>
    isLookUp
      ? []
      : [
          {
            kind: 'command',
            label: texts.pinGap({ number: index + 1 }),
            line: commandLine('pin', { gap: id }),
            ask: ['passage', 'article', 'sentence'],
          },
        ],
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
