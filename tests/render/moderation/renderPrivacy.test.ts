import { describe, expect, it } from 'vitest';
import { renderPrivacy } from '#src/render/moderation/renderPrivacy.ts';
import { outline } from '../outline.ts';

const story = { revision: 1, articles: [] };
const nothing = { revisions: 0, pins: 0, watches: 0, pending: 0 };

describe('renderPrivacy', () => {
  it('counts what is kept under the id of whoever asks, and offers to delete it', () => {
    const shown = outline(renderPrivacy({ revisions: 3, pins: 1, watches: 0, pending: 2 }, 90, story));
    expect(shown.slice(0, 2)).toEqual([
      'Kept under your id, on all servers together: 3 changes of stories, 1 question that you pinned, and 2 changes that wait for you to confirm them, for a day at most.',
      'Deleting takes your id out of all of it; what you changed stays, and what you did not confirm is dropped.',
    ]);
    expect(shown.at(-1)).toBe('! Delete what is linked to me: /privacy delete');
  });

  it('tells who has nothing there that it is nothing, and what is kept of everybody and for how long', () => {
    expect(outline(renderPrivacy(nothing, 30, story))).toEqual([
      'Nothing is kept under your id.',
      'Kept of everybody, without who it was:',
      '- Questions that the story does not answer, or not as they were meant: their words, the day, and what is written to them, for 30 days.',
      '- The words of long questions that stand behind buttons, for 30 days.',
      '- Which of my messages cite what, and which message each of them answers, by the numbers of the messages, for 30 days at most: to correct an answer, and to have it follow its question.',
      '- Up to 20 short questions that were answered lately where everybody saw it, to suggest them: in memory alone, until the story changes or I am started again.',
      'No other message is kept, whoever wrote it.',
    ]);
  });

  it('has nothing more to say where nothing is kept at all', () => {
    expect(outline(renderPrivacy(undefined, 90, story))).toEqual(['Nothing is kept under your id.']);
  });
});
