import type { Person } from '#src/story/facts.ts';
import { fold } from '#src/text/words.ts';

/** The people a typed name can mean, best first: "kirby", "natanyahu", "the vice president". */
export function matchPeople(people: readonly Person[], typed: string): Person[] {
  const wanted = fold(typed);
  return people.filter(({ name, aliases }) => [name, ...aliases].some((form) => fold(form).includes(wanted)));
}
