import type { Article, Paragraph } from '#src/corpus/article.ts';
import type { Story } from '#src/corpus/story.ts';
import { toTerms } from '#src/text/terms.ts';
import { findWords } from '#src/text/words.ts';
import { TypoCorrector } from './correctTypos.ts';
import { Dictionary } from './dictionary.ts';
import { type Postings, PostingsBuilder } from './postings.ts';

/** What makes a story searchable. Paragraphs are known by their ordinal over all articles, from 0. */
export interface StoryIndex {
  readonly paragraphCount: number;
  readonly terms: Dictionary;
  readonly postings: Postings;
  /** Terms in each paragraph, stop words not counted. */
  readonly lengths: Uint16Array;
  readonly averageLength: number;
  /** The article of each paragraph, by position in the story. */
  readonly articles: Uint32Array;
  readonly typos: TypoCorrector;
  /** The article and paragraph with this ordinal. */
  locate(ordinal: number): { readonly article: Article; readonly paragraph: Paragraph };
}

const LONGEST_COUNTED = 65_535;

/** Builds the index of a story in one go. */
export function buildIndex(story: Story): StoryIndex {
  const builder = new IndexBuilder(story);
  while (!builder.done) builder.addNext();
  return builder.finish();
}

/** Builds an index paragraph by paragraph, so that a long build can be done in slices. */
export class IndexBuilder {
  readonly #story: Story;
  readonly #terms = new Dictionary();
  readonly #surfaces = new Dictionary();
  readonly #postings = new PostingsBuilder();
  readonly #lengths: Uint16Array;
  readonly #articles: Uint32Array;
  readonly #firsts: Uint32Array;
  #ordinal = 0;
  #article = 0;
  #total = 0;

  constructor(story: Story) {
    this.#story = story;
    const count = story.articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
    this.#lengths = new Uint16Array(count);
    this.#articles = new Uint32Array(count);
    this.#firsts = new Uint32Array(story.articles.length);
    this.#enterArticle();
  }

  get done(): boolean {
    return this.#ordinal >= this.#lengths.length;
  }

  /** Adds the next paragraph; must not be called once `done`. */
  addNext(): void {
    const article = this.#story.articles[this.#article];
    const paragraph = article?.paragraphs[this.#ordinal - (this.#firsts[this.#article] ?? 0)];
    if (!article || !paragraph) throw new Error('The index has no paragraph left to add.');
    const numbers: number[] = [];
    const words = findWords(paragraph.text);
    for (const { folded } of words) this.#surfaces.add(folded);
    for (const { term } of toTerms(words)) if (term !== '') numbers.push(this.#terms.add(term));
    this.#postings.add(this.#ordinal, numbers);
    this.#lengths[this.#ordinal] = Math.min(LONGEST_COUNTED, numbers.length);
    this.#articles[this.#ordinal] = this.#article;
    this.#total += numbers.length;
    this.#ordinal++;
    this.#enterArticle();
  }

  finish(): StoryIndex {
    const story = this.#story;
    const articles = this.#articles;
    const firsts = this.#firsts;
    const count = this.#lengths.length;
    return {
      paragraphCount: count,
      terms: this.#terms,
      postings: this.#postings.pack(),
      lengths: this.#lengths,
      averageLength: count === 0 ? 1 : Math.max(1, this.#total / count),
      articles,
      typos: new TypoCorrector(this.#surfaces.words()),
      locate(ordinal) {
        const position = articles[ordinal] ?? 0;
        const article = story.articles[position];
        const paragraph = article?.paragraphs[ordinal - (firsts[position] ?? 0)];
        if (!article || !paragraph) throw new RangeError(`The story has no paragraph with ordinal ${ordinal}.`);
        return { article, paragraph };
      },
    };
  }

  /** Moves on to the article that holds the next paragraph, passing over those without paragraphs. */
  #enterArticle(): void {
    let article = this.#story.articles[this.#article];
    while (article && this.#ordinal - (this.#firsts[this.#article] ?? 0) >= article.paragraphs.length) {
      this.#article++;
      this.#firsts[this.#article] = this.#ordinal;
      article = this.#story.articles[this.#article];
    }
  }
}
