import type { Mention, Person } from '#src/story/facts.ts';
import { shownRole } from './shownRole.ts';
import { uniquePassages } from './uniquePassages.ts';

/** Brings together the people of several articles: those of one full name, and those named by a surname only one of them bears. */
export function mergePeople(articles: readonly (readonly Person[])[]): Person[] {
  const merged = new Map<string, Person>();
  const all = articles.flat();
  for (const person of all.filter(({ name }) => name.includes(' '))) join(merged, person.name, person);
  for (const person of all.filter(({ name }) => !name.includes(' '))) {
    const bearers = [...merged.keys()].filter((name) => name.includes(' ') && name.split(' ').at(-1) === person.name);
    join(merged, (bearers.length === 1 ? bearers[0] : undefined) ?? person.name, person);
  }
  const order = new Map(all.map((person, index) => [person, index]));
  return [...merged.values()].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** The people of one article under the names and roles that the whole story gives them. */
export function completePeople(article: readonly Person[], story: readonly Person[]): Person[] {
  const whole = new Map(
    story.flatMap((person) => person.mentions.map((mention) => [placeOf(mention), person] as const)),
  );
  return article.map((person) => {
    const known = person.mentions[0] && whole.get(placeOf(person.mentions[0]));
    if (!known || known.name === person.name) return person;
    const role = person.role ?? known.role;
    return {
      ...person,
      name: known.name,
      ...(role === undefined ? {} : { role }),
      aliases: [...new Set([person.name, ...person.aliases])],
    };
  });
}

function placeOf({ article, paragraph, start }: Mention): string {
  return `${article}\n${paragraph}\n${start}`;
}

function join(merged: Map<string, Person>, name: string, person: Person): void {
  const known = merged.get(name);
  merged.set(name, known ? joinTwo(known, person) : person);
}

function joinTwo(known: Person, other: Person): Person {
  const roles = [
    ...known.roles,
    ...other.roles.filter(({ text }) => !known.roles.some((role) => role.text.toLowerCase() === text.toLowerCase())),
  ];
  return {
    name: known.name,
    ...shownRole(roles),
    roles,
    aliases: [...new Set([...known.aliases, ...other.aliases, other.name])].filter((alias) => alias !== known.name),
    mentions: [...known.mentions, ...other.mentions],
    passages: uniquePassages([...known.passages, ...other.passages]),
  };
}
