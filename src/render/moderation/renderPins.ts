import type { Story } from '#src/corpus/story.ts';
import { texts } from '#src/language/texts.ts';
import type { PinState } from '#src/moderation/questions/pins.ts';
import type { Pin } from '#src/store/records/pins.ts';
import { commandLine } from '../commandLine.ts';
import { actionsBlock, showPassage, strong, words } from '../layout.ts';
import type { Action, Block, Reply } from '../reply.ts';
import { line, moderationReply, shorten } from './moderationReply.ts';

const MOST_PINS = 25;
const MOST_UNPINS = 5;
/** A button has room for 80 characters. */
const LONGEST_LABEL = 45;
const LONGEST_PASSAGE = 120;

/** A question that was just pinned, with its answer. */
export function renderPinned({ question, passage }: Pick<Pin, 'question' | 'passage'>, story: Story): Reply {
  const blocks = [line(texts.pinned({ question })), ...showPassage(passage, story)];
  const reply = moderationReply({ outcome: 'done' }, blocks, story);
  return { ...reply, answer: { kind: 'moderation', outcome: 'done', passages: [passage] } };
}

/** Whether a question was pinned, and is not any more. */
export function renderUnpinned(question: string, known: boolean, story: Story): Reply {
  const told = known ? texts.unpinned({ question }) : texts.notPinned({ question });
  return moderationReply({ outcome: known ? 'done' : 'nothing' }, [line(told)], story);
}

/** The pinned questions with the beginnings of their answers, and which of them are broken. */
export function renderPins(pins: readonly PinState[], story: Story): Reply {
  const items = pins.slice(0, MOST_PINS).map(({ question, passage, broken }): Block => {
    const answer = texts.pinLine({ number: passage.paragraph, text: shorten(passage.text, LONGEST_PASSAGE) });
    return {
      type: 'item',
      parts: [strong(question), words(answer), ...(broken ? [words(texts.brokenPin)] : [])],
    };
  });
  const unpins = pins
    .filter(({ broken }) => broken)
    .slice(0, MOST_UNPINS)
    .map(
      ({ question }): Action => ({
        kind: 'command',
        label: texts.unpin({ question: shorten(question, LONGEST_LABEL) }),
        line: commandLine('pin', { question, remove: 'true' }),
      }),
    );
  const blocks = items.length > 0 ? [...items, ...actionsBlock(unpins)] : [line(texts.noPins)];
  return moderationReply({ outcome: 'shown' }, blocks, story);
}
