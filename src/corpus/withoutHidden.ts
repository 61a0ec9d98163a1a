/** What stands in a Markdown body and is no text: a comment, a script, a style sheet; and what may hold the like as text: escapes and code. */
const OPENERS = /\\[^\n]|^ {0,3}(`{3,}|~{3,})|(`+)|<!--|<(script|style)\b[^<>]{0,500}>/gim;

/**
 * A Markdown body without comments and without the bodies of scripts and style sheets, which may go over blank lines; code is left as it is.
 * What is never closed is left too. Linear in the body's length.
 */
export function withoutHidden(body: string): string {
  const opener = new RegExp(OPENERS);
  /** Closers that stand nowhere further on: they are looked for once. */
  const missing = new Set<string>();
  const endOf = (closer: string, from: number): number | undefined => {
    if (missing.has(closer)) return undefined;
    const at = lower.indexOf(closer, from);
    if (at < 0) missing.add(closer);
    return at < 0 ? undefined : at + closer.length;
  };
  // Small letters can be longer than the capitals they are made of ("İ"), which would shift all places.
  const small = body.toLowerCase();
  const lower = small.length === body.length ? small : body;
  let kept = '';
  let at = 0;
  for (let match = opener.exec(body); match; match = opener.exec(body)) {
    const [written, fence, ticks, element] = match;
    if (written.startsWith('\\')) continue;
    const behind = match.index + written.length;
    if (fence !== undefined || ticks !== undefined) {
      const end =
        fence === undefined ? endOfCode(body, ticks ?? '', behind) : (endOf(`\n${fence}`, behind) ?? body.length);
      opener.lastIndex = end ?? behind;
      continue;
    }
    const end = element === undefined ? endOf('-->', behind) : endOf(`</${element.toLowerCase()}>`, behind);
    if (end === undefined) continue;
    kept += body.slice(at, match.index);
    at = end;
    opener.lastIndex = end;
  }
  return kept + body.slice(at);
}

/** Longest code within a line that is looked for, in UTF-16 units. */
const LONGEST_CODE = 1_000;

/** Where inline code ends that as many backticks opened; nothing where they stand for themselves. */
function endOfCode(body: string, ticks: string, from: number): number | undefined {
  const near = body.slice(from, from + LONGEST_CODE);
  const at = near.indexOf(ticks);
  return at < 0 || /\n\s*\n/.test(near.slice(0, at)) ? undefined : from + at + ticks.length;
}
