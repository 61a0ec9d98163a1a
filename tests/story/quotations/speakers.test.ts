import { describe, expect, it } from 'vitest';
import { findPeople } from '#src/story/people/findPeople.ts';
import { readSpeech } from '#src/story/quotations/readSpeech.ts';
import { articleOf } from '#tests/story/articleOf.ts';

function read(...paragraphs: string[]) {
  const article = articleOf(paragraphs);
  return readSpeech(article, findPeople(article));
}

/** The speakers of the quotations of a last paragraph, after one that names somebody else. */
function speakers(
  last: string,
  first = 'Police chased Mark Smith through Oak Street on Sunday. Smith, 34, was armed.',
): string[] {
  return read(first, last).quotations.map(({ speaker }) => speaker);
}

describe('whose words they are', () => {
  const VERBS = [
    'order him',
    'called into a radio',
    'laughed',
    'shrugged at the cameras',
    'grinned',
    'sobbed',
    'ordered',
    'wrote back',
  ];
  const SPEAKERS = ['officers', 'two neighbours', 'paramedics', 'three women in the crowd', 'friends of the family'];

  it.each(VERBS)('is told by the subject of the clause behind the marks, whatever its verb: %s', (verb) => {
    for (const speaker of SPEAKERS)
      expect([speaker, speakers(`“Let me see your hands!” ${speaker} ${verb}.`)]).toEqual([speaker, [speaker]]);
  });

  it.each([
    ['“The fees are too high,” a low voice said from the back.'],
    ['The strategy is “wait and see what happens next”.'],
    ['Placards read “Books not blocks”.'],
  ])('is left open where only a thing is said to speak: %s', (text) => {
    expect(speakers(text)).toEqual(['']);
  });

  it('is not the person with a gender that fits if the clause names somebody unnamed', () => {
    expect(
      speakers(
        '“He never once apologised,” the victim’s mother told the court. “Not once,” she added.',
        'Judge Ana Cole heard the case of Peter Holt. Cole adjourned until Friday.',
      ),
    ).toEqual(['victim’s mother', 'victim’s mother']);
  });

  it('is found past a closing mark of another kind', () => {
    expect(
      speakers('"We will fight on," said Paris.” The council left.', 'Mayor Grace Paris met Tom May on Monday.'),
    ).toEqual(['Grace Paris']);
  });
});

describe('reported speech', () => {
  it.each([
    'Jon May scored twice and added an assist.',
    'Jon May failed to answer the invitation.',
    'The police responded with violence.',
    'The researchers observed a rise in cases.',
    'Smith claimed two wickets before lunch.',
    'The house boasts a pool and a garden.',
    'Grace Paris wrote two novels, which sold well.',
    'Ann Bell repeated the trick after the break.',
  ])('is none where nobody says anything: %s', (text) => {
    expect(read(text).reported).toEqual([]);
  });

  it.each([
    ['Jon May added that the team was tired.', 'Jon May'],
    ['Jon May added the team was tired.', 'Jon May'],
    ['The team was tired, Jon May added.', 'Jon May'],
    ['The police responded that nobody had been hurt.', 'police'],
    ['Smith claimed he had never seen the letter.', 'Smith'],
    ['The researchers observed that cases rise in winter.', 'researchers'],
    ['Grace Paris wrote that the novel would never sell.', 'Grace Paris'],
  ])('is told by a clause that says what was said: %s', (text, speaker) => {
    expect(read(text).reported.map((speech) => speech.speaker)).toEqual([speaker]);
  });
});
