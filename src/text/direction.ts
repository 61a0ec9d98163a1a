/**
 * What can turn the direction of the words beside it: the blocks that Unicode keeps for scripts written from right to left
 * (https://www.unicode.org/reports/tr9/#Bidirectional_Character_Types), and the marks that set a direction.
 */
const turning =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

const lineBreak = /(\r\n|[\n\r\u2028\u2029])/;

/**
 * The text so that its direction and that of what stands beside it leave each other alone: where it has right-to-left words or marks that
 * turn direction, each line is set in an isolate that no mark within it can leave. Nothing is added but isolates and their ends.
 */
export function isolate(text: string): string {
  if (!turning.test(text)) return text;
  return text
    .split(lineBreak)
    .map((line) => (turning.test(line) ? isolateLine(line) : line))
    .join('');
}

function isolateLine(line: string): string {
  const words = line.trim();
  const start = line.indexOf(words);
  const { unopened, unclosed } = countLoose(words);
  const opened = FIRST_STRONG_ISOLATE.repeat(1 + unopened);
  const closed = POP_DIRECTIONAL_ISOLATE.repeat(1 + unclosed);
  return line.slice(0, start) + opened + words + closed + line.slice(start + words.length);
}

/** Isolates that the words themselves leave open, and ends of isolates they never opened. */
function countLoose(words: string): { unopened: number; unclosed: number } {
  let unopened = 0;
  let unclosed = 0;
  for (const [mark] of words.matchAll(/[\u2066-\u2069]/g)) {
    if (mark !== POP_DIRECTIONAL_ISOLATE) unclosed += 1;
    else if (unclosed > 0) unclosed -= 1;
    else unopened += 1;
  }
  return { unopened, unclosed };
}
