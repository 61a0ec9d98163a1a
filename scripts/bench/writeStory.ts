import type { Article, Paragraph } from '#src/corpus/article.ts';
import type { Story } from '#src/corpus/story.ts';
import { type Random, seed } from '#src/evaluation/random.ts';
import { SENTENCE_FORMS, type SentenceForm } from './sentences.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence as it was written: its form, and what its slots were filled with. */
export interface WrittenSentence {
  readonly form: SentenceForm;
  readonly slots: ReadonlyMap<string, string>;
  readonly article: string;
  readonly paragraph: number;
}

/** What an article is about: words it comes back to. */
interface Topic {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
  readonly surnames: readonly string[];
  readonly places: readonly string[];
}

const PARAGRAPHS_AN_ARTICLE = 15;
const SENTENCES_A_PARAGRAPH = 3;
/** Share of the words that are the topic's. */
const TOPICAL = 0.5;
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Writes a story of this many paragraphs in the manner of a newspaper, the same each time, and tells what each sentence was made of. */
export function writeStory(paragraphs: number, vocabulary: Vocabulary): { story: Story; sentences: WrittenSentence[] } {
  const random = seed(paragraphs);
  const articles: Article[] = [];
  const sentences: WrittenSentence[] = [];
  for (let left = paragraphs; left > 0; left -= PARAGRAPHS_AN_ARTICLE) {
    const count = Math.min(left, PARAGRAPHS_AN_ARTICLE);
    articles.push(writeArticle(`article-${articles.length + 1}`, count, vocabulary, random, sentences));
  }
  return { story: { revision: 1, articles }, sentences };
}

function writeArticle(
  id: string,
  count: number,
  vocabulary: Vocabulary,
  random: Random,
  written: WrittenSentence[],
): Article {
  const topic = chooseTopic(vocabulary, random);
  const paragraphs = Array.from({ length: count }, (_, i): Paragraph => {
    const number = i + 1;
    const texts = Array.from({ length: 1 + random.below(SENTENCES_A_PARAGRAPH) }, () => {
      const form = random.pick(SENTENCE_FORMS);
      const slots = fillSlots(form, topic, vocabulary, random);
      written.push({ form, slots, article: id, paragraph: number });
      return write(form.text, slots);
    });
    return { number, id: `${id}:${number}`, text: flatten(texts.join(' ')) };
  });
  const title = `${topic.places[0]}: ${topic.nouns.slice(0, 3).join(', ')}`;
  return { id, title, paragraphs, asides: [] };
}

/** The same text in one piece of memory, as one read from a file is: joined ones are put together when first read, which would count as the index's. */
function flatten(text: string): string {
  return Buffer.from(text).toString();
}

function chooseTopic(vocabulary: Vocabulary, random: Random): Topic {
  const choose = (count: number, words: readonly string[]) =>
    Array.from({ length: count }, () => random.pickByRank(words));
  return {
    nouns: choose(24, vocabulary.nouns),
    verbs: choose(10, vocabulary.verbs),
    adjectives: choose(10, vocabulary.adjectives),
    surnames: choose(5, vocabulary.surnames),
    places: choose(3, vocabulary.places),
  };
}

function fillSlots(form: SentenceForm, topic: Topic, vocabulary: Vocabulary, random: Random): Map<string, string> {
  const slots = new Map<string, string>();
  const word = (own: readonly string[], all: readonly string[]) =>
    random.next() < TOPICAL ? random.pick(own) : random.pickByRank(all);
  const fill: Record<string, () => string> = {
    noun: () => word(topic.nouns, vocabulary.nouns),
    verb: () => word(topic.verbs, vocabulary.verbs),
    adj: () => word(topic.adjectives, vocabulary.adjectives),
    surname: () => random.pick(topic.surnames),
    place: () => random.pick(topic.places),
    first: () => random.pick(vocabulary.firstNames),
    number: () => String(2 + random.below(998)),
    day: () => random.pick(DAYS),
    month: () => random.pick(MONTHS),
  };
  for (const [, slot = ''] of form.text.matchAll(/\{(\w+)\}/g))
    if (!slots.has(slot)) slots.set(slot, fill[slot.replace(/\d$/, '')]?.() ?? '');
  return slots;
}

/** Fills a form's slots, inflecting what asks for it; `change` may put another word for a slot's. */
export function write(
  form: string,
  slots: ReadonlyMap<string, string>,
  change: (word: string, slot: string) => string = (word) => word,
): string {
  return form.replace(/\{(\w+)\}([+s]?)/g, (_, slot: string, ending: string) => {
    const word = change(slots.get(slot) ?? '', slot);
    if (ending === '') return word;
    return ending === '+' ? toPast(word) : toPlural(word);
  });
}

function toPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

/** The plural of a noun, by the regular rules. */
export function toPlural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
