import { type Block, type Inline, readDiscord } from '#tests/fakeDiscord/markdown.ts';
import { escapeHtml } from './escapeHtml.ts';

/** Discord's markdown as HTML that looks the way Discord's clients show it. */
export function drawMarkdown(markdown: string): string {
  return drawBlocks(readDiscord(markdown));
}

function drawBlocks(blocks: readonly Block[]): string {
  return blocks.map(drawBlock).join('').replaceAll('</ul><ul>', '');
}

function drawBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h3>${drawInline(block.children)}</h3>`;
    case 'subtext':
      return `<small>${drawInline(block.children)}</small>`;
    case 'item':
      return `<ul><li>${drawInline(block.children)}</li></ul>`;
    case 'quotation':
      return `<blockquote><div>${drawBlocks(block.blocks)}</div></blockquote>`;
    case 'code block':
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case 'lines':
      return `<p>${drawInline(block.children)}</p>`;
  }
}

function drawInline(pieces: readonly Inline[]): string {
  return pieces.map(drawPiece).join('').replace(/\n$/, '');
}

function drawPiece(piece: Inline): string {
  switch (piece.type) {
    case 'text':
      return escapeHtml(piece.text);
    case 'bold':
      return `<b>${drawInline(piece.children)}</b>`;
    case 'italic':
      return `<i>${drawInline(piece.children)}</i>`;
    case 'underlined':
      return `<u>${drawInline(piece.children)}</u>`;
    case 'struck':
      return `<s>${drawInline(piece.children)}</s>`;
    case 'spoiler':
      return `<mark class="spoiler">${drawInline(piece.children)}</mark>`;
    case 'link':
      return `<a>${drawInline(piece.children)}</a>`;
    case 'address':
      return `<a>${escapeHtml(piece.source.replace(/^<|>$/g, ''))}</a>`;
    case 'code':
      return `<code>${escapeHtml(piece.source.replaceAll('`', ''))}</code>`;
    default:
      return `<mark>${escapeHtml(piece.source)}</mark>`;
  }
}
