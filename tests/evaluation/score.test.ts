import { describe, expect, it } from 'vitest';
import type { Answer } from '#src/answer/answer.ts';
import { score } from '#src/evaluation/score.ts';
import { cut, outcomeOf, readTinySet, refusal, shownTogether, sure, unsure } from './outcomes.ts';

const [bakery, kite] = readTinySet();
const reopened = cut(bakery, 1, 'The bakery on Tanner Street reopened on Friday.');
const fire = cut(bakery, 1, 'It had been closed since a fire in May.');
const sold = cut(bakery, 2, 'Its owner, Hilda Brandt, sold 900 loaves before noon.');

/** The share of answers, of right first passages, of right ones on screen, and of right paragraphs, for one question. */
function scoreOne(number: number, answer: ReturnType<typeof sure>) {
  const { answered, topPassage, onScreen, topParagraph } = score({
    own: [outcomeOf(bakery, number, answer)],
    offArticle: [],
  });
  return { answered, topPassage, onScreen, topParagraph };
}

describe('score', () => {
  it.each([
    ['a right first passage', 0, sure(reopened, fire), [1, 1, 1, 1]],
    ['a right second passage in the same paragraph', 0, sure(fire, reopened), [1, 0, 0, 1]],
    ['a right second passage that is shown', 0, shownTogether(fire, reopened), [1, 0, 1, 1]],
    ['a right third passage beside two that are shown', 1, shownTogether(fire, reopened, sold), [1, 0, 0, 0]],
    ['an unsure reply with the right passage', 0, unsure(reopened), [0, 1, 1, 1]],
    ['an unsure reply with a wrong passage', 0, unsure(sold), [0, 0, 0, 0]],
    ['a refusal whose nearest passage would be right', 0, refusal(reopened), [0, 0, 0, 0]],
    ['a right quotation', 0, { kind: 'quotes', quotes: [], reported: [], passages: [reopened] } as const, [1, 1, 1, 1]],
    ['an error', 0, { kind: 'error', message: 'Ask something.', passages: [] } as const, [0, 0, 0, 0]],
  ])('gives %s what it is worth', (_, number, answer, [answered, topPassage, onScreen, topParagraph]) => {
    expect(scoreOne(number, answer)).toEqual({ answered, topPassage, onScreen, topParagraph });
  });

  it('counts a passage of two sentences, but none of three', () => {
    const two = 'Its owner, Hilda Brandt, sold 900 loaves before noon. The queue reached the church.';
    const three = `${two} Nobody went home empty-handed.`;
    expect(scoreOne(1, sure(cut(bakery, 2, two)))).toMatchObject({ topPassage: 1, topParagraph: 1 });
    expect(scoreOne(1, sure(cut(bakery, 2, three)))).toMatchObject({ topPassage: 0, topParagraph: 1 });
  });

  it('wants the answer at its place, not just its words', () => {
    const elsewhere = { ...cut(kite, 1, 'on Sunday'), article: 'bakery', text: 'on Friday' };
    expect(scoreOne(0, sure(elsewhere))).toMatchObject({ topPassage: 0 });
  });

  it('takes an unsure reply for a refusal where the article does not answer', () => {
    const own = [
      outcomeOf(bakery, 2, unsure(sold)),
      outcomeOf(bakery, 2, refusal(sold)),
      outcomeOf(bakery, 2, sure(sold)),
      outcomeOf(bakery, 2, sure(sold)),
    ];
    const offArticle = [
      outcomeOf(kite, 0, unsure(fire)),
      outcomeOf(kite, 0, refusal()),
      outcomeOf(kite, 0, refusal()),
      outcomeOf(kite, 0, sure(fire)),
    ];
    expect(score({ own, offArticle })).toMatchObject({ absentRefused: 0.5, offArticleRefused: 0.75 });
  });

  it('takes the shares of the answerable only', () => {
    const own = [
      outcomeOf(bakery, 0, sure(reopened)),
      outcomeOf(bakery, 1, unsure(sold)),
      outcomeOf(bakery, 2, sure(sold)),
      outcomeOf(kite, 0, refusal()),
    ];
    expect(score({ own, offArticle: [] })).toEqual({
      questions: 4,
      answered: 1 / 3,
      topPassage: 2 / 3,
      onScreen: 2 / 3,
      wrong: 0,
      calibrationError: expect.closeTo(0.385, 3),
      characters: 50,
      topParagraph: 2 / 3,
      absentRefused: 0,
      offArticleRefused: undefined,
      median: 1,
      p95: 1,
    });
  });

  it('takes the times of the questions on their own article', () => {
    const own = Array.from({ length: 20 }, (_, i) => outcomeOf(kite, 0, refusal(), 20 - i));
    const offArticle = [outcomeOf(kite, 0, refusal(), 1000)];
    expect(score({ own, offArticle })).toMatchObject({ median: 10, p95: 19 });
  });

  it('counts an answer as wrong where what is shown does not hold it', () => {
    const own = [
      outcomeOf(bakery, 0, sure(fire, reopened)),
      outcomeOf(bakery, 0, shownTogether(fire, reopened)),
      outcomeOf(bakery, 0, unsure(fire)),
      outcomeOf(bakery, 2, sure(fire)),
    ];
    expect(score({ own, offArticle: [] })).toMatchObject({ answered: 2 / 3, wrong: 1 / 3 });
  });

  it('compares the probability that the first passage answers with how often it does, in ten bins', () => {
    const told = (confidence: number, right: boolean) =>
      outcomeOf(bakery, 0, { ...sure(right ? reopened : fire), confidence } as Answer);
    // Four told 0.88, of which three are right; two told 0.12, of which none is.
    const own = [told(2, true), told(2, true), told(2, true), told(2, false), told(-2, false), told(-2, false)];
    expect(score({ own, offArticle: [] }).calibrationError).toBeCloseTo((4 * (0.8808 - 0.75) + 2 * 0.1192) / 6, 4);
  });
});
