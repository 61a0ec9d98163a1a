import type { Passage } from '#src/corpus/story.ts';
import type { QuestionAnswer } from './answer.ts';
import { cutPassages } from './cutPassages.ts';
import { findAnsweringWords } from './evidence/answeringWords.ts';
import { gatherEvidence } from './evidence/evidence.ts';
import { judge, sumUp } from './evidence/judge.ts';
import { hasPremises } from './evidence/premises.ts';
import { type Question, readQuestion } from './question/readQuestion.ts';
import { rankSentences } from './ranking/rankSentences.ts';
import { setScene } from './ranking/scene.ts';
import type { Snapshot } from './snapshot.ts';

/** Passages shown beside the first. */
const MOST_PASSAGES = 5;
const MOST_NEAREST = 3;

/** Answers a question with the story's own sentences, or says that the story does not answer it. */
export function answerQuestion(text: string, snapshot: Snapshot): QuestionAnswer {
  const { index } = snapshot;
  const question = readQuestion(text, index);
  const scene = setScene(question, index);
  const ranked = rankSentences(scene);
  const [best] = ranked;
  if (!best) return notFound(question, [], index);
  const evidence = gatherEvidence(scene, best, index);
  const judged = judge(evidence);
  const verdict = judged === 'answer' && !hasPremises(scene, best, index) ? 'unsure' : judged;
  const confidence = sumUp(evidence);
  if (verdict === 'not-found') return { ...notFound(question, cutPassages(ranked, MOST_NEAREST), index), confidence };
  const passages = cutPassages(ranked, MOST_PASSAGES);
  // A word of the question that the story has nowhere leaves room for doubt which words answer.
  const sure = verdict === 'answer' && evidence.unknown === 0;
  const answering = sure ? findAnsweringWords(question, best, snapshot) : [];
  return { kind: verdict, passages, nearest: [], evidence: answering, confidence };
}

function notFound({ terms }: Question, nearest: Passage[], index: Snapshot['index']): QuestionAnswer {
  const missing = terms.filter(({ term, corrections }) => !index.terms.has(term) && corrections.length === 0);
  return { kind: 'not-found', passages: [], nearest, missing: [...new Set(missing.map(({ surface }) => surface))] };
}
