/**
 * Writes what the reader learns from: `npm run train:prepare -- SET … --out DIR` makes one file of each set, in which every article
 * is cut into the sentences that the engine cuts and every question knows the sentences in the order of the ranker.
 * An article's line comes before those of its questions: see `Prepared`. A set is a `.jsonl` as `npm run eval` reads it, or a `.txt` of
 * articles with questions: see `parseArticles`. `--without SET` leaves out of the others the paragraphs that SET has.
 */
import { createWriteStream, mkdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readQuestion } from '#src/answer/question/readQuestion.ts';
import { rankSentences } from '#src/answer/ranking/rankSentences.ts';
import { setScene } from '#src/answer/ranking/scene.ts';
import { prepareSentences, type Sentence } from '#src/answer/ranking/sentence.ts';
import type { Article } from '#src/corpus/article.ts';
import type { Part } from '#src/evaluation/part.ts';
import type { Exam, Gold } from '#src/evaluation/readSet.ts';
import { buildIndex, type StoryIndex } from '#src/search/storyIndex.ts';
import { partIn, readExams } from '../learning/files.ts';

/** Of the questions of the next article, so many are asked of this one too: it answers none of them. */
const OFF_ARTICLE = 12;

/** A line of what is written: an article, or a question on the last one. */
type Prepared =
  | {
      readonly article: string;
      readonly part: Part;
      /** In the article's order, with the number of their paragraph. */
      readonly sentences: readonly { readonly paragraph: number; readonly text: string }[];
    }
  | {
      readonly question: string;
      readonly answerable: boolean;
      readonly offArticle: boolean;
      /** The sentence, where in it the answer starts in code points, and its words. */
      readonly answers: readonly (readonly [sentence: number, start: number, text: string])[];
      /** The sentences that the ranker read, best first. */
      readonly ranked: readonly number[];
    };

function* prepare(file: string, exam: Exam, next: Exam | undefined): Generator<Prepared> {
  const [article] = exam.story.articles;
  if (!article) return;
  const index = buildIndex(exam.story);
  const sentences = article.paragraphs.flatMap((paragraph) => prepareSentences(article, paragraph));
  const places = new Map(sentences.map((sentence, i) => [placeOf(sentence), i]));
  yield {
    article: article.id,
    part: partIn(file, article),
    sentences: sentences.map(({ paragraph, text }) => ({ paragraph: paragraph.number, text })),
  };
  for (const { question, answerable, golds } of exam.questions) {
    const answers = golds.flatMap((gold) => locate(gold, sentences, article));
    yield { question, answerable, offArticle: false, answers, ranked: rank(question, index, places) };
  }
  for (const { question } of (next?.questions ?? []).filter(({ answerable }) => answerable).slice(0, OFF_ARTICLE))
    yield { question, answerable: false, offArticle: true, answers: [], ranked: rank(question, index, places) };
}

function locate(gold: Gold, sentences: readonly Sentence[], article: Article) {
  const place = sentences.findIndex(
    ({ paragraph, start, end }) => paragraph.number === gold.paragraph && start <= gold.start && gold.start < end,
  );
  const sentence = sentences[place];
  if (!sentence || gold.article !== article.id) return [];
  const start = Array.from(sentence.paragraph.text.slice(sentence.start, gold.start)).length;
  return [[place, start, gold.text.slice(0, sentence.end - gold.start)] as const];
}

function rank(question: string, index: StoryIndex, places: ReadonlyMap<string, number>): number[] {
  const ranked = rankSentences(setScene(readQuestion(question, index), index));
  return ranked.flatMap(({ entry }) => places.get(placeOf(entry.sentence)) ?? []);
}

function placeOf({ paragraph, start }: Sentence): string {
  return `${paragraph.number}:${start}`;
}

/** Letters and digits of a text: two cuts of one text differ in their marks. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Shorter texts stand in others by chance. */
const LEAST_SHARED = 30;

/** The exam without the paragraphs that these texts have, or that have one of them, and without the questions that only those answer. */
function leaveOut(exam: Exam, texts: readonly string[]): Exam {
  const all = texts.join('|');
  const isShared = (text: string) =>
    all.includes(plain(text)) || texts.some((other) => other.length > LEAST_SHARED && plain(text).includes(other));
  const numbers = new Map<number, number>();
  const articles = exam.story.articles.map((article) => {
    const left = article.paragraphs.filter(({ text }) => !isShared(text));
    for (const [i, { number }] of left.entries()) numbers.set(number, i + 1);
    return { ...article, paragraphs: left.map((paragraph, i) => ({ ...paragraph, number: i + 1 })) };
  });
  const questions = exam.questions
    .map((question) => ({
      ...question,
      golds: question.golds.flatMap((gold) => {
        const paragraph = numbers.get(gold.paragraph);
        return paragraph === undefined ? [] : [{ ...gold, paragraph }];
      }),
    }))
    .filter(({ answerable, golds }) => !answerable || golds.length > 0);
  return { ...exam, story: { ...exam.story, articles }, questions };
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, without: { type: 'string' } },
});
const shared =
  values.without === undefined
    ? []
    : readExams(values.without).flatMap(({ story }) =>
        story.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => plain(text))),
      );
const folder = values.out ?? 'training';
mkdirSync(folder, { recursive: true });
for (const file of positionals) {
  const out = createWriteStream(join(folder, `${basename(file, extname(file))}.jsonl`));
  const isItself = values.without !== undefined && basename(values.without) === basename(file);
  const exams = readExams(file).map((exam) => (isItself || shared.length === 0 ? exam : leaveOut(exam, shared)));
  exams.forEach((exam, i) => {
    const next = exams[(i + 1) % exams.length];
    for (const line of prepare(file, exam, next === exam ? undefined : next)) out.write(`${JSON.stringify(line)}\n`);
  });
  out.end();
}
