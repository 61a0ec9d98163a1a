import type { Article } from '#src/corpus/article.ts';
import { findArticle, type Passage, type Story } from '#src/corpus/story.ts';
import { type AnswerEntry, type ArticleEntry, parseSetLine, type QuestionEntry, SetProblem } from './setLine.ts';

/** A place in an article that answers a question; offsets in UTF-16 units. */
export interface Gold {
  readonly article: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface GoldQuestion {
  readonly id: string;
  readonly question: string;
  /** The question before it, of a follow-up. */
  readonly before?: string;
  readonly answerable: boolean;
  /** Whether a passage holds an answer. */
  readonly isAnsweredBy: (passage: Passage) => boolean;
  /** Whether a passage stands in a paragraph that holds an answer; undefined where the set does not tell paragraphs. */
  readonly isInGoldParagraph: ((passage: Passage) => boolean) | undefined;
  /** Where the answers stand; none where the set tells them otherwise, or there are none. */
  readonly golds: readonly Gold[];
  /** What was wanted, for people to read. */
  readonly wanted: string;
}

/** A story and the questions asked of it. */
export interface Exam {
  readonly story: Story;
  /** Whether the set brought the article; otherwise the questions are asked of the corpus. */
  readonly ownArticle: boolean;
  readonly questions: readonly GoldQuestion[];
  /** A summary by hand, sentence by sentence or in one piece, where the set has one. */
  readonly summary: readonly string[] | string | undefined;
}

/**
 * Reads a set of questions, one JSON object a line. Lines with `paragraphs` bring their own article; the others are asked of `corpus`.
 * Throws a `SetProblem` that names the line where one cannot be used, or where an answer does not stand at its place.
 */
export function readSet(text: string, corpus: Story): Exam[] {
  const exams: Exam[] = [];
  const ofCorpus: GoldQuestion[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    try {
      const entry = parseSetLine(line);
      if ('paragraphs' in entry) exams.push(readExam(entry));
      else ofCorpus.push(readQuestion(entry, i + 1, corpus));
    } catch (cause) {
      if (!(cause instanceof SetProblem)) throw cause;
      throw new SetProblem(`Line ${i + 1} ${cause.message}`, { cause });
    }
  });
  if (ofCorpus.length > 0) exams.push({ story: corpus, ownArticle: false, questions: ofCorpus, summary: undefined });
  return exams;
}

function readExam(entry: ArticleEntry): Exam {
  const story = { revision: 1, articles: [toArticle(entry)] };
  const questions = (entry.questions ?? []).map((question, i) => readQuestion(question, i + 1, story));
  return { story, ownArticle: true, questions, summary: entry.summary };
}

function toArticle({ id, title, paragraphs }: ArticleEntry): Article {
  return {
    id,
    title: title || id,
    paragraphs: paragraphs.map((text, i) => ({ number: i + 1, id: `${id}:${i + 1}`, text })),
    asides: [],
  };
}

function readQuestion(entry: QuestionEntry, number: number, story: Story): GoldQuestion {
  const { id = String(number), question, before, need = [] } = entry;
  const golds = (entry.answers ?? []).map((answer) => toGold(answer, question, story));
  const answerable = entry.answerable ?? (golds.length > 0 || need.length > 0);
  const common = { id, question, ...(before !== undefined && { before }), answerable, golds };
  if (!answerable) return { ...common, isAnsweredBy: () => false, isInGoldParagraph: undefined, wanted: '' };
  if (need.length > 0) {
    return {
      ...common,
      isAnsweredBy: (passage) => hasAll(passage.text, need),
      isInGoldParagraph: undefined,
      wanted: need.join(' + '),
    };
  }
  return {
    ...common,
    isAnsweredBy: (passage) => golds.some((gold) => holds(passage, gold)),
    isInGoldParagraph: (passage) =>
      golds.some((gold) => gold.paragraph === passage.paragraph && gold.article === passage.article),
    wanted: golds.map((gold) => `¶${gold.paragraph} ${gold.text}`).join(' | '),
  };
}

function toGold(answer: AnswerEntry, question: string, story: Story): Gold {
  const article = findAnswered(answer, story);
  const text = article?.paragraphs[answer.paragraph]?.text ?? '';
  const start = Array.from(text).slice(0, answer.start).join('').length;
  const end = start + answer.text.length;
  if (article === undefined || answer.text === '' || text.slice(start, end) !== answer.text)
    throw new SetProblem(
      `has the question "${question}" with the answer "${answer.text}", which does not stand at its place: paragraph ${answer.paragraph} (from 0), character ${answer.start}.`,
    );
  return { article: article.id, paragraph: answer.paragraph + 1, start, end, text: answer.text };
}

/** A story of one article needs no name to tell which is meant. */
function findAnswered({ article }: AnswerEntry, story: Story): Article | undefined {
  if (article !== undefined) return findArticle(story, article);
  return story.articles.length === 1 ? story.articles[0] : undefined;
}

function holds(passage: Passage, gold: Gold): boolean {
  const samePlace = passage.article === gold.article && passage.paragraph === gold.paragraph;
  return samePlace && passage.start <= gold.start && gold.end <= passage.end;
}

function hasAll(text: string, need: readonly string[]): boolean {
  return need.every((alternatives) => alternatives.split('|').some((words) => text.includes(words)));
}
