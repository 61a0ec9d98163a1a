/** The part of a DOM that reading an article needs. TypeScript's own DOM types would put a browser's globals into every file. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly childNodes: ArrayLike<HtmlNode> & Iterable<HtmlNode>;
  readonly textContent: string | null;
  readonly nextSibling: HtmlNode | null;
  readonly previousSibling: HtmlNode | null;
}

export interface HtmlElement extends HtmlNode {
  /** Lower case. */
  readonly localName: string;
  readonly textContent: string;
  readonly parentElement: HtmlElement | null;
  getAttribute(name: string): string | null;
  matches(selector: string): boolean;
  closest(selector: string): HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  setAttribute(name: string, value: string): void;
  append(...nodes: HtmlNode[]): void;
  replaceWith(node: HtmlNode): void;
  replaceChildren(...nodes: (HtmlNode | string)[]): void;
  remove(): void;
}

export interface HtmlDocument {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement;
  createElement(name: string): HtmlElement;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Whether the node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT_NODE;
}

/** Whether the node is a piece of text. */
export function isText(node: HtmlNode): boolean {
  return node.nodeType === TEXT_NODE;
}
