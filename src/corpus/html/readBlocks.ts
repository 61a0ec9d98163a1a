import type { Block } from '../draft.ts';
import { type HtmlElement, type HtmlNode, isElement, isText } from './dom.ts';

/** A block of text, and what of its markup tells whether it belongs to the article. */
export interface HtmlBlock extends Block {
  /** The share of its characters that stand in links or time stamps, from 0 to 1. */
  readonly linked: number;
  /** The element it was read from: `p`, `li`, `blockquote`, `td`, … */
  readonly element: string;
  /** Whether it is set apart from the running text, in a `blockquote` or a `figure`. */
  readonly apart: boolean;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const APART = new Set(['blockquote', 'figure']);
const HEADING = /^h[1-6]$/;
const CAPTION_CLASS = /caption/i;
const CREDIT_CLASS = /credit|copyright|photographer/i;

/** The text of an element in blocks, as block elements part it; a line break within one is a space. */
export function readBlocks(root: HtmlElement): HtmlBlock[] {
  const reader = new BlockReader();
  reader.readElement(root, { kind: 'paragraph', linked: false, apart: false });
  return reader.finish();
}

interface Surroundings {
  readonly kind: Block['kind'];
  readonly linked: boolean;
  readonly apart: boolean;
}

class BlockReader {
  readonly #blocks: HtmlBlock[] = [];
  #text = '';
  #linkedLength = 0;
  #length = 0;
  #element = 'div';
  #surroundings: Surroundings = { kind: 'paragraph', linked: false, apart: false };

  readElement(element: HtmlElement, around: Surroundings): void {
    const kind = kindOf(element) ?? around.kind;
    const inside = {
      kind,
      linked: around.linked || element.localName === 'a' || element.localName === 'time',
      apart: around.apart || APART.has(element.localName),
    };
    if (!BLOCKS.has(element.localName) && kind === around.kind) {
      this.#readChildren(element, inside);
      return;
    }
    this.#open(element.localName, inside);
    this.#readChildren(element, inside);
    this.#open(element.parentElement?.localName ?? 'div', around);
  }

  finish(): HtmlBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #readChildren(element: HtmlElement, around: Surroundings): void {
    for (const node of element.childNodes) this.#readNode(node, around);
  }

  #readNode(node: HtmlNode, around: Surroundings): void {
    if (isText(node)) this.#addText(node.textContent ?? '', around.linked);
    else if (isElement(node)) {
      if (node.localName === 'br') this.#text += '\n';
      else this.readElement(node, around);
    }
  }

  #addText(text: string, linked: boolean): void {
    const length = text.replace(/\s+/gu, '').length;
    this.#text += text;
    this.#length += length;
    if (linked) this.#linkedLength += length;
  }

  #open(element: string, surroundings: Surroundings): void {
    this.#flush();
    this.#element = element;
    this.#surroundings = surroundings;
  }

  #flush(): void {
    const text = this.#text.replace(/\s+/gu, ' ').trim();
    if (text !== '') {
      const linked = this.#linkedLength / Math.max(1, this.#length);
      const { kind, apart } = this.#surroundings;
      this.#blocks.push({ kind, text, linked, element: this.#element, apart });
    }
    this.#text = '';
    this.#length = 0;
    this.#linkedLength = 0;
  }
}

function kindOf(element: HtmlElement): Block['kind'] | undefined {
  if (HEADING.test(element.localName)) return 'heading';
  const isFigcaption = element.localName === 'figcaption' || element.localName === 'caption';
  // A box of paragraphs is named after what it is about.
  const names = !isFigcaption && element.querySelector('p') !== null ? '' : (element.getAttribute('class') ?? '');
  if (CREDIT_CLASS.test(names)) return 'credit';
  if (isFigcaption || CAPTION_CLASS.test(names)) return 'caption';
  return undefined;
}
