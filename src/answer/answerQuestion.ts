import { type Passage, passageOf } from '#src/corpus/story.ts';
import type { Span } from '#src/text/span.ts';
import type { QuestionAnswer } from './answer.ts';
import { gatherEvidence } from './evidence/evidence.ts';
import { judge, sumUp } from './evidence/judge.ts';
import { type Question, readQuestion } from './question/readQuestion.ts';
import { type RankedSentence, rankSentences } from './ranking/rankSentences.ts';
import { isSure, setScene } from './ranking/scene.ts';
import type { Sentence } from './ranking/sentence.ts';
import { dependence } from './ranking/standsAlone.ts';
import type { Snapshot } from './snapshot.ts';

/** Passages shown beside the first. */
const MOST_PASSAGES = 5;
const MOST_NEAREST = 3;

/** Answers a question with the story's own sentences, or says that the story does not answer it. */
export function answerQuestion(text: string, { index }: Snapshot): QuestionAnswer {
  const question = readQuestion(text, index);
  const scene = setScene(question, index);
  const ranked = rankSentences(scene);
  const [best] = ranked;
  if (!best) return notFound(question, [], index);
  const evidence = gatherEvidence(scene, best, index);
  const verdict = judge(evidence);
  const confidence = sumUp(evidence);
  if (verdict === 'not-found') return { ...notFound(question, cutPassages(ranked, MOST_NEAREST), index), confidence };
  const passages = cutPassages(ranked, MOST_PASSAGES);
  return { kind: verdict, passages, nearest: [], evidence: matchedWords(best), confidence };
}

function notFound({ terms }: Question, nearest: Passage[], index: Snapshot['index']): QuestionAnswer {
  const missing = terms.filter(({ term, corrections }) => !index.terms.has(term) && corrections.length === 0);
  return { kind: 'not-found', passages: [], nearest, missing: missing.map(({ surface }) => surface) };
}

/** The passages of the best sentences, each stretch of text once, and words that several articles carry once with every place. */
function cutPassages(ranked: readonly RankedSentence[], most: number): Passage[] {
  const byWords = new Map<string, Passage>();
  for (const { entry } of ranked.slice(0, MOST_COMPARED)) {
    const passage = cutPassage(entry.sentence);
    const same = byWords.get(passage.text);
    if (same) byWords.set(passage.text, addPlace(same, passage));
    else if (byWords.size < most && ![...byWords.values()].some((other) => repeats(other, passage))) {
      byWords.set(passage.text, passage);
    }
  }
  return [...byWords.values()];
}

/** How many of the best sentences are compared, so that a copy in another article is met though the list is full. */
const MOST_COMPARED = 24;

function addPlace(passage: Passage, copy: Passage): Passage {
  return copy.article === passage.article ? passage : { ...passage, also: [...(passage.also ?? []), copy] };
}

/** Whether the two share a stretch of one paragraph. */
function repeats(a: Passage, b: Passage): boolean {
  return a.article === b.article && a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

/** The sentence, with the one before it where it cannot be understood alone. */
function cutPassage(sentence: Sentence): Passage {
  const { article, paragraph, previous, end } = sentence;
  const needsPrevious = previous?.paragraph === paragraph && dependence(sentence) > 0;
  const start = needsPrevious ? previous.start : sentence.start;
  return passageOf(article, paragraph, { start, end });
}

/** The words of the best sentence that the question has too. */
function matchedWords({ entry }: RankedSentence): Span[] {
  const places = entry.matches.filter(({ kind }) => isSure(kind)).map(({ place }) => entry.sentence.words[place]);
  return places
    .filter((word) => word !== undefined)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}
