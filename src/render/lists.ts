import { listAnd, type Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';

/** How many names are listed before the rest is only counted: more would be a wall of text. */
const MOST_NAMES = 12;

/** "a", "a and b", "a, b, and c", each name once; a long list ends "and 7 more". Nothing where there are no names. */
export function listNames(names: readonly string[]): Text | undefined {
  const distinct = [...new Set(names)];
  const rest = distinct.length - MOST_NAMES;
  if (distinct.length === 0) return undefined;
  return listAnd(rest > 1 ? [...distinct.slice(0, MOST_NAMES), texts.more({ count: rest })] : distinct);
}

/** The items by what `keyOf` says of them, groups and items in their first order. */
export function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
