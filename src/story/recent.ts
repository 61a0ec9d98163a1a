/** Remembers what was used last, so many things and no more: a story may have thousands of articles. */
export class Recent<Key, Value extends object> {
  readonly #most: number;
  readonly #values = new Map<Key, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The value of this key, made if it is not remembered. */
  get(key: Key, make: () => Value): Value {
    const value = this.#values.get(key) ?? make();
    // A Map keeps the order of insertion: what is asked for again goes to its end, and the first is what was not for longest.
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }
}
