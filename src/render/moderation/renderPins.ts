import type { Story } from '#src/corpus/story.ts';
import type { PinState } from '#src/moderation/questions/pins.ts';
import type { Pin } from '#src/store/pins.ts';
import { showPassage, strong, words } from '../layout.ts';
import type { Block, Reply } from '../reply.ts';
import { line, moderationReply, shorten } from './moderationReply.ts';
import { texts } from './texts.ts';

const MOST_PINS = 25;
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
    const text = `: ¶${passage.paragraph} ${shorten(passage.text, LONGEST_PASSAGE)}${broken ? texts.brokenPin : ''}`;
    return { type: 'item', parts: [strong(question), words(text)] };
  });
  return moderationReply({ outcome: 'shown' }, items.length > 0 ? items : [line(texts.noPins)], story);
}
