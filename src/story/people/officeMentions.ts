import type { Article } from '#src/corpus/article.ts';
import type { Mention, Person } from '#src/story/facts.ts';
import { type ParagraphTokens, sentencesAround, tokenParagraphs } from '#src/story/paragraphTokens.ts';
import { uniquePassages } from './uniquePassages.ts';

/** Offices that one person of an article holds, as a rule, so that "the mayor" is that person. */
const OFFICE =
  /^(?:(?:prime|foreign|defen[cs]e|interior|finance|health|justice|home|deputy|vice|first|chief) )*(?:president|premier|minister|chancellor|secretary|mayor|governor|senator|king|queen|pope|prince|princess|coroner|commissioner|chief executive|judge|ambassador|archbishop|bishop|executive)$/i;
/** What an office's own things are: "the prime minister's office" is not the prime minister. */
const OFFICE_THINGS = /^['’]s? (?:office|ministry|spokes\p{L}+|residence|department|party|team|aides?|adviser)/iu;

/** Adds to each person where the article names them by office alone ("the Prime Minister"), where that can mean but one of them. */
export function addOfficeMentions(article: Article, people: readonly Person[]): Person[] {
  const holders = soleHolders(people);
  if (holders.size === 0) return [...people];
  const found = new Map<Person, { mention: Mention; paragraph: ParagraphTokens; text: string }[]>();
  const offices = new RegExp(`\\bthe (${[...holders.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`, 'giu');
  for (const paragraph of tokenParagraphs(article)) {
    const { text, number } = paragraph.paragraph;
    for (const match of text.matchAll(offices)) {
      const end = match.index + match[0].length;
      const person = holders.get((match[1] ?? '').toLowerCase());
      if (
        !person ||
        OFFICE_THINGS.test(text.slice(end, end + 20)) ||
        /^ (?:of\b|for\b|\p{Lu})/u.test(text.slice(end, end + 5))
      )
        continue;
      const mention = { article: article.id, paragraph: number, start: match.index + 'the '.length, end };
      if (isBefore(mention, person.mentions[0])) continue;
      found.set(person, [...(found.get(person) ?? []), { mention, paragraph, text: match[0] }]);
    }
  }
  return people.map((person) => withOffices(article, person, found.get(person) ?? []));
}

/** By office, in lower case, the one person who has it. */
function soleHolders(people: readonly Person[]): Map<string, Person> {
  const holders = new Map<string, Person | undefined>();
  for (const person of people) {
    for (const office of new Set(person.roles.flatMap(({ text }) => officesIn(text)))) {
      holders.set(office, holders.has(office) && holders.get(office) !== person ? undefined : person);
    }
  }
  return new Map([...holders].flatMap(([office, person]) => (person ? [[office, person] as const] : [])));
}

/** The office a role ends in, before any "of": "Israeli Prime Minister" → "prime minister". */
function officesIn(role: string): string[] {
  if (/^(?:former|ex-|late|then-)/i.test(role)) return [];
  const words = (role.split(/ (?:of|for) /)[0] ?? '').toLowerCase().split(' ');
  return words
    .map((_, index) => words.slice(index).join(' '))
    .filter((tail) => OFFICE.test(tail))
    .slice(0, 1);
}

function isBefore(mention: Mention, first: Mention | undefined): boolean {
  return (
    first === undefined ||
    mention.paragraph < first.paragraph ||
    (mention.paragraph === first.paragraph && mention.start < first.start)
  );
}

function withOffices(
  article: Article,
  person: Person,
  found: readonly { mention: Mention; paragraph: ParagraphTokens; text: string }[],
): Person {
  if (found.length === 0) return person;
  const mentions = [...person.mentions, ...found.map(({ mention }) => mention)].sort(compareMentions);
  const passages = [
    ...person.passages,
    ...found.map(({ mention, paragraph }) => sentencesAround(article, paragraph, mention)),
  ].sort(compareMentions);
  return {
    ...person,
    aliases: [...new Set([...person.aliases, ...found.map(({ text }) => text)])],
    mentions,
    passages: uniquePassages(passages),
  };
}

function compareMentions(a: { paragraph: number; start: number }, b: { paragraph: number; start: number }): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}
