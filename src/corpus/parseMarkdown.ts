import type { Token } from 'markdown-it';
import type { Block, Draft } from './draft.ts';
import { isCredit } from './isCredit.ts';
import { withoutHidden } from './withoutHidden.ts';

/**
 * The text of a Markdown body as a reader sees it: link texts without addresses, entities and escapes decoded, a list entry, a quoted
 * paragraph, a piece of code and a table row each a paragraph. Tags of HTML are left out, what stands between them is kept; comments,
 * scripts, style sheets and what is struck out are not.
 * The title is the first heading of the first level.
 */
export async function parseMarkdown(body: string): Promise<Draft> {
  const { default: MarkdownIt } = await import('markdown-it');
  // As a block, HTML would hide the text in it; inline, it is only tags.
  const tokens = new MarkdownIt({ html: true }).disable('html_block').parse(withoutHidden(body), {});
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

/** Tags whose words are struck out. */
const STRUCK = /^<(\/?)(?:del|s|strike)\b/iu;

function textOf(children: readonly Token[] | null): string {
  let text = '';
  let struck = 0;
  let fell = false;
  for (const token of children ?? []) {
    const tag = token.type === 'html_inline' ? STRUCK.exec(token.content) : null;
    if (token.type === 's_open' || tag?.[1] === '') struck += 1;
    else if (token.type === 's_close' || tag) {
      struck = Math.max(0, struck - 1);
      fell = true;
    } else if (struck === 0) {
      const piece = textOfToken(token);
      text = fell ? joinAround(text, piece) : text + piece;
      fell &&= piece === '';
    }
  }
  return text;
}

/** What stood on either side of words that fell away: one blank between them, none before a mark. */
function joinAround(before: string, behind: string): string {
  if (/^[.,;:!?]/.test(behind)) return before.trimEnd() + behind;
  return / $/.test(before) || before === '' ? before + behind.trimStart() : before + behind;
}

function textOfToken({ type, tag, content }: Token): string {
  if (type === 'html_inline') return /^<br\b/iu.test(content) ? ' ' : '';
  if (type === 'image') return '';
  return tag === 'br' ? '\n' : content;
}
