import { describe, expect, it } from 'vitest';
import { readQuestion } from '#src/answer/question/readQuestion.ts';
import { BY_READING, BY_WORDS, findCompanion } from '#src/answer/ranking/companion.ts';
import { setScene } from '#src/answer/ranking/scene.ts';
import { buildIndex } from '#src/search/storyIndex.ts';
import { articleOf } from '#tests/story/articleOf.ts';

/** What is shown with one sentence of a paragraph, when its sentences have these scores. */
function companionOf(place: number, text: string, scores: readonly number[], rule = BY_WORDS): string | undefined {
  const index = buildIndex({ revision: 1, articles: [articleOf([text])] });
  const { sentences } = setScene(readQuestion('ferry', index), index);
  const entry = sentences[place];
  if (!entry) throw new Error(`"${text}" has no sentence ${place}`);
  return findCompanion(entry, new Map(sentences.map((sentence, i) => [sentence, scores[i] ?? 0])), rule)?.sentence.text;
}

describe('findCompanion', () => {
  const THREE = 'The ferry sank. Nobody drowned. Boats came from Larn.';

  it.each([
    ['alone where it is far the likeliest', [1, 8, 5], undefined],
    ['with the next where that may well answer', [1, 8, 7], 'Boats came from Larn.'],
    ['with the likelier of two that may', [6.5, 8, 7], 'Boats came from Larn.'],
    ['with the one before it where that is the likelier', [7.5, 8, 7], 'The ferry sank.'],
  ])('shows a sentence %s', (_, scores, expected) => {
    expect(companionOf(1, THREE, scores)).toBe(expected);
  });

  it('shows a sentence that leans on the one before it with that one, however unlikely', () => {
    expect(companionOf(1, 'The ferry sank. It carried cars. Boats came.', [1, 8, 7])).toBe('The ferry sank.');
  });

  it('shows less with a sentence that was read: what opens with a pronoun, or a neighbour about as likely', () => {
    expect(companionOf(1, 'The ferry sank. It carried cars. Boats came.', [1, 8, 7], BY_READING)).toBe(
      'The ferry sank.',
    );
    expect(companionOf(1, 'The ferry sank. However, nobody drowned.', [1, 8], BY_READING)).toBeUndefined();
    expect(companionOf(1, THREE, [1, 8, 6.5], BY_READING)).toBeUndefined();
    expect(companionOf(1, THREE, [1, 8, 7.5], BY_READING)).toBe('Boats came from Larn.');
  });

  it('shows nothing with the only sentence of a paragraph', () => {
    expect(companionOf(0, 'The ferry sank.', [1])).toBeUndefined();
  });
});
