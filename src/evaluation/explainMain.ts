import { inspect, parseArgs } from 'node:util';
import { answerWithReader } from '#src/answer/answerText.ts';
import { explainQuestion } from '#src/answer/explain.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { readCorpus } from '#src/corpus/readCorpus.ts';
import { openReader } from '#src/reader/reader.ts';
import { drawExplanation } from './drawExplanation.ts';
import { OWN_CORPUS } from './evaluate.ts';
import { STORY_EXPLANATIONS } from './explainStory.ts';

const USAGE = `Shows on one screen why a question is answered as it is, or how the facts behind a command were read.

  npm run explain -- "QUESTION" [--corpus DIR]
  npm run explain -- /quote | /who | /who-leads | /timeline | /summary [--corpus DIR]
`;

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { corpus: { type: 'string' } } });
  const question = positionals.join(' ').trim();
  if (question === '') {
    process.stdout.write(USAGE);
    return;
  }
  const explainArticle = STORY_EXPLANATIONS[question];
  if (explainArticle) {
    const { articles } = await readCorpus(values.corpus ?? OWN_CORPUS);
    for (const article of articles) process.stdout.write(`${article.title}\n${explainArticle(article).join('\n')}\n\n`);
    return;
  }
  const reader = openReader({ onFailure: (cause) => process.stderr.write(`The reader cannot be used: ${cause}\n`) });
  const snapshot = takeSnapshot({ revision: 1, ...(await readCorpus(values.corpus ?? OWN_CORPUS)) });
  const answer = await answerWithReader(question, snapshot, reader);
  await reader.close();
  process.stdout.write(drawExplanation(question, explainQuestion(question, snapshot)));
  process.stdout.write(`answered as ${answer.kind}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error && error.name === 'CorpusProblem' ? error.message : inspect(error)}\n`,
  );
  process.exitCode = 1;
});
