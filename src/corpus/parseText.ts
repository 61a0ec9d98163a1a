import type { Block } from './draft.ts';

/** The blocks of a plain text: blank lines part paragraphs, and nothing is markup. */
export function parseText(body: string): Block[] {
  return body.split(/\r?\n[^\S\n]*\r?\n/u).flatMap((block) =>
    splitCaption(
      block
        .split(/\r?\n/u)
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  );
}

function splitCaption(lines: string[]): Block[] {
  const [caption = '', repeated = ''] = lines;
  if (lines.length === 2 && repeated.startsWith(caption)) {
    return [
      { kind: 'caption', text: caption },
      { kind: 'credit', text: repeated.slice(caption.length) },
    ];
  }
  return [{ kind: 'paragraph', text: lines.join(' ') }];
}
