/** One published text: what is known about it, and its paragraphs. An unknown fact is left out, never invented. */
export interface Article {
  /** Short name used in citations and commands; unique within a story; the file's name without its ending. */
  readonly id: string;
  readonly title: string;
  readonly source?: string;
  readonly url?: string;
  /** ISO 8601 date or date and time, as the article states it. */
  readonly published?: string;
  readonly authors?: readonly string[];
  /** BCP 47 tag. */
  readonly language?: string;
  readonly paragraphs: readonly Paragraph[];
  /** Captions, credits and headings, in the order of the text. */
  readonly asides: readonly Aside[];
}

/** A paragraph of the article's running text. */
export interface Paragraph {
  /** Counted from 1, as cited: ¶7. */
  readonly number: number;
  /** Stable while the words stay the same, wherever the paragraph moves: a hash of its text. */
  readonly id: string;
  readonly text: string;
}

/** A piece of the article that is kept but is no paragraph, and so shifts no paragraph number. */
export interface Aside {
  readonly kind: 'caption' | 'credit' | 'heading';
  readonly text: string;
  /** The number of the paragraph it stands before; one past the last paragraph if it stands at the end. */
  readonly before: number;
}
