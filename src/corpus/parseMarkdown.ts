import type { Token } from 'markdown-it';
import type { Block, Draft } from './draft.ts';
import { isCredit } from './isCredit.ts';

/**
 * The text of a Markdown body as a reader sees it: link texts without addresses, entities and escapes decoded, a list entry, a quoted
 * paragraph, a piece of code and a table row each a paragraph. Tags of HTML are left out, what stands between them is kept.
 * The title is the first heading of the first level.
 */
export async function parseMarkdown(body: string): Promise<Draft> {
  const { default: MarkdownIt } = await import('markdown-it');
  // As a block, HTML would hide the text in it; inline, it is only tags.
  const tokens = new MarkdownIt({ html: true }).disable('html_block').parse(body, {});
  const blocks: (Block & { readonly level?: string })[] = [];
  let heading: string | undefined;
  let row: string[] | undefined;
  for (const token of tokens) {
    if (token.type === 'heading_open') heading = token.tag;
    else if (token.type === 'heading_close') heading = undefined;
    else if (token.type === 'tr_open') row = [];
    else if (token.type === 'tr_close') {
      blocks.push({ kind: 'paragraph', text: row?.join(' | ') ?? '' });
      row = undefined;
    } else if (token.type === 'fence' || token.type === 'code_block')
      blocks.push({ kind: 'paragraph', text: token.content });
    else if (token.type === 'inline' && row) row.push(textOf(token.children));
    else if (token.type === 'inline') blocks.push(...readInline(token.children, heading));
  }
  const top = blocks.find(({ level, text }) => level === 'h1' && text !== '');
  return { metadata: top ? { title: top.text } : {}, blocks: blocks.map(({ kind, text }) => ({ kind, text })) };
}

function readInline(
  children: readonly Token[] | null,
  heading: string | undefined,
): (Block & { readonly level?: string })[] {
  const text = textOf(children).trim();
  if (heading !== undefined) return [{ kind: 'heading', text: text.replace(/\s+/gu, ' '), level: heading }];
  const captions = (children ?? []).filter(({ type }) => type === 'image');
  return [
    { kind: isCredit(text) ? 'credit' : 'paragraph', text },
    ...captions.map((image): Block => ({ kind: 'caption', text: textOf(image.children) })),
  ];
}

function textOf(children: readonly Token[] | null): string {
  return (children ?? []).map(textOfToken).join('');
}

function textOfToken({ type, tag, content }: Token): string {
  if (type === 'html_inline') return /^<br\b/iu.test(content) ? ' ' : '';
  if (type === 'image') return '';
  return tag === 'br' ? '\n' : content;
}
