import type { Story } from '#src/corpus/story.ts';
import { listAnd, type Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import type { Held } from '#src/store/records/people.ts';
import { actionsBlock, words } from '../layout.ts';
import type { Block, Reply } from '../reply.ts';
import { line, moderationReply } from './moderationReply.ts';

/** What is kept under the asker's id and what of everybody without one, for so many days; with the way to delete it. */
export function renderPrivacy(held: Held | undefined, retention: number, story: Story): Reply {
  const things = held ? thingsHeld(held) : [];
  const action = { kind: 'command', label: texts.privacyDelete, line: '/privacy delete', weight: 'danger' } as const;
  const own =
    things.length === 0
      ? [texts.privacyNothing]
      : [texts.privacyHeld({ things: listAnd(things) }), texts.privacyDeleted];
  const others = [
    texts.privacyQuestions({ days: retention }),
    texts.privacyButtons({ days: retention }),
    texts.privacyAnswers,
    texts.privacySuggested,
  ];
  const blocks = [
    ...own.map(line),
    // Where nothing is kept of anybody there is nothing more to say.
    ...(held ? [line(texts.privacyOthers), ...others.map(item), line(texts.privacyMessages)] : []),
    ...actionsBlock(things.length === 0 ? [] : [action]),
  ];
  return moderationReply({ outcome: 'shown' }, blocks, story);
}

function thingsHeld({ revisions, pins, watches, pending }: Held): Text[] {
  return [
    ...(revisions > 0 ? [texts.privacyRevisions({ count: revisions })] : []),
    ...(pins > 0 ? [texts.privacyPins({ count: pins })] : []),
    ...(watches > 0 ? [texts.privacyWatches({ count: watches })] : []),
    ...(pending > 0 ? [texts.privacyPending({ count: pending })] : []),
  ];
}

function item(text: Text): Block {
  return { type: 'item', parts: [words(text)] };
}
