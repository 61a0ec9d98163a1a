import { say } from '#src/language/say.ts';
import type { Block, Part, Reply } from '#src/render/reply.ts';

/** A reply as readable lines: `*strong*`, `{verbatim}`, `[¶7]`; `#` heads, `-` lists, `~` is small print, `>` a passage, `!` an action. */
export function outline(reply: Reply): string[] {
  return reply.blocks.flatMap((block) => outlineBlock(block));
}

function outlineBlock(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [`# ${outlineParts(block.parts)}`];
    case 'line':
      return [outlineParts(block.parts)];
    case 'item':
      return [`- ${outlineParts(block.parts)}`];
    case 'note':
      return [`~ ${outlineParts(block.parts)}`];
    case 'passage':
      return [`> ${block.passage.text}`];
    case 'choice':
      return [`- *${say(block.label)}*: ${say(block.shown)}`];
    case 'actions':
      return block.actions.map(
        (action) => `! ${say(action.label)}: ${action.kind === 'open' ? action.url : action.line}`,
      );
  }
}

function outlineParts(parts: readonly Part[]): string {
  return parts.map(outlinePart).join('');
}

function outlinePart(part: Part): string {
  if (part.kind === 'cite') return `[¶${part.passage.paragraph}]`;
  if (part.kind === 'member') return part.id;
  const text = part.kind === 'words' ? say(part.text) : `{${part.passage.text}}`;
  return part.strong ? `*${text}*` : text;
}
