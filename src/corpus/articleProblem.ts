/** A file that cannot be read as an article: the message names the file, what is wrong and what to do. */
export class ArticleProblem extends Error {
  override readonly name = 'ArticleProblem';
}

/** A corpus folder that cannot be used: the message says everything that is wrong with it, one line a problem. */
export class CorpusProblem extends Error {
  override readonly name = 'CorpusProblem';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
