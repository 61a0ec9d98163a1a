/**
 * Learns the weights of the sentence ranking from sets of questions with known answers.
 *
 * The model is linear: for each question a softmax over the sentences of its scene. What is made as large as can be is the mass on the
 * sentences that hold an answer, which is the share of first sentences expected to be right, so that a question out of reach pulls at
 * nothing; and, a little, its logarithm, so that one nearly in reach is still reached for.
 */
import { readQuestion } from '#src/answer/question/readQuestion.ts';
import { computeFeatures, FEATURE_NAMES } from '#src/answer/ranking/features.ts';
import { setScene } from '#src/answer/ranking/scene.ts';
import { passageOf } from '#src/corpus/story.ts';
import type { Exam } from '#src/evaluation/readSet.ts';
import { buildIndex } from '#src/search/storyIndex.ts';
import { descend, weigh } from './descend.ts';

const PENALTY = 0.5;
const ROUNDS = 120;
/** What the mass and its logarithm count. */
const MASS_WEIGHT = 2;
const LOG_WEIGHT = 0.3;
/** Most sentences are out of the question and pull at nothing worth adding up. */
const LEAST_PULL = 1e-5;
const WIDTH = FEATURE_NAMES.length;

/** One question: a row of features for each sentence, and which rows are right. */
interface Case {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
}

function readCases(exam: Exam): Case[] {
  const index = buildIndex(exam.story);
  return exam.questions
    .filter(({ answerable }) => answerable)
    .map(({ question, isAnsweredBy }) => {
      const scene = setScene(readQuestion(question, index), index);
      const rows = computeFeatures(scene).map((features) => Float64Array.from(FEATURE_NAMES, (name) => features[name]));
      const right = scene.sentences.map(({ sentence }) =>
        isAnsweredBy(passageOf(sentence.article, sentence.paragraph, sentence)),
      );
      return { rows, right };
    });
}

/** Adds the gradient of what one question costs. */
function addSlope({ rows, right }: Case, weights: Float64Array, gradient: Float64Array): void {
  const scores = rows.map((row) => weigh(row, weights));
  const highest = Math.max(...scores);
  const masses = scores.map((score) => Math.exp(score - highest));
  const all = masses.reduce((sum, mass) => sum + mass, 0);
  const good = masses.reduce((sum, mass, i) => (right[i] ? sum + mass : sum), 0);
  rows.forEach((row, i) => {
    const mass = (masses[i] ?? 0) / all;
    const share = good / all;
    const gain = right[i] ? mass / share : 0;
    const pull = (LOG_WEIGHT + MASS_WEIGHT * share) * (mass - gain);
    if (Math.abs(pull) < LEAST_PULL) return;
    for (let k = 0; k < WIDTH; k++) gradient[k] = (gradient[k] ?? 0) + pull * (row[k] ?? 0);
  });
}

function learn(cases: readonly Case[]): Float64Array {
  const usable = cases.filter(({ right }) => right.includes(true));
  return descend(WIDTH, ROUNDS, (weights, gradient) => {
    for (const one of usable) addSlope(one, weights, gradient);
    gradient.forEach((slope, k) => {
      gradient[k] = (slope + PENALTY * (weights[k] ?? 0)) / usable.length;
    });
  });
}

/** The weights in the order of `FEATURE_NAMES`. */
export function learnRanker(exams: readonly Exam[]): Float64Array {
  return learn(exams.flatMap(readCases));
}
