import type { Story } from '#src/corpus/story.ts';
import type { Text } from '#src/language/message.ts';
import { words } from '../layout.ts';
import type { Block, ModerationAnswer, Reply } from '../reply.ts';

/** A reply to a moderator, shown to nobody else; what it shows of a story is cut from `story`. */
export function moderationReply(
  answer: Omit<ModerationAnswer, 'kind' | 'passages'>,
  blocks: readonly Block[],
  story: Story,
): Reply {
  return { answer: { kind: 'moderation', passages: [], ...answer }, tone: 'plain', blocks, private: true, story };
}

/** One line of Verbatim's own words. */
export function line(text: Text): Block {
  return { type: 'line', parts: [words(text)] };
}

/** A moment as moderators read it: day and minute, in UTC. */
export function moment(at: Date): string {
  return `${at.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length).replace('T', ' ')} UTC`;
}

/** Text cut at its end to a length in UTF-16 units, at a space, with an ellipsis: for lists, never for a citation. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\uD800-\uDBFF]$/u, '')} …`;
}
