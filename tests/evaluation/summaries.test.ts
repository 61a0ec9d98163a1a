import { describe, expect, it } from 'vitest';
import { overlapF1, rougeF1 } from '#src/evaluation/overlap.ts';
import { readSet } from '#src/evaluation/readSet.ts';
import { scoreSummaries } from '#src/evaluation/scoreSummaries.ts';
import { NO_CORPUS, readTinySet } from './outcomes.ts';

const OPENING = 'A landslide buried the coast road near Ardmoy on Monday night.';
const SECOND = 'It was raining.';
const paragraphs = [OPENING, SECOND, 'The coast road near Ardmoy will stay shut until the landslide has been cleared.'];

const scoresOf = (...summaries: (string | readonly string[])[]) =>
  scoreSummaries(
    readSet(
      summaries
        .map((summary, i) => JSON.stringify({ id: `a${i}`, title: 'Landslide', paragraphs, summary }))
        .join('\n'),
      NO_CORPUS,
    ),
  );

describe('scoreSummaries', () => {
  it('compares sentences where the summary is made of the article’s own', () => {
    expect(scoresOf([OPENING])).toEqual({
      articles: 1,
      overlap: { ours: 1, lead: 1 },
      rouge1: undefined,
      rouge2: undefined,
    });
  });

  it('takes as many first sentences as the summary has', () => {
    expect(scoresOf([SECOND])?.overlap?.lead).toBe(0);
    expect(scoresOf([OPENING, SECOND])?.overlap?.lead).toBe(1);
    expect(scoresOf(`${OPENING} ${SECOND}`)?.overlap?.lead).toBe(1);
  });

  it('compares words and pairs of words where the summary is in other words', () => {
    const scores = scoresOf('Landslide buried the road.');
    expect(scores?.overlap).toBeUndefined();
    expect(scores?.rouge1?.lead).toBeCloseTo((2 * 4) / (11 + 4));
    expect(scores?.rouge2?.lead).toBeCloseTo((2 * 2) / (10 + 3));
  });

  it('takes the mean over the articles with a summary of the kind', () => {
    expect(scoresOf([OPENING], [SECOND], 'In other words.')).toMatchObject({ articles: 3, overlap: { lead: 0.5 } });
  });

  it('says nothing where no article has a summary', () => {
    expect(scoreSummaries(readTinySet())).toBeUndefined();
  });
});

describe('overlap', () => {
  it.each([
    [['a', 'b'], ['b', 'c', 'd'], 0.4],
    [['a', 'a'], ['a'], 2 / 3],
    [['a'], ['b'], 0],
    [[], [], 0],
  ])('of %j with %j is %d', (chosen, gold, expected) => {
    expect(overlapF1(chosen, gold)).toBeCloseTo(expected);
  });

  it.each([
    ['The Dam held.', 'the dam held', 1, 1],
    ['the dam held', 'the dam broke', 1, 2 / 3],
    ['the dam held', 'the dam broke', 2, 0.5],
    ['held', 'held', 2, 0],
  ] as const)('of the words of "%s" with "%s", in runs of %d, is %d', (text, gold, size, expected) => {
    expect(rougeF1(text, gold, size)).toBeCloseTo(expected);
  });
});
