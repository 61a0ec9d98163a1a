import { describe, expect, it } from 'vitest';
import { compareWithStory } from '#src/answer/comparison/compareWithStory.ts';
import type { ComparisonAnswer } from '#src/answer/comparison/comparison.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { isVerbatim } from '#src/corpus/story.ts';
import { bundled } from '#tests/commands/runTyped.ts';
import { articleOf } from '#tests/render/madeUpStory.ts';

const vote = takeSnapshot({
  revision: 1,
  articles: [
    articleOf([
      'Harbour minister Ines Falk said 58 % of voters backed the bridge treaty in the referendum on Sunday.',
      'The bridge will cost $2.4 billion and open in 2031, according to the Harbour Bank.',
      'Two dozen fishermen from Ostrava blocked the quay; 12 people were evacuated from the ferry Aurora.',
      'Mayor Tom Brandt called the result a mistake. "The tide will turn," Brandt told the Ostrava Herald.',
    ]),
  ],
});

/** "found Falk ¶1 Ines Falk", one line a detail. */
const details = ({ details }: ComparisonAnswer) =>
  details.map((detail) =>
    detail.outcome === 'absent'
      ? `absent ${detail.text}`
      : `${detail.outcome} ${detail.text} ¶${detail.place.paragraph} ${detail.place.text}`,
  );

describe('compareWithStory', () => {
  it.each<[string, string[]]>([
    ['58 percent of voters backed the treaty', ['found 58 percent ¶1 58 %']],
    ['60 % of voters backed the treaty', ['differs 60 % ¶1 58 %']],
    ['60 % of the ships were late', ['absent 60 %']],
    ['The bridge will cost $2,400 million', ['found $2,400 million ¶2 $2.4 billion']],
    ['The bridge will cost $3bn', ['differs $3bn ¶2 $2.4 billion']],
    ['The bridge will open in 2033', ['differs 2033 ¶2 2031']],
    ['24 fishermen blocked the quay', ['found 24 fishermen ¶3 Two dozen fishermen']],
    ['30 fishermen blocked the quay', ['differs 30 fishermen ¶3 Two dozen fishermen']],
    ['12 people died on the ferry', ['found 12 people ¶3 12 people']],
    ['Four people died in the fire on the ferry', ['absent Four people']],
    ['The referendum on the treaty was on Monday', ['differs Monday ¶1 Sunday']],
  ])('of the numbers of %j finds %j', (text, expected) => {
    expect(details(compareWithStory(text, vote))).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Falk resigned', ['found Falk ¶1 Ines Falk']],
    ['did ines falk resign', ['found falk ¶1 Ines Falk']],
    ['They say Clara Falk resigned', ['differs Clara Falk ¶1 Ines Falk']],
    ['Did Brant say so?', ['differs Brant ¶4 Tom Brandt']],
    ['Lena Moreau was there', ['absent Lena Moreau']],
    [
      'The Ostrava Herald and the Harbour Bank agree',
      ['found Ostrava Herald ¶4 Ostrava Herald', 'found Harbour Bank ¶2 Harbour Bank'],
    ],
    ['Ostrava Airport is shut', ['differs Ostrava Airport ¶4 Ostrava']],
    ['Ferry services stopped', []],
    ['THE MINISTER IS WRONG ABOUT THE TIDE', []],
  ])('of the names of %j finds %j', (text, expected) => {
    expect(details(compareWithStory(text, vote))).toEqual(expected);
  });

  it.each<[string, string[], number[]]>([
    [
      'Netanyahu cancelled the meeting because Putin called him 12 times.',
      ['found Netanyahu ¶2 Benjamin Netanyahu', 'absent Putin', 'absent 12 times'],
      [2],
    ],
    [
      'The meeting will take place on Tuesday, five US officials told Axios.',
      [
        'differs Tuesday ¶6 Monday’s',
        'differs five US officials ¶1 four Israeli and US officials',
        'found US ¶1 US',
        'found Axios ¶6 Axios',
      ],
      [6],
    ],
  ])('tells of %j, on the story that comes with the bot', (text, expected, paragraphs) => {
    const comparison = compareWithStory(text, bundled);
    expect(details(comparison)).toEqual(expected);
    expect(comparison.passages.map(({ paragraph }) => paragraph)).toEqual(paragraphs);
  });

  it('lists the closest passages of all sentences together, the closest first, each once', () => {
    const { passages } = compareWithStory(
      'The tide will turn, Brandt told the Herald. The bridge opens in 2031. The bridge opens in 2031!',
      vote,
    );
    expect(passages.map(({ text }) => text)).toEqual([
      '"The tide will turn," Brandt told the Ostrava Herald.',
      'The bridge will cost $2.4 billion and open in 2031, according to the Harbour Bank.',
    ]);
  });

  it.each(['lol ok', 'I had pasta for lunch', '', '!!! ???', '¯\\_(ツ)_/¯'])('has nothing to say to %j', (text) => {
    expect(compareWithStory(text, vote)).toEqual({ kind: 'comparison', passages: [], details: [] });
  });

  it('shows the words of the story only as they stand in it', () => {
    const { passages, details } = compareWithStory(
      'Clara Falk: 60 % of voters backed the bridge treaty on Sunday',
      vote,
    );
    const places = details.flatMap((detail) => (detail.outcome === 'absent' ? [] : [detail.place]));
    expect([...passages, ...places].every((passage) => isVerbatim(vote.story, passage))).toBe(true);
    expect(places.length).toBeGreaterThan(2);
  });
});
