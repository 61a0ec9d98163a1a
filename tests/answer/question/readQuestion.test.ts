import { describe, expect, it } from 'vitest';
import { readQuestion } from '#src/answer/question/readQuestion.ts';
import { ferryStory } from '#tests/answer/ferryStory.ts';
import { bundled } from '#tests/commands/runTyped.ts';

const read = (question: string) => readQuestion(question, ferryStory.index);

describe('readQuestion', () => {
  it.each([
    ['How many passengers went to Larn in 2019?', ['passeng word', 'go word', 'larn name', '2019 number']],
    ['who took the bus to larn', ['take word', 'bu word', 'larn name']],
    ['Did norway stop the Skarholm ferry?', ['norwai name', 'stop word', 'skarholm name', 'ferri word']],
    ['Ferries were late', ['ferri word', 'late word']],
    ['was the VP aboard', ['vice name', 'presid name', 'aboard word']],
  ])('tells names and numbers of %j from its other words', (question, expected) => {
    expect(read(question).terms.map(({ term, kind }) => `${term} ${kind}`)).toEqual(expected);
  });

  it('gives no weight to a common word that is mistyped', () => {
    expect(read('Whwn did the ferry sail throuhg Larn').terms.map(({ term }) => term)).toEqual([
      'ferri',
      'sail',
      'larn',
    ]);
  });

  it('has each telling word once, and a stem for every word', () => {
    const { terms, stems } = read('the ferry and the ferries');
    expect(terms.map(({ term, surface }) => [term, surface])).toEqual([['ferri', 'ferry']]);
    expect(stems).toEqual(['the', 'ferri', 'and', 'the', 'ferri']);
  });

  it.each([
    ['Who cancelled the Skarhlom ferry?', ['skarholm']],
    ['what did nordc lines charge', ['nordic']],
    ['who is Oolga Dahl', ['olga']],
    ['what did Per Llund demand', ['lund']],
    ['who cancelled the ferry', []],
    ['was a lark seen', []],
    ['does zanzibar own it', []],
  ])('takes what is misspelt in %j for words of the story, never a word of English', (question, meant) => {
    expect(read(question).terms.flatMap(({ corrections }) => corrections)).toEqual(meant);
  });

  it('understands misspelt words of the bundled story', () => {
    const { terms } = readQuestion('netenyahu confidunt', bundled.index);
    expect(terms.map(({ surface, corrections }) => [surface, corrections])).toEqual([
      ['netenyahu', ['netanyahu']],
      ['confidunt', ['confid']],
    ]);
  });

  it.each([
    ['what was the name of the mayor', ['name']],
    ['what role does the master have', ['role']],
    ['which person happened to speak first', ['person', 'happened', 'speak', 'first']],
    ['why was the ferry cancelled', []],
  ])('knows the words of %j that say what kind of answer is wanted', (question, asking) => {
    const { terms } = read(question);
    expect(terms.filter(({ asks }) => asks).map(({ surface }) => surface)).toEqual(asking);
  });

  it('weighs a word the less the more paragraphs have it', () => {
    const [skarholm, larn] = read('Skarholm or Larn').terms.map(({ weight }) => weight);
    expect(skarholm).toBeLessThan(larn ?? 0);
  });

  it('says what is asked for and what is counted', () => {
    const { askedFor, focus, text } = read('How many passengers were there?');
    expect([text, askedFor, focus]).toEqual(['How many passengers were there?', 'count', ['passengers', 'were']]);
  });
});
