import type { Aside } from './article.ts';

/** What a file of any format is read into, before paragraphs are numbered. */
export interface Draft {
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
}

/** What a file says about its article; what it does not say is left out. */
export interface Metadata {
  readonly title?: string;
  readonly source?: string;
  readonly url?: string;
  readonly published?: string;
  readonly authors?: readonly string[];
  readonly language?: string;
}

/** A paragraph or an aside as the file has it, its white space not yet collapsed. */
export interface Block {
  readonly kind: 'paragraph' | Aside['kind'];
  readonly text: string;
}
