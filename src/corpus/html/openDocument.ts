import { DOMParser } from 'linkedom';
import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  serialize,
  type TreeAdapter,
} from 'parse5';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { ArticleProblem } from '../articleProblem.ts';
import type { HtmlDocument } from './dom.ts';

/** Deeper nesting than any page people read has (browsers cut it off at 512), and the time extraction takes grows with it. */
export const MAX_DEPTH = 256;
/** Elements and pieces of text. Reading this many takes about two seconds on a slow machine. */
export const MAX_NODES = 100_000;

/** Never part of an article's text; JSON-LD, which is a script too, is kept. */
const LEFT_OUT = new Set(
  (
    'style noscript template iframe noembed noframes xmp plaintext object embed applet svg math canvas audio video ' +
    'select button input textarea dialog base'
  ).split(' '),
);

/**
 * Parses HTML as browsers do, without running, loading or keeping anything active.
 * Throws `ArticleProblem` where the markup is nested deeper than `MAX_DEPTH` or has more than `MAX_NODES` nodes.
 */
export function openDocument(name: Text, html: string): HtmlDocument {
  // linkedom alone misreads pages that leave out <html>, <head> or <body>, which HTML allows: parse5 puts them in.
  const normal = serialize(parse(html, { scriptingEnabled: false, treeAdapter: boundedAdapter(name) }));
  return new DOMParser().parseFromString(normal, 'text/html') as unknown as HtmlDocument;
}

/** Parse5's own adapter that leaves elements out and stops as soon as a bound is passed, before the costs of passing it arise. */
function boundedAdapter(name: Text): TreeAdapter<DefaultTreeAdapterMap> {
  const depths = new WeakMap<DefaultTreeAdapterTypes.ParentNode, number>();
  let nodes = 0;
  const count = () => {
    nodes += 1;
    if (nodes > MAX_NODES) {
      throw new ArticleProblem(texts.tooMuchMarkup({ name, most: MAX_NODES }));
    }
  };
  const attach = (parent: DefaultTreeAdapterTypes.ParentNode, node: DefaultTreeAdapterTypes.ChildNode) => {
    count();
    if (!('childNodes' in node)) return true;
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > MAX_DEPTH) {
      throw new ArticleProblem(texts.markupTooDeep({ name, most: MAX_DEPTH }));
    }
    depths.set(node, depth);
    return !isLeftOut(node);
  };
  return {
    ...defaultTreeAdapter,
    appendChild(parent, node) {
      if (attach(parent, node)) defaultTreeAdapter.appendChild(parent, node);
    },
    insertBefore(parent, node, reference) {
      if (attach(parent, node)) defaultTreeAdapter.insertBefore(parent, node, reference);
    },
    insertText(parent, text) {
      const previous = parent.childNodes.at(-1);
      if (previous === undefined || !defaultTreeAdapter.isTextNode(previous)) count();
      defaultTreeAdapter.insertText(parent, text);
    },
    createCommentNode: () => defaultTreeAdapter.createCommentNode(''),
  };
}

function isLeftOut(node: DefaultTreeAdapterTypes.ChildNode): boolean {
  if (!defaultTreeAdapter.isElementNode(node)) return false;
  if (node.tagName === 'script') {
    return !node.attrs.some(({ name, value }) => name === 'type' && value.toLowerCase().includes('ld+json'));
  }
  return LEFT_OUT.has(node.tagName);
}
