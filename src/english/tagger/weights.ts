import { readFileSync } from 'node:fs';

/** The weights of the tagger's features, as `scripts/tagger/convert.py` writes them. */
export interface Weights {
  readonly tags: readonly string[];
  /** The index of the tag of each word that nearly always has the same one. */
  readonly dictionary: ReadonlyMap<string, number>;
  /** The index of a feature by its name; -1 where it has no weight. */
  find(feature: string): number;
  /** Adds the weights of a feature to the scores of the tags, in sixteenths. */
  add(scores: Float64Array, feature: number | undefined): void;
}

/** Reads the files; some 25 ms. */
export function readWeights(): Weights {
  const { tags, words } = JSON.parse(readFileSync(new URL('dictionary.json', import.meta.url), 'utf8')) as {
    tags: string[];
    words: Record<string, string>;
  };
  const dictionary = new Map<string, number>();
  for (const [tag, listed] of Object.entries(words))
    for (const word of listed.split(' ')) dictionary.set(word, tags.indexOf(tag));
  return { tags, dictionary, ...readTable() };
}

/** Little-endian: how many features and weights; the hash of each feature's name; the weights; how many each feature has; their tags. */
function readTable(): Pick<Weights, 'find' | 'add'> {
  const file = readFileSync(new URL('weights.bin', import.meta.url));
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const [features = 0, total = 0] = new Uint32Array(bytes, 0, 2);
  const keys = new Uint32Array(bytes, 8, features);
  const values = new Int16Array(bytes, 8 + 4 * features, total);
  const counts = new Uint8Array(bytes, 8 + 4 * features + 2 * total, features);
  const tags = new Uint8Array(bytes, 8 + 5 * features + 2 * total, total);
  const offsets = new Uint32Array(features + 1);
  // Open addressing: at a slot, one more than the index of a feature.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(features * 2)));
  const mask = slots.length - 1;
  for (let index = 0; index < features; index += 1) {
    offsets[index + 1] = (offsets[index] ?? 0) + (counts[index] ?? 0);
    let slot = (keys[index] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = index + 1;
  }
  return {
    find(feature) {
      const key = hash(feature);
      let slot = key & mask;
      while (slots[slot] !== 0) {
        const index = (slots[slot] ?? 0) - 1;
        if (keys[index] === key) return index;
        slot = (slot + 1) & mask;
      }
      return -1;
    },
    add(scores, feature = -1) {
      if (feature < 0) return;
      const end = offsets[feature + 1] ?? 0;
      for (let at = offsets[feature] ?? 0; at < end; at += 1) {
        const tag = tags[at] ?? 0;
        scores[tag] = (scores[tag] ?? 0) + (values[at] ?? 0);
      }
    },
  };
}

/** FNV-1a of the UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
