import { describe, expect, it } from 'vitest';
import { answerText } from '#src/answer/answerText.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { parseArticle } from '#src/corpus/parseArticle.ts';

const SHARED = 'The ferry Lady Morag ran aground off Inverarden on Tuesday with 74 people on board.';

describe('a sentence that two articles carry', () => {
  it('is shown once, with the place in each article', async () => {
    const first = await parseArticle({
      name: 'agency.txt',
      text: `${SHARED} Nobody was hurt.\n\nThe harbour was closed.`,
    });
    const second = await parseArticle({ name: 'local.txt', text: `Shops stayed open.\n\n${SHARED} A crowd gathered.` });
    const answer = answerText(
      'where did the Lady Morag run aground',
      takeSnapshot({ revision: 1, articles: [first, second] }),
    );
    expect(answer.kind).toBe('answer');
    const [best, ...others] = answer.passages;
    expect(best).toEqual({
      article: 'agency',
      paragraph: 1,
      start: 0,
      end: SHARED.length,
      text: SHARED,
      also: [{ article: 'local', paragraph: 2, start: 0, end: SHARED.length, text: SHARED }],
    });
    expect(others.map(({ text }) => text)).not.toContain(SHARED);
  });
});
