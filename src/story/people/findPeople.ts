import type { Article } from '#src/corpus/article.ts';
import type { Mention, Person, Role } from '#src/story/facts.ts';
import { type ParagraphTokens, sentencesAround, tokenParagraphs } from '#src/story/paragraphTokens.ts';
import type { Span } from '#src/text/span.ts';
import { groupNames, type NamedPerson, type Occurrence } from './groupNames.ts';
import { addOfficeMentions } from './officeMentions.ts';
import { readRoles } from './readRoles.ts';
import { shownRole } from './shownRole.ts';
import { uniquePassages } from './uniquePassages.ts';

/** The people one article names, in the order of first mention, with what it says they are. */
export function findPeople(article: Article): Person[] {
  const paragraphs = tokenParagraphs(article);
  const people = groupNames(paragraphs).map((named) => makePerson(article, named));
  return addOfficeMentions(article, people);
}

function makePerson(article: Article, named: NamedPerson): Person {
  const mentions = named.occurrences.map((occurrence) => mentionOf(article, occurrence));
  const roles = uniqueRoles(named.occurrences.flatMap((occurrence) => rolesOf(article, occurrence)));
  const forms = named.occurrences.map(({ paragraph }, index) => textOf(paragraph, mentions[index]));
  return {
    name: named.name,
    ...shownRole(roles),
    roles,
    aliases: [...new Set(forms)].filter((form) => form !== named.name),
    mentions,
    passages: uniquePassages(
      named.occurrences.map(({ paragraph }, index) =>
        sentencesAround(article, paragraph, mentions[index] ?? { start: 0, end: 0 }),
      ),
    ),
  };
}

function mentionOf(article: Article, { paragraph, name }: Occurrence): Mention {
  const first = paragraph.tokens[name.first];
  const last = paragraph.tokens[name.last];
  const end = last ? last.start + last.text.length : 0;
  return { article: article.id, paragraph: paragraph.paragraph.number, start: first?.start ?? 0, end };
}

function textOf({ paragraph }: ParagraphTokens, mention: Span | undefined): string {
  return mention ? paragraph.text.slice(mention.start, mention.end) : '';
}

function rolesOf(article: Article, { paragraph, name }: Occurrence): Role[] {
  return readRoles(paragraph.tokens, name).map((span) => ({
    text: paragraph.paragraph.text.slice(span.start, span.end),
    passage: sentencesAround(article, paragraph, span),
  }));
}

function uniqueRoles(roles: readonly Role[]): Role[] {
  const seen = new Set<string>();
  return roles.filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
}
