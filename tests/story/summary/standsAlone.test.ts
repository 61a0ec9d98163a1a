import { describe, expect, it } from 'vitest';
import { readStandings } from '#src/story/summary/standsAlone.ts';
import { splitSentences } from '#src/text/sentences.ts';

const standingsOf = (text: string) => readStandings(text, splitSentences(text));

describe('readStandings', () => {
  it.each([
    ['The council met on Sunday.', 'alone'],
    ['Some 14 sheep have been found dead.', 'alone'],
    ['Two people broke in through a skylight.', 'alone'],
    ['"We are ready," said the mayor.', 'alone'],
    ['On Friday, officials said they were ready.', 'alone'],
    ['Some of the houses are empty.', 'alone'],
    ['He resigned.', 'leans'],
    ['She said the gold would be melted down.', 'leans'],
    ['It carries 34,000 vehicles a day.', 'leans'],
    ['This came as a surprise.', 'leans'],
    ['But the mayor refused.', 'leans'],
    ['However, the mayor refused.', 'leans'],
    ['A day later, he sent quiet messages.', 'leans'],
    ['Two days later the roof fell in.', 'leans'],
    ['That evening the power failed.', 'leans'],
    ['After a short break, they went on.', 'leans'],
    ['Some of them were hurt.', 'leans'],
    ['Most are closed.', 'leans'],
    ['In addition, fares will rise.', 'leans'],
    ['“It was like a Sunday in January.”', 'fragment'],
    ['"No," he said.', 'leans'],
  ])('%s stands %s', (sentence, standing) => {
    expect(standingsOf(sentence)).toEqual([standing]);
  });

  it.each([
    [
      'The mayor said: “We are ready. We have boats. We will go.” Nobody moved.',
      ['fragment', 'fragment', 'fragment', 'alone'],
    ],
    ['The mayor said: "We are ready. We have boats." Nobody moved.', ['fragment', 'fragment', 'alone']],
  ])('takes the parts of a longer quotation for fragments: %s', (text, standings) => {
    expect(standingsOf(text)).toEqual(standings);
  });
});
