import type { AnswerEntry, ArticleEntry, QuestionEntry } from '#src/evaluation/setLine.ts';

/**
 * Reads articles with their questions as people write them: `== title`, `kind: …`, paragraphs parted by blank lines, `-- questions`, then a
 * question a line: `question | paragraph from 1 | words of the answer | …`, or `question | - | what is missing`. Throws where an answer's
 * words are not in its paragraph.
 */
export function parseArticles(text: string, name: string): ArticleEntry[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((block, i) => parseArticle(block, `${name}-${i + 1}`));
}

function parseArticle(block: string, id: string): ArticleEntry {
  const [head = '', asked = ''] = block.split('\n-- questions\n');
  const [title = '', ...lines] = head.split('\n');
  const paragraphs = lines
    .filter((line) => !line.startsWith('kind:'))
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  const questions = asked.split('\n').filter((line) => line.trim() !== '');
  return { id, title: title.trim(), paragraphs, questions: questions.map((line) => parseQuestion(line, paragraphs)) };
}

function parseQuestion(line: string, paragraphs: readonly string[]): QuestionEntry {
  const [question = '', ...rest] = line.split('|').map((part) => part.trim());
  if (rest[0] === '-') return { question, answerable: false };
  const answers: AnswerEntry[] = [];
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const [number, text = ''] = rest.slice(i, i + 2);
    const paragraph = Number(number) - 1;
    const at = paragraphs[paragraph]?.indexOf(text) ?? -1;
    if (at < 0) throw new Error(`"${question}": "${text}" is not in paragraph ${number}.`);
    answers.push({ text, paragraph, start: Array.from(paragraphs[paragraph]?.slice(0, at) ?? '').length });
  }
  return { question, answerable: true, answers };
}
