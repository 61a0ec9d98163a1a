import { describe, expect, it } from 'vitest';
import { findLinkingWords, findWantedWordings } from '#src/answer/ranking/wordings.ts';

describe('the measure that a question asks for', () => {
  it.each([
    ['How long will the strike last?', 'Drivers will walk out for 48 hours.'],
    ['How long is the river?', 'It runs 1,230 km to the sea.'],
    ['How tall is the tower?', 'The tower rises to 300 metres.'],
    ['How often are elections held?', 'Voters go to the polls every four years.'],
    ['How much did the repairs cost?', 'The repairs came to £180,000.'],
    ['What percentage of members voted?', 'Some 87 per cent cast a ballot.'],
    ['How heavy was the load?', 'It carried two and a half tonnes.'],
  ])('%j is met by %j', (question, sentence) => {
    expect(findWantedWordings(question).measure?.test(sentence)).toBe(true);
  });

  it.each([
    ['How long will the strike last?', 'The last strike was in 2011.'],
    ['How tall is the tower?', 'The tower opened 40 years ago.'],
    ['How much did the repairs cost?', 'The repairs took 12 men.'],
  ])('%j is not met by %j', (question, sentence) => {
    expect(findWantedWordings(question).measure?.test(sentence)).toBe(false);
  });

  it('is none where no measure is asked for', () => {
    expect(findWantedWordings('Who called the strike?').measure).toBeUndefined();
  });
});

describe('the wording of what is to come, and of names', () => {
  it.each([
    ['Where will they meet next?', 'future', 'The two are to meet in Vienna.', true],
    ['Where will they meet next?', 'future', 'The two met in Vienna.', false],
    ['What is the ship called?', 'naming', 'The trawler, known as the Old Lady, sank.', true],
    ['What is the ship called?', 'naming', 'The trawler sank.', false],
  ] as const)('%j wants the wording of the %s: %j – %s', (question, wording, sentence, met) => {
    expect(findWantedWordings(question)[wording]?.test(sentence)).toBe(met);
  });
});

describe('the words that link or limit what is asked', () => {
  it('are found in a question, each once', () => {
    expect([...findLinkingWords('Who only spoke before the vote, and not before the walkout?')]).toEqual([
      'only',
      'before',
      'not',
    ]);
  });

  it('are none that stand for something with their neighbour', () => {
    expect([...findLinkingWords('What did she do the day after cancelling?')]).toEqual([]);
  });
});
