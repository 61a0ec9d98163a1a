import { describe, expect, it } from 'vitest';
import { tellAsides } from '#src/corpus/tellAsides.ts';

const text = 'The dam above Quorn burst on Monday after five days of rain, and two villages were cut off.';
const kindsOf = (...lines: string[]) =>
  tellAsides([...lines, text].map((line) => ({ kind: 'paragraph', text: line }))).map(({ kind }) => kind);

describe('tellAsides', () => {
  it.each(['WHAT HAPPENED?', 'RIVER LEVELS', 'WHO IS AT RISK?', 'HOW IT BEGAN:', 'BACKGROUND'])(
    'takes a line in capitals for a heading: %s',
    (line) => {
      expect(kindsOf(line)).toEqual(['heading', 'paragraph']);
    },
  );

  it.each([
    'Flood water is shown in this photo taken on Monday in Quorn.',
    'Ada and Tom Brown are seen in an undated family picture.',
    'See photos of the flood »',
    'Read more about the dam →',
    'Sign up for our daily newsletter ›',
  ])('takes for a caption what stands under a picture or leads elsewhere: %s', (line) => {
    expect(kindsOf(line)).toEqual(['caption', 'paragraph']);
  });

  it.each([
    'The mayor is seen as a rival of the governor.',
    'Share prices fell by 3 per cent on Monday.',
    'MOSS & CO 113.40 -1.62 -1.41%',
    '"NO COMMENT"',
    'Read the letter, the judge told him.',
    'Police were seen in the video footage of the evening dragging a man from the stands.',
    'This photo, Mayor Ada Holm said, proves that the roof was rotten.',
    'Share of voters who want more: 41',
    'Workers closed the main road →',
    'Q: WILL YOU RESIGN?',
    'FIRE IS OUT, MAYOR SAYS.',
    'TOTAL: 41 DEAD',
    'Le maire a dit «non»',
    'OK.',
  ])('leaves what is text: %s', (line) => {
    expect(kindsOf(line)).toEqual(['paragraph', 'paragraph']);
  });

  it('has no headings in a text that is all in capitals', () => {
    const loud = ['THE DAM BURST.', 'TWO VILLAGES WERE CUT OFF.'].map((line) => ({
      kind: 'paragraph' as const,
      text: line,
    }));
    expect(tellAsides(loud)).toEqual(loud);
  });
});
