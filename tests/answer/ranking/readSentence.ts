import { type Question, readQuestion } from '#src/answer/question/readQuestion.ts';
import { prepareSentences, type Sentence } from '#src/answer/ranking/sentence.ts';
import { buildIndex } from '#src/search/storyIndex.ts';
import { articleOf } from '#tests/story/articleOf.ts';

/** The last sentence of a one-paragraph story, and a question read against that story. */
export function readSentence(text: string, asked = ''): { question: Question; sentence: Sentence } {
  const article = articleOf([text]);
  const [paragraph] = article.paragraphs;
  const sentence = paragraph && prepareSentences(article, paragraph).at(-1);
  if (!sentence) throw new Error(`no sentence in "${text}"`);
  return { sentence, question: readQuestion(asked, buildIndex({ revision: 1, articles: [article] })) };
}
