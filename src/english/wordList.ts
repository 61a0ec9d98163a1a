import { readFileSync } from 'node:fs';

/** The words of a list in this folder, parted by white space. */
export function readWordList(file: string): ReadonlySet<string> {
  const words = readFileSync(new URL(file, import.meta.url), 'utf8').split(/\s+/);
  return new Set(words.filter((word) => word !== ''));
}

/** What is read when it is first asked for, and kept. */
export function once<Value>(read: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= read();
    return value;
  };
}
