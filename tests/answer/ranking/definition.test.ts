import { describe, expect, it } from 'vitest';
import { readQuestion } from '#src/answer/question/readQuestion.ts';
import { definition } from '#src/answer/ranking/definition.ts';
import { setScene } from '#src/answer/ranking/scene.ts';
import { buildIndex } from '#src/search/storyIndex.ts';
import { articleOf } from '#tests/story/articleOf.ts';

/** What the only sentence of a story says of the thing a question is about. */
function compare(asked: string, text: string): ReturnType<typeof definition> {
  const index = buildIndex({ revision: 1, articles: [articleOf([text])] });
  const scene = setScene(readQuestion(asked, index), index);
  const [entry] = scene.sentences;
  if (!entry) throw new Error(`"${text}" was not read`);
  return definition(scene, entry);
}

describe('definition', () => {
  it.each([
    ['What is a breakwater?', 'A breakwater is a wall in the sea.', { defines: 1, classifies: 1 }],
    ['What is a breakwater?', 'The breakwater is inspected every year.', { defines: 1, classifies: 0 }],
    ['What is a breakwater?', 'The breakwater cracked in March.', { defines: 0.3, classifies: 0 }],
    ['What is a breakwater?', 'Waves rolled over the old breakwater.', { defines: 0, classifies: 0 }],
    ['When was the breakwater built by the town?', 'A breakwater is a wall in the sea.', { defines: 0, classifies: 0 }],
  ])('knows how far the answer to %j is %j', (asked, text, expected) => {
    expect(compare(asked, text)).toEqual(expected);
  });
});
