import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { addActions, words } from './layout.ts';
import type { Action, Block, Reply } from './reply.ts';

/** A stretch of a list, and where it stands in it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Counted from 1. */
  readonly number: number;
  readonly count: number;
}

/** The page of that number; the last one where the list has become shorter. */
export function pickPage<Item>(items: readonly Item[], number: number, size: number): Page<Item> {
  const count = Math.max(1, Math.ceil(items.length / size));
  const picked = Math.min(Math.max(1, number), count);
  return { items: items.slice((picked - 1) * size, picked * size), number: picked, count };
}

/** The reply with the number of its page in small print, and the ways to the pages beside it by the command lines that `lineOf` gives. */
export function addPages(
  reply: Reply,
  { number, count }: Pick<Page<unknown>, 'number' | 'count'>,
  lineOf: (number: number) => string,
): Reply {
  if (count === 1) return reply;
  const turn = (to: number, label: Text): Action[] =>
    to < 1 || to > count ? [] : [{ kind: 'command', label, line: lineOf(to), own: true, inPlace: true }];
  const note: Block = { type: 'note', parts: [words(texts.pageOf({ number, count }))] };
  const turns = [
    ...turn(number - 1, texts.previousPage({ number: number - 1 })),
    ...turn(number + 1, texts.nextPage({ number: number + 1 })),
  ];
  return { ...reply, blocks: addActions([...reply.blocks, note], turns) };
}
