import { answerWithReader } from '#src/answer/answerText.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import type { Story } from '#src/corpus/story.ts';
import { openReader, type Reader, withoutReader } from '#src/reader/reader.ts';
import { openExam } from '../askSet.ts';
import { UsageProblem } from '../readArguments.ts';
import { readNameLists } from './nameLists.ts';
import { drawQuestions, type NameQuestion, ownQuestions } from './nameQuestions.ts';
import { drawNamesTable, listSureAnswers, type NameOutcome } from './namesTable.ts';
import { readNameExams } from './nameTemplates.ts';
import type { NamesArguments } from './readNamesArguments.ts';

/**
 * Asks the stories about names that they lack, and about their own, and returns what to print. Throws `UsageProblem` if the reader or a
 * package that is needed can't be used.
 */
export async function checkNames({ seed, limit, misses, reader: reads }: NamesArguments): Promise<string> {
  const exams = await readNameExams();
  const questions = [...drawQuestions(readNameLists(), exams, limit, seed), ...ownQuestions(exams)];
  const reader = reads ? openReader() : withoutReader();
  try {
    const outcomes = await askAll(questions, reader);
    const { state, cause = '' } = reader.status();
    if (state === 'failed') throw new UsageProblem(`The reader cannot be used (${cause}); check with --no-reader.`);
    return (misses ? listSureAnswers(outcomes, seed) : '') + drawNamesTable(outcomes);
  } finally {
    await reader.close();
  }
}

/** Asks as `askSet` does: what a member writes goes the same way. */
async function askAll(questions: readonly NameQuestion[], reader: Reader): Promise<NameOutcome[]> {
  const opened = new Map<Story, Snapshot>();
  const outcomes: NameOutcome[] = [];
  for (const question of questions) {
    const snapshot = opened.get(question.story) ?? openExam(question);
    opened.set(question.story, snapshot);
    outcomes.push({ ...question, answer: await answerWithReader(question.question, snapshot, reader) });
  }
  return outcomes;
}
