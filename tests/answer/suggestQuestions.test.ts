import { describe, expect, it } from 'vitest';
import { answerText } from '#src/answer/answerText.ts';
import { type Snapshot, takeSnapshot } from '#src/answer/snapshot.ts';
import { suggestQuestions } from '#src/answer/suggestions/suggestQuestions.ts';
import { bundled } from '#tests/commands/runTyped.ts';
import { articleOf } from '#tests/render/madeUpStory.ts';

const questionsFrom = (snapshot: Snapshot) => [...suggestQuestions(snapshot)].flatMap((made) => made?.question ?? []);
const questionsOf = (...texts: string[]) => questionsFrom(takeSnapshot({ revision: 1, articles: [articleOf(texts)] }));

describe('suggestQuestions', () => {
  it('takes kinds in turn: who leads, what was said, how many, who somebody is, and when', () => {
    expect(questionsFrom(bundled).slice(0, 6)).toEqual([
      'Who leads the US side in the meeting?',
      'What did Blinken say?',
      'How many Israeli and US officials told Barak Ravid of Axios?',
      'Who is Joe Biden?',
      'What happened last week?',
      'Who leads the talks from the Israeli side?',
    ]);
  });

  it('makes only questions that the story answers for certain', () => {
    const kinds = questionsFrom(bundled).map((question) => answerText(question, bundled).kind);
    expect(kinds.filter((kind) => kind === 'unsure' || kind === 'not-found')).toEqual([]);
    expect(kinds.length).toBeGreaterThan(10);
  });

  it('asks how many did something where a verb says what', () => {
    expect(questionsOf('Two dozen fishermen blocked the quay of Ostrava.', 'It took 12 boats of the port.')).toEqual([
      'How many fishermen blocked the quay of Ostrava?',
      'What is the story about?',
    ]);
  });

  it('makes none of a story that has nothing', () => {
    expect(questionsFrom(takeSnapshot({ revision: 1, articles: [] }))).toEqual([]);
  });

  it('takes many small steps, each of one question at most', () => {
    const steps = [...suggestQuestions(takeSnapshot(bundled.story))];
    expect(steps.filter((made) => made === undefined).length).toBeGreaterThan(20);
  });
});
