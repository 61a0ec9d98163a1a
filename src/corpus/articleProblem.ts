/** A file that cannot be read as an article: the message names the file, says what is wrong and what to do. */
export class ArticleProblem extends Error {
  override readonly name = 'ArticleProblem';
}

/** A folder that cannot be used as a corpus: the message has everything that is wrong with it, one line a problem. */
export class CorpusProblem extends Error {
  override readonly name = 'CorpusProblem';
  readonly problems: readonly string[];

  constructor(problems: readonly string[], options?: ErrorOptions) {
    super(problems.join('\n'), options);
    this.problems = problems;
  }
}
