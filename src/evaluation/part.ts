import { createHash } from 'node:crypto';

/** What learns from an article, or that nothing does: half is the reader's, a quarter the ranker's, a quarter is only reported. */
export type Part = 'reader' | 'ranker' | 'report';

/** Every part. */
export const PARTS = ['reader', 'ranker', 'report'] as const satisfies readonly Part[];

/** Which part has which remainder of the hash. */
const BY_REMAINDER: readonly Part[] = ['report', 'ranker', 'reader', 'reader'];

export function isPart(name: string): name is Part {
  return PARTS.some((part) => part === name);
}

/**
 * The part of an article, by the hash of its title without what stands in brackets, or of its id where it has none: articles
 * of one title, cut in pieces over several sets, stay together.
 */
export function partOf({ id, title }: { readonly id: string; readonly title?: string }): Part {
  const key = (title || id).split('(')[0]?.trim().toLowerCase() ?? '';
  const last = createHash('md5').update(key).digest('hex').at(-1) ?? '0';
  return BY_REMAINDER[Number.parseInt(last, 16) % BY_REMAINDER.length] ?? 'report';
}
