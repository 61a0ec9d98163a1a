import { matchPeople } from '#src/story/people/matchPeople.ts';
import type { PeopleAnswer } from './answer.ts';
import { distinctPassages } from './distinctPassages.ts';
import { factsOn } from './factsOn.ts';
import type { Snapshot } from './snapshot.ts';

/** The people the story names by this name or role, best match first; without one, everybody in the story's order. */
export function peopleNamed(snapshot: Snapshot, name = ''): PeopleAnswer {
  const asked = name.trim();
  const people = asked === '' ? snapshot.facts.people : matchPeople(factsOn(snapshot, asked).people, asked);
  const passages = distinctPassages(people.flatMap((person) => person.passages));
  return { kind: 'people', people, passages, ...(asked !== '' && { asked }) };
}
