import type { Passage } from '#src/corpus/story.ts';
import type { Mark, QuestionAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { cutPassages } from './cutPassages.ts';
import { decide } from './decide.ts';
import { findAnsweringWords } from './evidence/answeringWords.ts';
import type { Question } from './question/readQuestion.ts';
import type { RankedSentence } from './ranking/rankSentences.ts';
import { markPassage } from './reading/mark.ts';
import { chooseShown } from './shown.ts';
import type { Snapshot } from './snapshot.ts';

/** Passages given beside the first. */
const MOST_PASSAGES = 5;
const MOST_NEAREST = 3;

/**
 * Answers a question with the story's own sentences, or says that the story does not answer it. What the reader made of the question is
 * taken into account if it has read: see `answerWithReader`.
 */
export function answerQuestion(text: string, snapshot: Snapshot): QuestionAnswer {
  const { index, strictness } = snapshot;
  const asked = snapshot.asked(text);
  const decision = decide(asked, index, strictness);
  const { verdict, confidence } = decision;
  const told = confidence === undefined ? {} : { confidence };
  const isShown = (place: number) => place === 0 && verdict !== 'not-found';
  const ranked = decision.ranked.filter((one, place) => isShown(place) || isRelated(one, asked));
  if (verdict === 'not-found')
    return { ...notFound(asked.question, cutPassages(ranked, MOST_NEAREST), index), ...told };
  const { passages, shown } = chooseShown(cutPassages(ranked, MOST_PASSAGES), decision, asked);
  const marks = verdict === 'answer' ? passages.slice(0, shown).flatMap((_, i) => markIn(i, passages)) : [];
  return { kind: verdict, passages, nearest: [], shown, marks, ...told };

  function markIn(place: number, all: readonly Passage[]): Mark[] {
    const passage = all[place];
    if (!passage) return [];
    const read = asked.reading && markPassage(passage, ranked, asked.reading);
    const [best] = ranked;
    const byWords = place === 0 && best && decision.knowsAll ? findAnsweringWords(asked.question, best, snapshot) : [];
    return (read ? [read] : byWords).map((span) => ({ passage: place, ...span }));
  }
}

/** Whether a sentence has anything to do with the question: a word of it, or something that the reader takes for an answer rather than none. */
function isRelated({ entry }: RankedSentence, { reading }: Asked): boolean {
  return entry.matches.some(({ kind }) => kind !== undefined) || (reading?.of(entry.sentence)?.span ?? -1) >= 0;
}

function notFound({ terms }: Question, nearest: Passage[], index: Snapshot['index']): QuestionAnswer {
  const missing = terms.filter(({ term, corrections }) => !index.terms.has(term) && corrections.length === 0);
  return { kind: 'not-found', passages: [], nearest, missing: [...new Set(missing.map(({ surface }) => surface))] };
}
