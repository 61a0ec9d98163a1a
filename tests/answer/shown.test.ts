import { describe, expect, it } from 'vitest';
import { answerWithReader } from '#src/answer/answerText.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { readerOf } from '#tests/reader/readerOf.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const MATCH = takeSnapshot({
  revision: 1,
  articles: [
    articleOf([
      'Lund beat Felling 3-2 in the cup on Saturday.',
      'Mary Smith scored first, after ten minutes.',
      'Omar May made it two before the break, and the ground went quiet.',
      'It was Jordan Brown who scored the third, in the last minute.',
      'The final is in Paris in May.',
    ]),
  ],
});

/** The paragraphs seen at once, best first, with a reader of these logits. */
async function seen(question: string, logits: Record<string, number>, story = MATCH.story): Promise<readonly number[]> {
  // A story of its own for each, for what was read is kept.
  const answer = await answerWithReader(question, takeSnapshot(story), readerOf(logits));
  if (answer.kind !== 'answer') throw new Error(`"${question}" is not answered`);
  return answer.passages.slice(0, answer.shown ?? 1).map(({ paragraph }) => paragraph);
}

describe('what is seen at once', () => {
  it('is one passage where the reader sees one answer', async () => {
    expect(await seen('who scored first', { 'Mary Smith': 9 })).toEqual([2]);
  });

  it('is every passage that answers where several people do', async () => {
    const logits = { 'Mary Smith': 11, 'Omar May': 11, 'Jordan Brown': 11 };
    expect((await seen('who scored', logits)).toSorted()).toEqual([2, 3, 4]);
  });

  it('is two passages where both may well answer', async () => {
    const trains = articleOf(['The train to Lund leaves at nine.', 'Snow fell.', 'The train to Paris leaves at ten.']);
    const story = { revision: 1, articles: [trains] };
    const logits = { 'at nine': 6, 'at ten': 6 };
    expect((await seen('when does the train leave', logits, story)).toSorted()).toEqual([1, 3]);
  });

  it('is one passage of an answer that is not certain', async () => {
    const answer = await answerWithReader('who scored', takeSnapshot(MATCH.story), readerOf({ 'Mary Smith': -4 }));
    expect(answer.kind).not.toBe('answer');
    expect('shown' in answer ? answer.shown : 1).toBe(1);
  });

  it('is the two closest passages where neither is an answer and both may be', async () => {
    const trains = articleOf(['The train to Lund leaves at nine.', 'Snow fell.', 'The train to Paris leaves at ten.']);
    const answer = await answerWithReader(
      'where does the train that is late go',
      takeSnapshot({ revision: 1, articles: [trains] }),
      readerOf({ 'to Lund': -4, 'to Paris': -4 }),
    );
    expect(answer.kind).toBe('unsure');
    expect('shown' in answer ? answer.shown : 1).toBe(2);
  });

  it('is, to a "why" without a reason in sight, the sentence with the one after it', async () => {
    const mill = articleOf([
      'The mill in Lund closed on Friday after 90 years.',
      'Flour had become too dear.',
      'Snow fell.',
    ]);
    const answer = await answerWithReader(
      'why did the mill close',
      takeSnapshot({ revision: 1, articles: [mill] }),
      readerOf({}),
    );
    const shown = 'shown' in answer ? answer.shown : 1;
    expect(answer.passages.slice(0, shown).map(({ paragraph }) => paragraph)).toEqual([1, 2]);
  });
});
