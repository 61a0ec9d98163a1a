import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '#src/corpus/readCorpus.ts';
import { findArticle, type Story } from '#src/corpus/story.ts';
import { OWN_CORPUS } from '../evaluate.ts';
import { readSet } from '../readSet.ts';
import { SetProblem } from '../setLine.ts';

const TEMPLATES = fileURLToPath(new URL('../../../tests/questions/names.jsonl', import.meta.url));
const CHAT_SET = fileURLToPath(new URL('../../../tests/questions/chat/open.jsonl', import.meta.url));

/** Stands in a template for the name. */
export const SLOT = '{name}';

/** A question that its story answers as long as it is about the story's own name. */
export interface Template {
  readonly question: string;
  /** The name that the story has. */
  readonly own: string;
}

/** A story, and what is asked of it about people and about places. */
export interface NameExam {
  readonly story: Story;
  readonly people: readonly Template[];
  readonly places: readonly Template[];
}

/** A line of the file of templates. */
interface TemplateLine {
  readonly article: string;
  readonly people: readonly Template[];
  readonly places: readonly Template[];
}

/** Reads the templates with their stories: articles of the chat set, and the bundled one. */
export async function readNameExams(): Promise<NameExam[]> {
  const corpus = { revision: 1, ...(await readCorpus(OWN_CORPUS)) };
  const exams = readSet(await readFile(CHAT_SET, 'utf8'), corpus);
  const stories = [corpus, ...exams.map(({ story }) => story)];
  const lines = (await readFile(TEMPLATES, 'utf8')).trim().split('\n');
  return lines.map((line) => {
    const { article, people, places }: TemplateLine = JSON.parse(line);
    const story = stories.find((one) => findArticle(one, article) !== undefined);
    if (!story)
      throw new SetProblem(`${TEMPLATES} names the article ${article}, which is neither in ${CHAT_SET} nor bundled.`);
    return { story, people, places };
  });
}
