/**
 * The line of a list that begins with a key and `|`; undefined where there is none. The lines are sorted by key, so it is found by halving:
 * a question needs a few of many thousand lines.
 */
export function findLine(text: string, key: string): string | undefined {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1;
    const end = text.indexOf('\n', start);
    const found = text.slice(start, text.indexOf('|', start));
    if (found === key) return text.slice(start, end);
    if (found < key) low = end + 1;
    else high = start;
  }
  return undefined;
}
