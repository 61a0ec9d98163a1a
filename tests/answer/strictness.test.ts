import { describe, expect, it } from 'vitest';
import { answerText, answerWithReader } from '#src/answer/answerText.ts';
import { EVIDENCE_NAMES, type Evidence } from '#src/answer/evidence/evidence.ts';
import { judge, judgeBySum, sumUp } from '#src/answer/evidence/judge.ts';
import { explainQuestion } from '#src/answer/explain.ts';
import { type Snapshot, takeSnapshot } from '#src/answer/snapshot.ts';
import { ANSWER_FROM, isStrictness, STRICTNESSES, type Strictness, shiftOfBar } from '#src/answer/strictness.ts';
import { FERRY } from '#tests/moderation/bench.ts';
import { readerOf } from '#tests/reader/readerOf.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const { story } = takeSnapshot({ revision: 1, articles: [articleOf(FERRY.trim().split('\n\n'))] });
const on = (strictness: Strictness): Snapshot => ({ ...takeSnapshot(story), strictness });

/** What each server calls what is shown for a question. */
async function kinds(question: string, logit: number): Promise<Record<string, string>> {
  const answers = STRICTNESSES.map(async (strictness) => {
    const { kind } = await answerWithReader(question, on(strictness), readerOf({ 'out of service': logit }));
    return [strictness, kind];
  });
  return Object.fromEntries(await Promise.all(answers));
}

async function probability(question: string, logit: number): Promise<number> {
  const snapshot = on('even');
  await answerWithReader(question, snapshot, readerOf({ 'out of service': logit }));
  return explainQuestion(question, snapshot).decision.probability ?? Number.NaN;
}

describe('strictness, once the reader has read', () => {
  const question = 'What happened to the boat?';

  it('has what is likely but not sure be an answer on an even server and the closest passage on a careful one', async () => {
    const chance = await probability(question, 0);
    expect(chance).toBeGreaterThan(ANSWER_FROM.even);
    expect(chance).toBeLessThan(ANSWER_FROM.careful);
    expect(await kinds(question, 0)).toEqual({ bold: 'answer', even: 'answer', careful: 'unsure' });
  });

  it('has what may be one be an answer on a bold server alone', async () => {
    const chance = await probability(question, -2.6);
    expect(chance).toBeGreaterThan(ANSWER_FROM.bold);
    expect(chance).toBeLessThan(ANSWER_FROM.even);
    expect(await kinds(question, -2.6)).toEqual({ bold: 'answer', even: 'unsure', careful: 'unsure' });
  });

  it('changes nothing about what is sure', async () => {
    expect(await kinds(question, 9)).toEqual({ bold: 'answer', even: 'answer', careful: 'answer' });
  });
});

describe('strictness, by words alone', () => {
  it('has what is likely but not sure be an answer on an even server and the closest passage on a careful one', () => {
    const answers = STRICTNESSES.map((strictness) => answerText('When was the damage found?', on(strictness)).kind);
    expect(answers).toEqual(['answer', 'answer', 'unsure']);
  });

  const NONE = Object.fromEntries(EVIDENCE_NAMES.map((name) => [name, 0])) as Evidence;
  /** Evidence whose sum is this, of a sentence with too little of the question to be shown for that alone. */
  const evidenceOf = (sum: number): Evidence => ({ ...NONE, score: sum / sumUp({ ...NONE, score: 1 }) });

  it('moves the bar of an answer by as much as the probabilities differ in log-odds', () => {
    const shifts = STRICTNESSES.map((strictness) => shiftOfBar(strictness).toFixed(3));
    expect(shifts).toEqual(['-0.847', '0.000', '0.847']);
    for (const decide of [judge, judgeBySum]) {
      const just = STRICTNESSES.map((strictness) => {
        const bar = -1.65 + shiftOfBar(strictness);
        return [decide(evidenceOf(bar + 0.001), strictness), decide(evidenceOf(bar - 0.001), strictness) !== 'answer'];
      });
      expect(just).toEqual(STRICTNESSES.map(() => ['answer', true]));
    }
  });

  it('takes no passage away: what an even server calls an answer is at least the closest passage on a careful one', () => {
    expect(judge(evidenceOf(-1.6), 'even')).toBe('answer');
    expect(judge(evidenceOf(-1.6), 'careful')).toBe('unsure');
  });

  it('leaves a passage that is doubted the closest one, however bold the server', () => {
    expect(judge({ ...evidenceOf(3), noPerson: 1 }, 'bold')).toBe('unsure');
  });
});

it.each([
  ['bold', true],
  ['Bold', false],
  ['', false],
  [0.4, false],
  [undefined, false],
])('knows whether %j names a strictness', (value, known) => {
  expect(isStrictness(value)).toBe(known);
});
