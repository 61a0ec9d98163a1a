import { LRUCache } from 'lru-cache';

/** How many events are remembered: more than Discord repeats when a connection is made again. */
const remembered = 10_000;

/** Says of each id whether it is new: Discord may send an event a second time after a connection was lost. */
export function takeOnce(): (id: string) => boolean {
  const taken = new LRUCache<string, true>({ max: remembered });
  return (id) => {
    const isNew = !taken.has(id);
    taken.set(id, true);
    return isNew;
  };
}
