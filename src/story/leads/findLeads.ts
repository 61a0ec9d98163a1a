import type { Article, Paragraph } from '#src/corpus/article.ts';
import { passageOf } from '#src/corpus/story.ts';
import type { Lead, Person } from '#src/story/facts.ts';
import { type ParagraphTokens, tokenParagraphs } from '#src/story/paragraphTokens.ts';
import type { Span } from '#src/text/span.ts';
import { isComma } from '../clauses/apposition.ts';
import { buildItems, type Item } from '../clauses/items.ts';
import { namesByParagraph } from '../clauses/namedSpans.ts';
import { type Phrase, phraseStartingAt } from '../clauses/nounPhrases.ts';
import { findLeadVerbs, type LeadVerb } from './leadVerbs.ts';
import { findOfficeClauses } from './officeClauses.ts';
import { findBareOffices, findOfficeLeads } from './officeLeads.ts';
import { type Leader, readLeaders } from './readLeaders.ts';
import { readLedAfter, readLedBefore } from './readLed.ts';

/** Nothing longer is a sentence of prose, in items; without a bound a file in one piece would take minutes. */
const LONGEST_SENTENCE = 1000;

/** A sentence that names nobody but goes on about who was named before. */
const ABOUT_THE_SAME = /^["“]?(?:He|She|His|Her)\b/;

/** What a reader of sentences remembers of the one before. */
interface Before {
  /** Whom "he" or "she" at the next sentence's start means, by index into the people, where that is plain. */
  person?: number | undefined;
  /** The sentence itself, in the same paragraph. */
  sentence?: Span | undefined;
}

/** Who leads what, as the article says it: by verbs first, then by the offices people hold, each in the order of the text; where nothing says what is led, by offices alone. */
export function findLeads(article: Article, people: readonly Person[]): Lead[] {
  const names = namesByParagraph(people);
  const before: Before = {};
  const byVerb = tokenParagraphs(article).flatMap((paragraph) => {
    const items = buildItems(paragraph, [], names.get(paragraph.paragraph.number) ?? []);
    before.sentence = undefined;
    let first = 0;
    return paragraph.sentences.flatMap((sentence) => {
      let last = first;
      while (last < items.length && (items[last]?.start ?? 0) < sentence.end) last += 1;
      const own = items.slice(first, last);
      first = last;
      return readSentence(article, people, paragraph, sentence, own, before);
    });
  });
  const leads = [...byVerb, ...findOfficeLeads(people)];
  return distinct(leads.length > 0 ? leads : findBareOffices(people));
}

function readSentence(
  article: Article,
  people: readonly Person[],
  { paragraph }: ParagraphTokens,
  sentence: Span,
  items: readonly Item[],
  before: Before,
): Lead[] {
  const passage = passageOf(article, paragraph, sentence);
  const verbs = items.length > LONGEST_SENTENCE ? [] : findLeadVerbs(items);
  const leads = verbs.flatMap((verb) => {
    const led = verb.voice === 'active' ? readLedAfter(items, verb.last + 1) : readLedByPassive(items, verb);
    if (!led) return [];
    const what = { leads: textOf(paragraph.text, items, led), passage };
    return readLeaders(items, verb, led.last).flatMap((leader) => {
      const who = nameLeader(leader, people, paragraph.text, items, verb.first, before);
      return who ? [{ ...who, ...what }] : [];
    });
  });
  for (const { person, led } of findOfficeClauses(items, (phrase) => textOf(paragraph.text, items, phrase))) {
    const holder = people[person];
    if (holder) leads.push({ leader: holder.name, ...(holder.role ? { role: holder.role } : {}), leads: led, passage });
  }
  const named = leads.flatMap((lead) => nameLed(lead, article, paragraph, before.sentence));
  before.sentence = sentence;
  const first = items.find(({ person }) => person !== undefined)?.person;
  before.person = first ?? (ABOUT_THE_SAME.test(passage.text) ? before.person : undefined);
  return named;
}

/** "Under the leadership of Roe, the party": what opens the sentence is said of its subject. */
function readLedByPassive(items: readonly Item[], verb: LeadVerb): Phrase | undefined {
  if (verb.first > 0) return readLedBefore(items, verb.first);
  const comma = items.findIndex(isComma);
  return comma < 0 ? undefined : phraseStartingAt(items, comma + 1);
}

function textOf(text: string, items: readonly Item[], { first, last }: Phrase): string {
  const end = items[last];
  return text.slice(items[first]?.start ?? 0, end ? end.start + end.text.length : 0);
}

function nameLeader(
  leader: Leader,
  people: readonly Person[],
  text: string,
  items: readonly Item[],
  verb: number,
  before: Before,
): Pick<Lead, 'leader' | 'role'> | undefined {
  if ('first' in leader) return splitRole(textOf(text, items, leader));
  const here = items.slice(0, verb).find(({ person }) => person !== undefined)?.person;
  const person = people['person' in leader ? leader.person : (here ?? before.person ?? -1)];
  return person && { leader: person.name, ...(person.role ? { role: person.role } : {}) };
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const ROLE_AND_NAME = new RegExp(`^(.*\\p{Ll}) (${NAME}(?: ${NAME})+)$`, 'u');

/** A role and the name after it are told apart: "Chief inspector Ann Lee". */
function splitRole(words: string): Pick<Lead, 'leader' | 'role'> {
  const bare = words.replace(/^(?:the|an?) /i, '');
  const parts = ROLE_AND_NAME.exec(bare);
  const [role, name] = [parts?.[1], parts?.[2]];
  return role && name && /(?:^|\s)\p{Ll}[\p{L}-]*$/u.test(role) ? { leader: name, role } : { leader: bare };
}

/** What a sentence opens with, up to its verb or an insertion: "Fjord Lines, which", "The Royal Ballet danced". */
const SUBJECT =
  /^(?:The |A |An )?(?:\p{Lu}[\p{L}\p{M}.’'&-]*|\p{Ll}+)(?: (?:of|and|the|for|de|&|\p{Lu}[\p{L}\p{M}.’'&-]*))*/u;

/** Words with a capital that open a sentence and are not what it is about. */
const OPENERS =
  /^(?:He|She|It|They|We|I|You|This|That|There|But|And|In|On|At|For|As|If|When|While|After|Before)(?= |$)/;

/** "It is run by": what the sentence before is about, shown with it; left out where that is not plain. */
function nameLed(lead: Lead, article: Article, paragraph: Paragraph, before: Span | undefined): Lead[] {
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
