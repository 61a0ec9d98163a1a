import type { Article } from '#src/corpus/article.ts';
import { buildItems, type Item } from '#src/story/clauses/items.ts';
import { namesByParagraph } from '#src/story/clauses/namedSpans.ts';
import { findLeads } from '#src/story/leads/findLeads.ts';
import { findLeadVerbs } from '#src/story/leads/leadVerbs.ts';
import { type ParagraphTokens, tokenParagraphs } from '#src/story/paragraphTokens.ts';
import { findPeople } from '#src/story/people/findPeople.ts';
import { weighForms } from '#src/story/people/groupNames.ts';
import { PERSON_WEIGHT } from '#src/story/people/weighName.ts';
import { attribute } from '#src/story/quotations/attribute.ts';
import { findEvents as findSpeech } from '#src/story/quotations/events.ts';
import { buildFrames } from '#src/story/quotations/frames.ts';
import { findMarked } from '#src/story/quotations/marks.ts';
import { readSpeech } from '#src/story/quotations/readSpeech.ts';
import { weighSentences } from '#src/story/summary/weighSentences.ts';
import { findEvents } from '#src/story/timeline/findEvents.ts';

/** The commands whose answers can be explained, and what explains each: lines of text for one article. */
export const STORY_EXPLANATIONS: Readonly<Record<string, (article: Article) => string[]>> = {
  '/quote': explainQuotes,
  '/who': explainPeople,
  '/who-leads': explainLeads,
  '/timeline': explainTimeline,
  '/summary': explainSummary,
};

/** Each frame with its words' parts of speech, who says something by which rule, and who speaks each quotation. */
function explainQuotes(article: Article): string[] {
  const people = findPeople(article);
  const names = namesByParagraph(people);
  const { quotations } = readSpeech(article, people);
  return tokenParagraphs(article).flatMap((paragraph) => {
    const { number, text } = paragraph.paragraph;
    const marked = findMarked(text);
    return buildFrames(paragraph, marked, names.get(number) ?? []).flatMap(({ items }) => {
      const events = findSpeech(items);
      const quoted = items.flatMap((item, at) => {
        const span = item.quote === undefined ? undefined : marked[item.quote];
        if (!span) return [];
        const words = text.slice(span.start, span.end);
        const given = attribute(items, at, events, words);
        const found = quotations.find(({ paragraph: of, start }) => of === number && start === span.start);
        const clause = given ? `by "${wordsOf(items, given.subject)}" (${given.rule})` : 'by nobody in its clause';
        const speaker = found ? `speaker "${found.speaker}"` : 'not taken for speech';
        return [`  quotation "${shorten(words)}": ${clause}; ${speaker}`];
      });
      if (events.length === 0 && quoted.length === 0) return [];
      const told = events.map(
        ({ subject, verb, rule, strong }) =>
          `  says: "${wordsOf(items, subject)}", verb "${items[verb]?.text}" (${rule})${strong ? '' : ', only beside marks'}`,
      );
      return [`¶${number} ${showItems(items)}`, ...told, ...quoted];
    });
  });
}

/** Each form of a name with its weight, and whether that makes it a person. */
function explainPeople(article: Article): string[] {
  const forms = weighForms(tokenParagraphs(article));
  const people = findPeople(article);
  return [
    `a name is a person from weight ${PERSON_WEIGHT} on`,
    ...forms.map(
      ({ written, weight, occurrences }) =>
        `  ${weight >= PERSON_WEIGHT ? 'person' : 'no person'} "${written}" ${weight.toFixed(1)}, in ${placesOf(occurrences)}`,
    ),
    ...people.map(({ name, role, roles }) => {
      const others = roles.map(({ text }) => text).filter((text) => text !== role);
      return `${name}: ${role ?? 'no role'}${others.length > 0 ? `; also ${others.join(', ')}` : ''}`;
    }),
  ];
}

function placesOf(occurrences: readonly { readonly paragraph: ParagraphTokens }[]): string {
  return [...new Set(occurrences.map(({ paragraph }) => `¶${paragraph.paragraph.number}`))].join(' ');
}

/** The verbs of leading with their clauses, and what came of them. */
function explainLeads(article: Article): string[] {
  const people = findPeople(article);
  const names = namesByParagraph(people);
  const verbs = tokenParagraphs(article).flatMap((paragraph) => {
    const items = buildItems(paragraph, [], names.get(paragraph.paragraph.number) ?? []);
    return findLeadVerbs(items).map(
      ({ first, last, voice }) =>
        `¶${paragraph.paragraph.number} ${voice} "${wordsOf(items, { first, last })}" in ${showItems(items.slice(Math.max(0, first - 8), last + 9))}`,
    );
  });
  const leads = findLeads(article, people).map(
    ({ leader, role, leads: led, passage }) =>
      `${leader} leads "${led}" (¶${passage.paragraph}${role === undefined ? '' : `, ${role}`})`,
  );
  return [...verbs, ...leads];
}

function explainTimeline(article: Article): string[] {
  const from = article.published ?? 'no date of publication, so only full dates are shown';
  return [
    `counted from: ${from}`,
    ...findEvents(article).map(
      ({ when, date, passage }) => `¶${passage.paragraph} "${when}" ${date ?? 'not sure'}: ${shorten(passage.text)}`,
    ),
  ];
}

/** The sentences by what they carry of the article, the heaviest first. */
function explainSummary(article: Article): string[] {
  return weighSentences(article)
    .toSorted((a, b) => b.weight - a.weight)
    .map(
      ({ weight, standing, passage }) =>
        `${weight.toFixed(2)} ${standing} ¶${passage.paragraph} ${shorten(passage.text)}`,
    );
}

function wordsOf(items: readonly Item[], { first, last }: { readonly first: number; readonly last: number }): string {
  return items
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
}

function showItems(items: readonly Item[]): string {
  return items
    .map(({ kind, text, tag }) =>
      kind === 'quote' ? '“…”' : kind === 'name' ? `[${text}]` : tag === '' ? text : `${text}/${tag}`,
    )
    .join(' ');
}

const LONGEST_SHOWN = 70;

function shorten(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}
