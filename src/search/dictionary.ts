/** The words of a story, numbered in the order of their first appearance. */
export class Dictionary {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];

  get size(): number {
    return this.#words.length;
  }

  /** The word's number, giving it one if it is new. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#numbers.set(word, number);
    this.#words.push(word);
    return number;
  }

  /** The word's number, if the story has the word. */
  find(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  has(word: string): boolean {
    return this.#numbers.has(word);
  }

  words(): readonly string[] {
    return this.#words;
  }
}
