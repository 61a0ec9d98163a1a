import type { Article } from '#src/corpus/article.ts';
import type { Block, Draft } from '#src/corpus/draft.ts';
import { checkMetadata } from '#src/corpus/metadata.ts';

/** Characters that would be markup, wherever they stand in a line. */
const INLINE = /[\\`*_[\]<&~]/g;
/** What would begin a heading, a list, a quotation or a rule. */
const LINE_START = /^(?:#{1,6}(?=\s|$)|[-+>=]|:(?=\s))|^(\d{1,9})(?=[.)](?:\s|$))/;

/** An article as it was before its paragraphs were numbered, its captions, credits and headings at their places. */
export function draftOf({ id: _, paragraphs, asides, ...metadata }: Article): Draft {
  const blocks: Block[] = [];
  for (let number = 1; number <= paragraphs.length + 1; number += 1) {
    for (const { kind, text, before } of asides) if (before === number) blocks.push({ kind, text });
    const text = paragraphs[number - 1]?.text;
    if (text !== undefined) blocks.push({ kind: 'paragraph', text });
  }
  return { metadata, blocks };
}

/**
 * An article as a Markdown file for people to read and edit: its facts as front matter, then its text. A fact that couldn't be read back,
 * such as an impossible date that a page stated, is left out.
 */
export function writeMarkdown({ metadata, blocks }: Draft): string {
  const facts = Object.entries(checkMetadata(metadata).metadata);
  // What JSON writes, YAML reads.
  const front = facts.map(([fact, value]) => `${fact}: ${JSON.stringify(value)}`);
  return `---\n${front.join('\n')}\n---\n\n${blocks.map(writeBlock).join('\n\n')}\n`;
}

function writeBlock({ kind, text }: Block): string {
  const inline = text.replace(INLINE, '\\$&');
  if (kind === 'heading') return `## ${inline}`;
  if (kind === 'caption') return `![${inline}](<>)`;
  return inline.replace(LINE_START, (start, number: string | undefined) =>
    number === undefined ? `\\${start}` : `${number}\\`,
  );
}
