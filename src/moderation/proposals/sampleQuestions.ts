import { answerText } from '#src/answer/answerText.ts';
import { type Snapshot, takeSnapshot } from '#src/answer/snapshot.ts';
import type { Article } from '#src/corpus/article.ts';
import type { Passage } from '#src/corpus/story.ts';

/** A question made from a text, with the answer that the text gives. */
export interface Sample {
  readonly question: string;
  /** The first passage of the answer. */
  readonly passage: Passage;
}

const MOST_SAMPLES = 3;
/** Paragraphs the questions are made from: reading all of a large change would take minutes. */
const MOST_PARAGRAPHS = 120;
/** Questions of one kind that are tried before the next kind's turn. */
const TRIES = 4;

/** Up to three questions made from new articles and answered by them alone: of different kinds where the text has them. */
export function sampleQuestions(articles: readonly Article[]): Sample[] {
  const snapshot = takeSnapshot({ revision: 1, articles: cut(articles) });
  const kinds = questionsByKind(snapshot);
  const samples: Sample[] = [];
  for (let turn = 0; turn < TRIES; turn += 1) {
    for (const questions of kinds) {
      const question = questions[turn];
      const sample = question === undefined ? undefined : ask(question, snapshot);
      if (sample && !samples.some((other) => other.question === sample.question)) samples.push(sample);
      if (samples.length === MOST_SAMPLES) return samples;
    }
  }
  return samples;
}

/** The first paragraphs of the articles, with the numbers they have. */
function cut(articles: readonly Article[]): Article[] {
  const taken: Article[] = [];
  let room = MOST_PARAGRAPHS;
  for (const article of articles) {
    if (room === 0) break;
    const paragraphs = article.paragraphs.slice(0, room);
    taken.push({ ...article, paragraphs, asides: [] });
    room -= paragraphs.length;
  }
  return taken;
}

function questionsByKind({ facts }: Snapshot): string[][] {
  const named = facts.quotations.filter(({ speaker }) => /^\p{Lu}/u.test(speaker));
  return [
    distinct(facts.leads.map(({ leads }) => `Who leads ${leads}?`)),
    distinct(named.map(({ speaker }) => `What did ${speaker} say?`)),
    distinct(facts.people.filter(({ role }) => role !== undefined).map(({ name }) => `Who is ${name}?`)),
    distinct(facts.events.map(({ when }) => `What happened ${when}?`)),
    ['What is the story about?'],
  ];
}

function distinct(questions: readonly string[]): string[] {
  return [...new Set(questions)];
}

function ask(question: string, snapshot: Snapshot): Sample | undefined {
  const answer = answerText(question, snapshot);
  const [passage] = answer.kind === 'unsure' ? [] : answer.passages;
  return passage && { question, passage };
}
