import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askSet } from '#src/evaluation/askSet.ts';
import { readSet } from '#src/evaluation/readSet.ts';
import { score } from '#src/evaluation/score.ts';
import { parseSetLine } from '#src/evaluation/setLine.ts';
import { withoutReader } from '#src/reader/reader.ts';

const text = readFileSync(new URL('own.jsonl', import.meta.url), 'utf8');
const exams = readSet(text, { revision: 1, articles: [] });
const entries = text.trim().split('\n').map(parseSetLine);
const articles = entries.flatMap((entry) => ('paragraphs' in entry ? [entry] : []));

describe("the project's own questions", () => {
  it('has every wanted answer at its place in the article, counted in code points', () => {
    const answers = articles.flatMap(({ paragraphs, questions = [] }) =>
      questions.flatMap(({ answers = [] }) =>
        answers.map(({ text, paragraph, start }) => ({
          text,
          there: [...(paragraphs[paragraph] ?? '')].slice(start, start + [...text].length).join(''),
        })),
      ),
    );
    expect(answers.length).toBeGreaterThan(100);
    expect(answers.filter(({ text, there }) => text === '' || there !== text)).toEqual([]);
  });

  it('asks enough of enough articles, and enough that they do not say', () => {
    const questions = exams.flatMap((exam) => exam.questions);
    expect(exams.length).toBeGreaterThanOrEqual(8);
    expect(questions.filter(({ answerable }) => answerable).length).toBeGreaterThanOrEqual(100);
    expect(questions.filter(({ answerable }) => !answerable).length).toBeGreaterThanOrEqual(35);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('has summaries made of sentences of their articles', () => {
    const summaries = articles.flatMap(({ paragraphs, summary = [] }) =>
      [summary].flat().map((sentence) => ({ sentence, stands: paragraphs.some((text) => text.includes(sentence)) })),
    );
    expect(articles.filter(({ summary }) => summary !== undefined).length).toBeGreaterThanOrEqual(5);
    expect(summaries.filter(({ stands }) => !stands)).toEqual([]);
  });

  it('is answered no worse than before by words alone', async () => {
    const scores = score(await askSet(exams, () => 0, withoutReader()));
    expect(scores.answered).toBeGreaterThanOrEqual(0.8);
    expect(scores.topPassage).toBeGreaterThanOrEqual(0.75);
    expect(scores.topParagraph).toBeGreaterThanOrEqual(0.76);
    expect(scores.absentRefused).toBeGreaterThanOrEqual(0.62);
    expect(scores.offArticleRefused).toBeGreaterThanOrEqual(0.92);
  });
});
