import { describe, expect, it } from 'vitest';
import { routeOrigin } from '#src/answer/routes/origin.ts';
import { routeOverview } from '#src/answer/routes/overview.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { bundled } from '#tests/commands/runTyped.ts';
import { articleOf } from '#tests/story/articleOf.ts';

describe('routeOverview', () => {
  it.each([
    ['tl;dr', 'summary'],
    ['TLDR?', 'summary'],
    ['Summarise the story please', 'summary'],
    ['give me a quick summary', 'summary'],
    ['What’s this about?', 'summary'],
    ['what happened', 'summary'],
    ['timeline', 'timeline'],
    ['Show me the timeline of the talks', 'timeline'],
    ['what happened when?', 'timeline'],
    ['what order did the events happen in', undefined],
    ['sources', 'articles'],
    ['What are your sources?', 'articles'],
    ['what articles do you have', 'articles'],
    ['what happened to the delegation', undefined],
    ['what is the meeting about', undefined],
    ['when is the meeting', undefined],
    ['', undefined],
  ])('takes %j for a question of kind %s', (text, kind) => {
    expect(routeOverview(text, bundled)?.kind).toBe(kind);
  });
});

describe('routeOrigin', () => {
  const credited = articleOf(['The bridge is shut. It will stay shut until May, according to Fjord Radio.']);
  const uncredited = articleOf(['The bridge is shut. It will stay shut until May.']);

  it.each([
    'Where does the reporting come from?',
    'where is this story from',
    'who reported this?',
    'who wrote the article',
    'What is the source of this story?',
    'What’s the source?',
    'according to whom',
    'who says so?',
  ])('answers %j with the sentences that credit a source', (text) => {
    const snapshot = takeSnapshot({ revision: 1, articles: [uncredited, { ...credited, id: 'credited' }] });
    expect(routeOrigin(text, snapshot)?.passages.map(({ article, text: words }) => [article, words])).toEqual([
      ['credited', 'It will stay shut until May, according to Fjord Radio.'],
    ]);
  });

  it.each(['where does the water come from', 'who wrote the song', 'who reported the crime'])(
    'leaves %j to others',
    (text) => {
      expect(routeOrigin(text, bundled)).toBeUndefined();
    },
  );

  it('leaves the question to others where nobody is credited', () => {
    const snapshot = takeSnapshot({ revision: 1, articles: [uncredited] });
    expect(routeOrigin('who says so?', snapshot)).toBeUndefined();
  });
});
