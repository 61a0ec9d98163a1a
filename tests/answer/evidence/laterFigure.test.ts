import { describe, expect, it } from 'vitest';
import { answerText } from '#src/answer/answerText.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const shown = (question: string, paragraphs: readonly string[]) => {
  const answer = answerText(question, takeSnapshot({ revision: 1, articles: [articleOf(paragraphs)] }));
  const count = 'shown' in answer ? answer.shown : 1;
  return answer.passages.slice(0, count).map(({ text }) => text);
};

describe('of two figures for one thing', () => {
  it.each([
    [
      'how many people died',
      ['At least 36 people died when the ferry sank.', 'By Wednesday the toll had risen to 41, the coastguard said.'],
    ],
    [
      'how many beds does the ward have',
      ['The ward in Quorn has 20 beds.', 'Two days later the number was raised to 45.'],
    ],
    [
      'how much does a day ticket cost',
      ['A day ticket costs 30 euros.', 'The price has since gone up to 36 euros, the director said.'],
    ],
  ])('the later comes first, with the one it overtook: %s', (question, [first = '', later = '']) => {
    expect(shown(question, [first, later])).toEqual([later, first]);
  });

  it.each([
    ['how many people died', ['At least 36 people died when the ferry sank.', 'Fares had risen to £9 in May.']],
    ['how much does a day ticket cost', ['A day ticket costs 30 euros.', 'The number of visitors rose to 9,000.']],
    ['how many people died', ['At least 36 people died.', 'By Sunday the number of arrests had risen to 77.']],
    ['when does the match start', ['The match starts on 3 May.', 'The trial date was later moved to 9 May.']],
  ])('a figure for something else overtakes nothing: %s', (question, [first = '', other = '']) => {
    expect(shown(question, [first, other])[0]).toBe(first);
  });

  it('is the one that a live blog tells first, where it tells the latest first', () => {
    const blog = ['9 p.m.', 'Fourteen people have died.', '6 p.m.', 'The toll of people who have died rose to 11.'];
    expect(shown('how many people have died', blog)[0]).toBe(blog[1]);
  });
});
