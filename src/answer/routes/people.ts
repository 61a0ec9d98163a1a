import type { Person } from '#src/story/facts.ts';
import { findTerms } from '#src/text/terms.ts';
import { fold } from '#src/text/words.ts';
import type { PeopleAnswer } from '../answer.ts';
import { distinctPassages } from '../distinctPassages.ts';
import { peopleNamed } from '../peopleNamed.ts';
import { plainQuestion } from './plainQuestion.ts';
import type { Route, RouteNeeds } from './route.ts';

const ASKED = /^(?:who(?:'s|s| is| was| are| were)|tell me about) (?<name>[^,;?]{2,60})$/i;
const EVERYBODY =
  /^(?:who(?:'s| is| are)? (?:mentioned|named|involved|everyone|everybody|in (?:the|this) (?:story|article))|people|list (?:the )?people)(?: in (?:the|this) (?:story|article))?$/i;

/** Whom a text asks about: "Who's the US vice president?" asks about "the US vice president". */
export function whoIsAsked(text: string): string | undefined {
  return ASKED.exec(plainQuestion(text))?.groups?.['name'];
}

/** See `routePeople`. */
export const peopleNeeds: RouteNeeds = (text) => {
  const asked = plainQuestion(text);
  const name = EVERYBODY.test(asked) ? '' : whoIsAsked(text);
  return name === undefined ? undefined : { lists: ['people', 'quotations'], words: name };
};

/** Who somebody is: "who is dermer?", "who's the us vice president" */
export const routePeople: Route = (text, snapshot) => {
  const asked = plainQuestion(text);
  if (EVERYBODY.test(asked)) return peopleNamed(snapshot);
  const name = whoIsAsked(text);
  if (name === undefined) return undefined;
  const found = peopleNamed(snapshot, name).people.filter(
    (person) => isNamed(person, name) || holdsOffice(person, name),
  );
  return found.length === 0 ? undefined : introduce(found, name);
};

/** Whether every word typed is a word of the person's name or of one of its other forms. */
function isNamed({ name, aliases }: Person, typed: string): boolean {
  const words = typed.split(/\s+/).map(fold);
  return [name, ...aliases].some((form) => {
    const there = form.split(/\s+/).map(fold);
    return words.every((word) => there.includes(word));
  });
}

/** Whether one of the person's roles says all that was asked: "the prime minister of the UK" is not just any prime minister. */
function holdsOffice({ roles }: Person, typed: string): boolean {
  const wanted = findTerms(typed).filter(({ term }) => term !== '');
  return roles.some((role) => {
    const there = new Set(findTerms(role.text).map(({ term }) => term));
    return wanted.length > 0 && wanted.every(({ term }) => there.has(term));
  });
}

/** The sentences that say who somebody is come before those that merely name them. */
function introduce(people: readonly Person[], asked: string): PeopleAnswer {
  const telling = people.flatMap(({ roles }) => roles.map(({ passage }) => passage));
  const naming = people.flatMap(({ passages }) => passages);
  return { kind: 'people', people, passages: distinctPassages([...telling, ...naming]), asked };
}
