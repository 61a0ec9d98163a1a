import type { Article } from '#src/corpus/article.ts';
import type { Person } from '#src/story/facts.ts';
import type { NamedSpan } from './items.ts';

const TITLES_BEFORE = 24;

/** Where people are named, by the number of the paragraph, in its order. */
export function namesByParagraph(people: readonly Person[]): Map<number, NamedSpan[]> {
  const names = new Map<number, NamedSpan[]>();
  people.forEach(({ mentions }, person) => {
    for (const { paragraph, start, end } of mentions) {
      const list = names.get(paragraph) ?? [];
      list.push({ start, end, person });
      names.set(paragraph, list);
    }
  });
  for (const list of names.values()) list.sort((a, b) => a.start - b.start);
  return names;
}

/** The words right before each mention of a person: titles stand there. */
export function titlesBefore(article: Article, { mentions }: Person): string {
  return mentions
    .map(({ paragraph, start }) => {
      const before = article.paragraphs[paragraph - 1]?.text.slice(Math.max(0, start - TITLES_BEFORE), start) ?? '';
      return /\b(?:Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Mme|Madame|Monsieur|Herr|Frau)\.? $/.exec(before)?.[0] ?? '';
    })
    .join(' ');
}
