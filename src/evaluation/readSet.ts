import type { Article } from '#src/corpus/article.ts';
import type { Passage, Story } from '#src/corpus/story.ts';

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
  readonly answerable: boolean;
  /** Whether a passage holds an answer. */
  readonly isAnsweredBy: (passage: Passage) => boolean;
  /** Whether a passage stands in a paragraph that holds an answer; undefined where the set does not tell paragraphs. */
  readonly isInGoldParagraph: ((passage: Passage) => boolean) | undefined;
  /** What was wanted, for people to read. */
  readonly wanted: string;
}

/** A story and the questions asked of it. */
export interface Exam {
  readonly story: Story;
  readonly questions: readonly GoldQuestion[];
  /** A summary chosen by hand, sentence by sentence, where the set has one. */
  readonly summary: readonly string[] | undefined;
}

/** One line of a file of questions with their article. */
interface ArticleLine {
  readonly id: string;
  readonly title?: string;
  readonly paragraphs: readonly string[];
  readonly questions?: readonly QuestionLine[];
  readonly summary?: readonly string[];
}

/** One question; alone on a line it is asked of the corpus. */
interface QuestionLine {
  readonly id?: string;
  readonly question: string;
  readonly answerable?: boolean;
  /** `paragraph` counts from 0, `start` in Unicode code points. */
  readonly answers?: readonly { readonly text: string; readonly paragraph: number; readonly start: number }[];
  /** Strings the first passage must all have; `a|b` means either. */
  readonly need?: readonly string[];
}

/**
 * Reads a set of questions, one JSON object a line. Lines with `paragraphs` bring their own article; the others are asked of `corpus`.
 * Throws an `Error` that names the line where one cannot be read.
 */
export function readSet(text: string, corpus: Story): Exam[] {
  const exams: Exam[] = [];
  const ofCorpus: GoldQuestion[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const entry = parseLine(line, i + 1);
    if ('paragraphs' in entry) exams.push(readExam(entry));
    else ofCorpus.push(readQuestion(entry, i + 1, corpus.articles[0]));
  });
  if (ofCorpus.length > 0) exams.push({ story: corpus, questions: ofCorpus, summary: undefined });
  return exams;
}

function parseLine(line: string, number: number): ArticleLine | QuestionLine {
  try {
    const entry: ArticleLine | QuestionLine = JSON.parse(line);
    if ('paragraphs' in entry ? Array.isArray(entry.paragraphs) : typeof entry.question === 'string') return entry;
  } catch (cause) {
    throw new Error(`Line ${number} is not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  throw new Error(`Line ${number} has neither "paragraphs" nor "question".`);
}

function readExam(line: ArticleLine): Exam {
  const article = toArticle(line);
  const questions = (line.questions ?? []).map((question, i) => readQuestion(question, i + 1, article));
  return { story: { revision: 1, articles: [article] }, questions, summary: line.summary };
}

function toArticle({ id, title, paragraphs }: ArticleLine): Article {
  return {
    id,
    title: title || id,
    paragraphs: paragraphs.map((text, i) => ({ number: i + 1, id: `${id}:${i + 1}`, text })),
    asides: [],
  };
}

function readQuestion(line: QuestionLine, number: number, article: Article | undefined): GoldQuestion {
  const { id = String(number), question, need = [] } = line;
  const golds = (line.answers ?? []).flatMap((answer) => toGold(answer, article));
  const answerable = line.answerable ?? (golds.length > 0 || need.length > 0);
  const common = { id, question, answerable };
  if (need.length > 0 || golds.length === 0) {
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

function toGold(answer: { text: string; paragraph: number; start: number }, article: Article | undefined): Gold[] {
  const text = article?.paragraphs[answer.paragraph]?.text;
  if (article === undefined || text === undefined) return [];
  const start = Array.from(text).slice(0, answer.start).join('').length;
  return [
    { article: article.id, paragraph: answer.paragraph + 1, start, end: start + answer.text.length, text: answer.text },
  ];
}

function holds(passage: Passage, gold: Gold): boolean {
  const samePlace = passage.article === gold.article && passage.paragraph === gold.paragraph;
  return samePlace && passage.start <= gold.start && gold.end <= passage.end;
}

function hasAll(text: string, need: readonly string[]): boolean {
  return need.every((alternatives) => alternatives.split('|').some((words) => text.includes(words)));
}
