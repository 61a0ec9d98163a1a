import type { HtmlDocument } from './dom.ts';

/** One thing a page describes in JSON-LD: whatever the publisher wrote, to be read with care. */
export interface JsonLdNode {
  readonly '@id'?: unknown;
  readonly '@type'?: unknown;
  readonly '@graph'?: unknown;
  readonly mainEntity?: unknown;
  readonly mainEntityOfPage?: unknown;
  readonly name?: unknown;
  readonly headline?: unknown;
  readonly url?: unknown;
  readonly datePublished?: unknown;
  readonly inLanguage?: unknown;
  readonly author?: unknown;
  readonly publisher?: unknown;
}

const MAX_NESTING = 8;
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;

/** The JSON-LD node that describes the page's article (https://schema.org/Article and its kinds), people and publisher filled in, if there is one. */
export function findArticleNode(document: HtmlDocument): JsonLdNode | undefined {
  const nodes = [...document.querySelectorAll('script')].flatMap((script) => nodesIn(parseJson(script.textContent), 0));
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  return article && { ...article, author: follow(article.author, nodes), publisher: follow(article.publisher, nodes) };
}

/** What a reference such as `{"@id": "#editor"}` refers to; anything else as it is. */
function follow(value: unknown, nodes: readonly JsonLdNode[]): unknown {
  if (Array.isArray(value)) return value.map((item) => follow(item, nodes));
  if (!isNode(value) || value.name !== undefined || typeof value['@id'] !== 'string') return value;
  return nodes.find((node) => node['@id'] === value['@id'] && node.name !== undefined) ?? value;
}

/** The names in a field that holds a name, a thing with a name, or a list of either. */
export function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isNode(value)) return [];
  return namesIn(value.name);
}

/** The text of a field, if it is one. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function nodesIn(value: unknown, nesting: number): JsonLdNode[] {
  if (nesting > MAX_NESTING) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesIn(item, nesting + 1));
  if (!isNode(value)) return [];
  return [value, ...nodesIn(value['@graph'], nesting + 1), ...nodesIn(value.mainEntity, nesting + 1)];
}

function typesOf(node: JsonLdNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((item) => typeof item === 'string');
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Many publishers' JSON-LD is broken; the page's other metadata then has to do. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
