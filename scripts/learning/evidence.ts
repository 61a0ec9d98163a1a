/**
 * Learns the weights of the evidence by which the ranker alone decides: where no reader has read.
 *
 * A logistic model tells questions asked of their own article from questions asked of the next article of the set and from those that
 * the set says its article does not answer. Each of these groups counts the same, however many questions it has.
 */
import { EVIDENCE_NAMES, gatherEvidence } from '#src/answer/evidence/evidence.ts';
import { toProbability } from '#src/answer/logOdds.ts';
import { readQuestion } from '#src/answer/question/readQuestion.ts';
import { rankSentences } from '#src/answer/ranking/rankSentences.ts';
import { setScene } from '#src/answer/ranking/scene.ts';
import type { Exam } from '#src/evaluation/readSet.ts';
import { buildIndex, type StoryIndex } from '#src/search/storyIndex.ts';
import { descend, weigh } from './descend.ts';
import { say } from './files.ts';

const PENALTY = 0.0005;
/** Questions an article comes close to answering tell less than those of another article: most of their evidence is real. */
const NEAR_MISS_WEIGHT = 0.5;
const OFF_ARTICLE_WEIGHT = 0.7;
const ROUNDS = 300;
const WIDTH = EVIDENCE_NAMES.length;

interface Group {
  readonly rows: readonly Float64Array[];
  readonly answered: boolean;
  readonly weight: number;
}

function readRow(question: string, index: StoryIndex): Float64Array[] {
  const scene = setScene(readQuestion(question, index), index);
  const [best] = rankSentences(scene);
  if (!best) return [];
  const evidence = gatherEvidence(scene, best, index);
  return [Float64Array.from(EVIDENCE_NAMES, (name) => evidence[name])];
}

function readGroups(exams: readonly Exam[]): Group[] {
  const own: Float64Array[] = [];
  const nearMisses: Float64Array[] = [];
  const offArticle: Float64Array[] = [];
  exams.forEach(({ story, questions }, i) => {
    const index = buildIndex(story);
    for (const { question, answerable } of questions) (answerable ? own : nearMisses).push(...readRow(question, index));
    for (const { question } of exams[(i + 1) % exams.length]?.questions ?? [])
      offArticle.push(...readRow(question, index));
  });
  return [
    { rows: own, answered: true, weight: 1 },
    { rows: nearMisses, answered: false, weight: NEAR_MISS_WEIGHT },
    { rows: offArticle, answered: false, weight: OFF_ARTICLE_WEIGHT },
  ];
}

/** The weights in the order of `EVIDENCE_NAMES`; `sets` are asked each for itself. Says what sums the questions come to. */
export function learnEvidence(sets: readonly (readonly Exam[])[]): Float64Array {
  const groups = sets.flatMap(readGroups);
  const learned = descend(WIDTH, ROUNDS, (weights, gradient) => {
    weights.forEach((weight, k) => {
      gradient[k] = PENALTY * weight;
    });
    for (const { rows, answered, weight } of groups) {
      for (const row of rows) {
        const miss = toProbability(weigh(row, weights)) - Number(answered);
        row.forEach((value, k) => {
          gradient[k] = (gradient[k] ?? 0) + (miss * weight * value) / rows.length;
        });
      }
    }
  });
  for (const { rows, answered } of groups) {
    const scores = rows.map((row) => weigh(row, learned)).sort((a, b) => a - b);
    const at = (share: number) => scores[Math.floor(share * scores.length)]?.toFixed(2);
    say(
      `${answered ? 'answered' : 'not answered'} (${rows.length}): 2 % below ${at(0.02)}, 4 % ${at(0.04)}, half ${at(0.5)}, 92 % ${at(0.92)}`,
    );
  }
  return learned;
}
