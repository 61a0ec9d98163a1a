import { expect, it } from 'vitest';
import { renderNotice } from '#src/render/moderation/renderNotice.ts';
import { outline } from '../outline.ts';

it('tells of a passage that was changed under several messages once', () => {
  const was = {
    article: 'ferry',
    paragraphId: 'p1',
    paragraph: 1,
    start: 0,
    end: 18,
    text: 'The ferry sails on.',
    title: 'Ferry',
  };
  const cited = { ordinal: 0, channel: '5', was, citedAt: new Date('2031-03-10') };
  const corrections = ['m1', 'm2', 'm3'].map((message) => ({ server: '1', revision: 4, message, ...cited }));
  expect(
    outline(renderNotice({ kind: 'corrections', revision: 4, corrections }, { revision: 4, articles: [] })),
  ).toEqual(['Revision 4 changed what 3 messages cite; they are being corrected:', '- ¶1: The ferry sails on.']);
});
