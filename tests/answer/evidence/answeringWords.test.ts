import { describe, expect, it } from 'vitest';
import { answerText } from '#src/answer/answerText.ts';
import { paragraphOf } from '#src/corpus/story.ts';
import { bundled } from '#tests/commands/runTyped.ts';
import { articleOf, snapshotOf } from '#tests/render/madeUpStory.ts';

const orchard = snapshotOf([
  articleOf([
    'The orchard festival in Lindhaven will open on Saturday, organiser Petra Holm told reporters on Tuesday.',
    'Last year 4,200 visitors came and 35 growers sold apples.',
    'The new press cost €18,500 and squeezes 90 litres an hour.',
    'Mayor Ivo Brandt thanked the volunteers, and Petra Holm praised Brandt.',
    'The apples were picked near Osterby because frost had ruined the trees.',
  ]),
]);

/** The words of the answer that are set bold. */
function bold(question: string, snapshot = orchard): string[] {
  const answer = answerText(question, snapshot);
  if (answer.kind !== 'answer') return [answer.kind];
  const [best] = answer.passages;
  const text = (best && paragraphOf(snapshot.story, best)?.text) ?? '';
  return answer.marks.map(({ start, end }) => text.slice(start, end));
}

describe('the words that answer', () => {
  it.each([
    ['Who told reporters about the festival?', ['Petra Holm']],
    ['Who thanked the volunteers?', ['Ivo Brandt']],
    ['When will the orchard festival open?', ['on Saturday']],
    ['How many visitors came last year?', ['4,200']],
    ['How many growers sold apples?', ['35']],
    ['How much did the new press cost?', ['€18,500']],
    ['Where were the apples picked?', ['Osterby']],
  ])('are the very ones asked for: %s', (question, words) => {
    expect(bold(question)).toEqual(words);
  });

  it.each([
    ['When is the virtual meeting?', ['on Monday']],
    ['who told netanyahu to send a delegation', ['Ron Dermer']],
  ])('are found in the bundled story: %s', (question, words) => {
    expect(bold(question, bundled)).toEqual(words);
  });

  it.each([
    'Why were the apples picked near Osterby?',
    'Did the mayor thank the volunteers?',
    'What did the frost ruin?',
    'What ruined the trees?',
  ])('are left to the reader where the question asks for no name, number, time or place: %s', (question) => {
    expect(bold(question)).toEqual([]);
  });

  it('are left to the reader where the story lacks a word of the question', () => {
    expect(bold('how many officials told the journalist about the virtual meeting on monday', bundled)).toEqual([]);
  });
});
