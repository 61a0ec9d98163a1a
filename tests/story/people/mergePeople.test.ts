import { describe, expect, it } from 'vitest';
import { findPeople } from '#src/story/people/findPeople.ts';
import { mergePeople } from '#src/story/people/mergePeople.ts';
import { articleOf } from '#tests/story/articleOf.ts';

function merge(...texts: string[]) {
  return mergePeople(texts.map((text, index) => findPeople(articleOf([text], { id: `a${index + 1}` }))));
}

describe('mergePeople', () => {
  it('joins those of one full name, and a surname that only one of them bears', () => {
    const people = merge(
      'Mayor Ruth Okoro said yes.',
      'Harbour chair Ruth Okoro said no.',
      'Okoro, who left, said maybe.',
    );
    expect(
      people.map(({ name, role, roles, aliases }) => [name, role, roles.map(({ text }) => text), aliases]),
    ).toEqual([['Ruth Okoro', 'Mayor', ['Mayor', 'Harbour chair'], ['Okoro']]]);
    expect(people[0]?.passages.map(({ article }) => article)).toEqual(['a1', 'a2', 'a3']);
  });

  it('keeps a surname apart that several people bear', () => {
    const people = merge('Ann Doyle, 40, said no.', 'Paul Doyle, 50, said yes.', 'Doyle, who left, said maybe.');
    expect(people.map(({ name }) => name)).toEqual(['Ann Doyle', 'Paul Doyle', 'Doyle']);
  });
});
