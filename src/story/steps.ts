/** Does all the steps of a computation at once. */
export function runThrough<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A value that is made when first asked for, then kept; it can be made ahead, in steps. */
export class Stepwise<Value extends object> {
  readonly #make: () => Generator<void, Value>;
  #value: Value | undefined;

  constructor(make: () => Generator<void, Value>) {
    this.#make = make;
  }

  /** The value; what of it is not made yet is made now. */
  get(): Value {
    this.#value ??= runThrough(this.#make());
    return this.#value;
  }

  /** Makes the value in steps, if it is not made yet. Whoever asks for it meanwhile does not wait for these. */
  *steps(): Generator<void, Value> {
    if (this.#value !== undefined) return this.#value;
    const made = yield* this.#make();
    this.#value ??= made;
    return this.#value;
  }
}
