import type { Article, Paragraph } from '#src/corpus/article.ts';
import { passageOf } from '#src/corpus/story.ts';
import type { Lead, Person } from '#src/story/facts.ts';
import { splitSentences } from '#src/text/sentences.ts';
import { contains, type Span } from '#src/text/span.ts';
import { findLeadVerbs } from './leadVerbs.ts';
import { findBareOffices, findOfficeLeads } from './officeLeads.ts';
import { type Leader, type Named, readLeaders } from './readLeaders.ts';
import { readLedAfter, readLedBefore } from './readLed.ts';

/** A sentence that names nobody but goes on about who was named before. */
const ABOUT_THE_SAME = /^["“]?(?:He|She|His|Her)\b/;

/** Who leads what, as the article says it: by verbs first, then by the offices people hold, each in the order of the text; where nothing says what is led, by offices alone. */
export function findLeads(article: Article, people: readonly Person[]): Lead[] {
  const mentions = mentionsByParagraph(article, people);
  let previous: Leader | undefined;
  let before: Span | undefined;
  const byVerb = article.paragraphs.flatMap((paragraph) => {
    const takeNamed = namedBySentence(mentions.get(paragraph.number) ?? []);
    before = undefined;
    return splitSentences(paragraph.text).flatMap((span) => {
      const named = takeNamed(span);
      const leads = leadsIn(article, paragraph, span, named, previous).flatMap((lead) =>
        nameIt(lead, article, paragraph, before),
      );
      const sentence = paragraph.text.slice(span.start, span.end);
      before = span;
      previous = named[0] ?? (ABOUT_THE_SAME.test(sentence) ? previous : undefined);
      return leads;
    });
  });
  const leads = [...byVerb, ...findOfficeLeads(people)];
  return distinct(leads.length > 0 ? leads : findBareOffices(people));
}

function mentionsByParagraph(article: Article, people: readonly Person[]): Map<number, Named[]> {
  const mentions = new Map<number, Named[]>();
  for (const person of people) {
    for (const { article: id, paragraph, start, end } of person.mentions) {
      if (id !== article.id) continue;
      const inParagraph = mentions.get(paragraph) ?? [];
      inParagraph.push({ start, end, name: person.name, ...(person.role ? { role: person.role } : {}) });
      mentions.set(paragraph, inParagraph);
    }
  }
  return mentions;
}

/** Gives who is named in each sentence, asked for in the order of the text; offsets into the sentence. */
function namedBySentence(mentions: readonly Named[]): (sentence: Span) => Named[] {
  const inOrder = mentions.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return (sentence) => {
    const named: Named[] = [];
    for (let mention = inOrder[next]; mention && mention.start < sentence.end; mention = inOrder[++next]) {
      if (!contains(sentence, mention)) continue;
      named.push({ ...mention, start: mention.start - sentence.start, end: mention.end - sentence.start });
    }
    return named;
  };
}

function leadsIn(
  article: Article,
  paragraph: Paragraph,
  span: Span,
  named: readonly Named[],
  previous: Leader | undefined,
): Lead[] {
  const passage = passageOf(article, paragraph, span);
  const sentence = passage.text;
  return findLeadVerbs(sentence).flatMap((verb) => {
    const led = verb.voice === 'active' ? readLedAfter(sentence, verb.end) : readLedBefore(sentence, verb.start);
    if (!led) return [];
    const leads = sentence.slice(led.start, led.end);
    return readLeaders({ sentence, named, ...(previous ? { previous } : {}) }, verb, led).map(({ name, role }) => ({
      leader: name,
      ...(role ? { role } : {}),
      leads,
      passage,
    }));
  });
}

/** What a sentence opens with, up to its verb or an insertion: "Fjord Lines, which", "The Royal Ballet danced". */
const SUBJECT =
  /^(?:The |A |An )?(?:\p{Lu}[\p{L}\p{M}.’'&-]*|\p{Ll}+)(?: (?:of|and|the|for|de|&|\p{Lu}[\p{L}\p{M}.’'&-]*))*/u;

/** Words with a capital that open a sentence and are not what it is about. */
const OPENERS =
  /^(?:He|She|It|They|We|I|You|This|That|There|But|And|In|On|At|For|As|If|When|While|After|Before)(?= |$)/;

/** "It is run by": what the sentence before is about, shown with it; left out where that is not plain. */
function nameIt(lead: Lead, article: Article, paragraph: Paragraph, before: Span | undefined): Lead[] {
  if (!/^(?:it|they|this|that)$/i.test(lead.leads)) return [lead];
  const sentence = before && paragraph.text.slice(before.start, before.end);
  const subject = sentence && SUBJECT.exec(sentence)?.[0].replace(/ (?:of|and|the|for|de|&)$/, '');
  if (!subject || OPENERS.test(subject)) return [];
  return [
    { ...lead, leads: subject, passage: passageOf(article, paragraph, { start: before.start, end: lead.passage.end }) },
  ];
}

/** One entry for a leader and what is led, the first the article has. */
function distinct(leads: readonly Lead[]): Lead[] {
  const seen = new Set<string>();
  return leads.filter(({ leader, leads: led }) => {
    const key = `${leader}\n${led.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
