import { describe, expect, it } from 'vitest';
import { answerQuestion } from '#src/answer/answerQuestion.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const STORY = takeSnapshot({
  revision: 1,
  articles: [
    articleOf([
      'Vasco Relvas, the mayor of Pedrinha, opened the new pier on Monday and thanked the residents for their patience.',
      'Two divers died in 2019 when the old pier fell, and 40 people lost their boats.',
      'Portugal and Spain signed an agreement on fishing on Friday after eleven months of talks.',
      'Norway has warned of a raid on the islands of Tersk.',
      'The fleet sails on Tuesday. It may be joined by ships from Norway.',
      'The brewer Haldor & Quist is a rival of the port’s own brewery, which employs 300 people.',
    ]),
  ],
});

const kindOf = (question: string) => answerQuestion(question, STORY).kind;

describe('hasPremises', () => {
  it.each([
    ['when did Vasco Relvas open the pier'],
    ['who is the mayor of Pedrinha'],
    ['when did the divers die'],
    ['how many people lost their boats'],
    ['did Spain sign the agreement'],
    ['when did Portugal sign the agreement'],
    ['how many workers does the brewery have'],
  ])('answers where all that is asked about is in sight: %s', (question) => {
    expect(kindOf(question)).toBe('answer');
  });

  it.each([
    ['did Norway sign the agreement', 'Norway is named only elsewhere'],
    ['when was Vasco Relvas born', 'nothing is said of a birth'],
    ['did Vasco Relvas resign', '"residents" only begins like it'],
    ['how many seals died', 'divers died'],
    ['where will the next agreement on fishing be signed', 'this one is signed'],
    ['who attacked Tersk', 'a raid is only feared'],
    ['who owns Haldor & Quist', 'that it has an owner is not said'],
  ])('is not certain of %s, for %s', (question) => {
    expect(kindOf(question)).toBe('unsure');
  });
});
