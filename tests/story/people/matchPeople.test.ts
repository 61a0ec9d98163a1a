import { describe, expect, it } from 'vitest';
import type { Person } from '#src/story/facts.ts';
import { matchPeople } from '#src/story/people/matchPeople.ts';

function person(name: string, role: string, ...aliases: string[]): Person {
  const passage = { article: 'report', paragraph: 1, start: 0, end: name.length, text: name };
  return { name, role, roles: [{ text: role, passage }], aliases, mentions: [], passages: [passage] };
}

const people = [
  person('Benedikt Natorp', 'Prime Minister', 'Natorp', 'the Prime Minister'),
  person('José Peña', 'National Security adviser', 'Peña'),
  person('Ines Calder', 'US Vice President', 'Calder'),
  person('Tom Ash', "Natorp's national security adviser"),
  person('Ruth Okoro', 'harbour board spokeswoman'),
  person('Ruth Asher', 'teacher'),
];

describe('matchPeople', () => {
  it.each([
    ['natorp', ['Benedikt Natorp']],
    ['Benedikt Natorp', ['Benedikt Natorp']],
    ['the prime minister', ['Benedikt Natorp']],
    ['pm', ['Benedikt Natorp']],
    ['natorpp', ['Benedikt Natorp']],
    ['natrop', ['Benedikt Natorp']],
    ['pena', ['José Peña']],
    ["Peña's", ['José Peña']],
    ['cal', ['Ines Calder']],
    ['vp', ['Ines Calder']],
    ['the american vice president', ['Ines Calder']],
    ['spokesperson', ['Ruth Okoro']],
    ['national security advisor', ['José Peña', 'Tom Ash']],
    ["natorp's adviser", ['Tom Ash']],
    ['ruth', ['Ruth Okoro', 'Ruth Asher']],
    ['ash', ['Tom Ash', 'Ruth Asher']],
    ['mr ash', ['Tom Ash', 'Ruth Asher']],
    ['macron', []],
    ['', []],
    ['the', []],
  ])('takes %j for %j', (typed, expected) => {
    expect(matchPeople(people, typed).map(({ name }) => name)).toEqual(expected);
  });
});
