import type { Text } from '#src/language/message.ts';
import { say } from '#src/language/say.ts';

/** A file that cannot be read as an article: the sentence names the file, says what is wrong and what to do. */
export class ArticleProblem extends Error {
  override readonly name = 'ArticleProblem';
  readonly userMessage: Text;

  constructor(userMessage: Text, options?: ErrorOptions) {
    super(say(userMessage), options);
    this.userMessage = userMessage;
  }
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
