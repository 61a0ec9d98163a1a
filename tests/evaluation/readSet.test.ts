import { describe, expect, it } from 'vitest';
import { passageOf } from '#src/corpus/story.ts';
import { readSet } from '#src/evaluation/readSet.ts';
import { SetProblem } from '#src/evaluation/setLine.ts';
import { cut, NO_CORPUS, readTinySet } from './outcomes.ts';

const [bakery, kite] = readTinySet();

const article = (more: object) => JSON.stringify({ id: 'kite', paragraphs: ['A kite flew over Saltner.'], ...more });
const asking = (question: object) => article({ questions: [{ question: 'who flew', ...question }] });

describe('readSet', () => {
  it('reads articles with their questions, paragraphs numbered from 1', () => {
    expect(bakery.story.articles[0]?.paragraphs.map(({ number }) => number)).toEqual([1, 2]);
    expect(bakery.questions.map(({ id, answerable, wanted }) => [id, answerable, wanted])).toEqual([
      ['b1', true, '¶1 on Friday'],
      ['b2', true, '¶2 900 loaves'],
      ['b3', false, ''],
    ]);
  });

  it('counts the start of an answer in code points', () => {
    const line = article({
      paragraphs: ['🎈🎈 Up it went, over Saltner.'],
      questions: [{ question: 'where', answers: [{ text: 'over Saltner', paragraph: 0, start: 15 }] }],
    });
    const [exam] = readSet(line, NO_CORPUS);
    const [question] = exam?.questions ?? [];
    expect(exam && question?.isAnsweredBy(cut(exam, 1, 'over Saltner'))).toBe(true);
  });

  it('reads the question before a follow-up', () => {
    const [exam] = readSet(asking({ before: 'did a kite fly', answerable: false }), NO_CORPUS);
    expect(exam?.questions[0]?.before).toBe('did a kite fly');
    expect(() => readSet(asking({ before: 7, answerable: false }), NO_CORPUS)).toThrow(
      new SetProblem('Line 1 has the question "who flew" with a "before" that is no text.'),
    );
  });

  it('asks lines without an article of the corpus, after the others', () => {
    const lines = ['{"question": "which street", "need": ["Tanner|Mill", "bakery"]}', article({})].join('\n');
    const exams = readSet(lines, bakery.story);
    expect(exams.map(({ ownArticle, story }) => [ownArticle, story.articles[0]?.id])).toEqual([
      [true, 'kite'],
      [false, 'bakery'],
    ]);
    const [question] = exams[1]?.questions ?? [];
    expect(question?.isAnsweredBy(cut(bakery, 1, 'The bakery on Tanner Street'))).toBe(true);
    expect(question?.isAnsweredBy(cut(bakery, 1, 'Tanner Street'))).toBe(false);
    expect(question).toMatchObject({ answerable: true, wanted: 'Tanner|Mill + bakery', isInGoldParagraph: undefined });
  });

  it('finds an answer in the article of the corpus that it names', () => {
    const corpus = { revision: 1, articles: [...bakery.story.articles, ...kite.story.articles] };
    const answer = { text: 'Oona Lindqvist', paragraph: 0, start: 0, article: 'kite' };
    const [exam] = readSet(JSON.stringify({ question: 'who flew the kite', answers: [answer] }), corpus);
    const [article] = kite.story.articles;
    const [paragraph] = article?.paragraphs ?? [];
    expect(article && paragraph && exam?.questions[0]?.isAnsweredBy(passageOf(article, paragraph))).toBe(true);
    expect(exam?.questions[0]?.isAnsweredBy(cut(bakery, 1, 'The bakery'))).toBe(false);
  });

  it.each([
    ['{"id": "kite", ', 'is not JSON ('],
    ['[1, 2]', 'is no JSON object; write one article or one question a line.'],
    ['{"id": "kite"}', 'has neither "paragraphs" nor "question"; give it one of them.'],
    ['{"paragraphs": ["A kite."]}', 'has an article without "id"; give it a short name.'],
    [article({ paragraphs: 'A kite.' }), 'has "paragraphs" that are no list of texts.'],
    [article({ summary: 3 }), 'has a "summary" that is neither a text nor a list of texts.'],
    [article({ questions: {} }), 'has "questions" that are no list.'],
    [article({ questions: ['who flew'] }), 'has a question without "question", its text.'],
    [asking({ answerable: 'yes' }), 'has the question "who flew" with "answerable" neither true nor false.'],
    [asking({ need: 'kite' }), 'has the question "who flew" with a "need" that is no list of texts.'],
    [asking({ answers: ['kite'] }), 'with "answers" that are no list of {"text", "paragraph", "start"}.'],
    [asking({ answerable: true }), 'with neither "answers" nor "need": say what is wanted, or "answerable": false.'],
    [
      asking({ answers: [{ text: 'kite', paragraph: 0, start: 3 }] }),
      'with the answer "kite", which does not stand at its place: paragraph 0 (from 0), character 3.',
    ],
    [asking({ answers: [{ text: 'kite', paragraph: 1, start: 2 }] }), 'which does not stand at its place'],
    [
      '{"question": "who", "answers": [{"text": "a", "paragraph": 0, "start": 0}]}',
      'which does not stand at its place',
    ],
  ])('names the line of %s and says what is wrong', (line, wrong) => {
    const read = () => readSet(`${article({})}\n\n${line}\n`, NO_CORPUS);
    expect(read).toThrow(SetProblem);
    expect(read).toThrow(/^Line 3 /);
    expect(read).toThrow(wrong);
  });
});
