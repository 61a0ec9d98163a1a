import { styleText } from 'node:util';
import { type Passage, paragraphOf, type Story } from '#src/corpus/story.ts';
import { say } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';
import type { Action, Block, Choice, Part, Reply } from '#src/render/reply.ts';
import type { Span } from '#src/text/span.ts';
import { showControls } from './showControls.ts';

/** What a terminal can do. */
export interface Terminal {
  readonly colour: boolean;
  /** Breaks a line, which may hold styles, to a width `narrower` columns below the terminal's own. */
  wrap(line: string, narrower: number): string;
}

type Style = (text: string) => string;

interface Styles {
  readonly bold: Style;
  readonly dim: Style;
}

/** A terminal that lines are written to as they are: a file or a pipe. */
export const plainTerminal: Terminal = { colour: false, wrap: (line) => line };

/** Draws a reply as English text: lines ending in a line break, the passages behind a bar, the next actions numbered from 1. */
export function drawReply(reply: Reply, terminal: Terminal): string {
  const styles = chooseStyles(terminal.colour);
  return reply.blocks
    .map((block, index, blocks) => {
      const gap = startsGroup(block, blocks.slice(0, index)) ? '\n' : '';
      return gap + drawBlock(block, reply.story, styles, terminal);
    })
    .join('');
}

/** A heading, the actions, and a passage under the small print that closes another one stand off from what is above. */
function startsGroup(block: Block, above: readonly Block[]): boolean {
  if (above.length === 0) return false;
  if (block.type === 'passage') return above.length > 1 && above.at(-1)?.type === 'note';
  return block.type === 'heading' || block.type === 'actions';
}

/** The command lines of a reply's actions, in the order of their numbers. */
export function numberedLines(reply: Reply): string[] {
  return reply.blocks
    .flatMap((block) => (block.type === 'actions' ? block.actions : []))
    .flatMap((action) => (action.kind === 'command' ? [action.line] : []));
}

function drawBlock(block: Block, story: Story, styles: Styles, terminal: Terminal): string {
  switch (block.type) {
    case 'heading':
    case 'line':
      return indent(drawParts(block.parts, styles), '', '', terminal);
    case 'item':
      return indent(drawParts(block.parts, styles), '• ', '  ', terminal);
    case 'note':
      return indent(
        styles.dim(drawParts(block.parts, { bold: (text) => text, dim: (text) => text })),
        '',
        '',
        terminal,
      );
    case 'passage':
      return indent(drawPassage(block.passage, block.emphasis, story, styles), '│ ', '│ ', terminal);
    case 'choice':
      return indent(
        `${styles.bold(showControls(say(block.label)))}: ${showControls(say(block.shown))}${drawNote(block, styles)}`,
        '• ',
        '  ',
        terminal,
      );
    case 'actions':
      return drawActions(block.actions, styles);
  }
}

function drawNote({ note }: Choice, styles: Styles): string {
  return note === undefined ? '' : styles.dim(` · ${showControls(say(note))}`);
}

function drawParts(parts: readonly Part[], styles: Styles): string {
  return parts.map((part) => drawPart(part, styles)).join('');
}

function drawPart(part: Part, { bold, dim }: Styles): string {
  if (part.kind === 'member') return showControls(part.id);
  if (part.kind === 'cite') return dim(say(texts.paragraphNumber({ number: part.passage.paragraph })));
  const text = showControls(part.kind === 'words' ? say(part.text) : part.passage.text);
  return part.strong ? bold(text) : text;
}

/** The passage with the emphasised words in bold. */
function drawPassage(passage: Passage, emphasis: readonly Span[], story: Story, { bold }: Styles): string {
  const source = paragraphOf(story, passage)?.text ?? passage.text;
  const piece = (from: number, to: number) => showControls(source.slice(from, to));
  let drawn = '';
  let at = passage.start;
  for (const { start, end } of [...emphasis].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.min(passage.end, end);
    if (from >= to) continue;
    drawn += piece(at, from) + bold(piece(from, to));
    at = to;
  }
  return drawn + piece(at, passage.end);
}

function drawActions(actions: readonly Action[], { dim }: Styles): string {
  let number = 0;
  const lines = actions.map((action) => {
    if (action.kind === 'open') return `  ↗ ${showControls(say(action.label))} ${dim(showControls(action.url))}\n`;
    number += 1;
    return `  ${number} ${showControls(say(action.label))} ${dim(showControls(action.line))}\n`;
  });
  return lines.join('');
}

function indent(text: string, first: string, others: string, { wrap }: Terminal): string {
  const [head = '', ...rest] = wrap(text, first.length).split('\n');
  return [first + head, ...rest.map((line) => others + line)].map((line) => `${line.trimEnd()}\n`).join('');
}

function chooseStyles(colour: boolean): Styles {
  const style = (format: 'bold' | 'dim'): Style =>
    colour ? (text) => styleText(format, text, { validateStream: false }) : (text) => text;
  return { bold: style('bold'), dim: style('dim') };
}
