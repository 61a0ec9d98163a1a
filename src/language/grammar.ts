/** Forms of a phrase by what a language counts with: https://cldr.unicode.org/index/cldr-spec/plural-rules. */
export interface Forms {
  readonly one?: string;
  readonly other: string;
}

/** What a sentence needs of its language to be filled in. */
export interface Grammar {
  /** The form that goes with a count. */
  plural(count: number, forms: Forms): string;
  /** A number as people write it. */
  number(value: number): string;
}

/** The grammar of a language by its tag; nothing of it is loaded before it is used. */
export function grammarOf(tag: string): Grammar {
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return {
    plural(count, forms) {
      rules ??= new Intl.PluralRules(tag);
      return (rules.select(count) === 'one' ? forms.one : undefined) ?? forms.other;
    },
    number(value) {
      numbers ??= new Intl.NumberFormat(tag);
      return numbers.format(value);
    },
  };
}
