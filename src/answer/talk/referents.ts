import { paragraphOf } from '#src/corpus/story.ts';
import { readTokens, type Token } from '#src/english/tokens.ts';
import type { Person } from '#src/story/facts.ts';
import { readLexicon } from '#src/story/people/lexicon.ts';
import { STOP_WORDS } from '#src/text/stopWords.ts';
import { fold } from '#src/text/words.ts';
import type { Snapshot } from '../snapshot.ts';

/** Something that a pronoun may mean: a person the story names, or a noun phrase. */
export interface Referent {
  readonly text: string;
  readonly isPlural: boolean;
  /** 'he' or 'she' where the words tell, 'person' where they do not, 'thing' of what is nobody. */
  readonly sort: 'he' | 'she' | 'person' | 'thing';
}

/** A noun phrase where it stands in a text. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Token[];
}

const MEN = new Set(
  'man boy guy father dad son brother husband king uncle grandfather actor fisherman chairman'.split(' '),
);
const WOMEN = new Set('woman girl lady mother mum mom daughter sister wife queen aunt grandmother actress'.split(' '));
const PEOPLE = new Set(
  `apprentice author captain champion chief coach director doctor driver engineer fan goalkeeper keeper leader manager mayor minister neighbour
  officer owner player pilot president pupil singer spokesman spokesperson spokeswoman student suspect teacher victim witness worker friend
  journalist judge lawyer nurse partner patient politician reporter scientist striker survivor child kid person baby someone somebody`.split(
    /\s+/,
  ),
);

/** The words of a question with their parts of speech. */
export function tokensOf(text: string): Token[] {
  return readTokens(text, [{ start: 0, end: text.length }]);
}

/** The noun phrases of a text, in its order; pronouns and question words are none. */
export function findPhrases(text: string): Phrase[] {
  const phrases: Phrase[] = [];
  let words: Token[] = [];
  const close = () => {
    while (words.length > 0 && !isNoun(words.at(-1))) words = words.slice(0, -1);
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) phrases.push({ start: first.start, end: last.end, words });
    words = [];
  };
  for (const token of tokensOf(text)) {
    const opens = /^(?:DT|PRP\$)$/.test(token.tag);
    // "the us side" means the country.
    const isWithin = isNominal(token) || (token.lower === 'us' && words.length > 0);
    if (opens || !isWithin) close();
    if ((opens || isWithin) && !isQuestionWord(token)) words.push(token);
  }
  close();
  return phrases;
}

/** The head of a noun phrase: its last word, in small letters. */
export function headOf({ words }: Phrase): string {
  return words.at(-1)?.lower ?? '';
}

function isNoun(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NN|CD)/.test(token.tag);
}

function isNominal(token: Token): boolean {
  return token.word && /^(?:NN|JJ|CD)/.test(token.tag) && !isQuestionWord(token);
}

function isQuestionWord({ lower }: Token): boolean {
  return /^(?:who|whom|whose|what|which|when|where|why|how|many|much|long|old|far|often)$/.test(lower);
}

/** A noun phrase as something that a pronoun may mean: "a documentary" is "the documentary" from then on. */
export function referentOf(phrase: Phrase, text: string): Referent {
  const written = text.slice(phrase.start, phrase.end).replace(/^(?:an?|any|some|another)\s+/i, 'the ');
  const head = headOf(phrase);
  const isPlural = /^NN(?:P?S)$/.test(phrase.words.at(-1)?.tag ?? '');
  const sort = MEN.has(head) ? 'he' : WOMEN.has(head) ? 'she' : PEOPLE.has(head) ? 'person' : 'thing';
  return { text: written, isPlural, sort };
}

/** Somebody the story names, as something that a pronoun may mean: the story's own pronouns tell more than lists of first names. */
export function referentTo(person: Person, snapshot: Snapshot): Referent {
  return { text: person.name, isPlural: false, sort: sortByStory(person, snapshot) ?? sortByName(person) };
}

const HE = /\b(?:he|him|his)\b/gi;
const SHE = /\b(?:she|her|hers)\b/gi;
/** How much oftener "he" must stand than "she" beside a name for that to be clear, and the other way round. */
const CLEARLY = 3;

/** What the paragraphs call somebody that name nobody else. */
function sortByStory({ mentions }: Person, { story, facts }: Snapshot): 'he' | 'she' | undefined {
  const places = new Map(mentions.map(({ article, paragraph }) => [`${article} ${paragraph}`, { article, paragraph }]));
  const isAlone = (place: { article: string; paragraph: number }) =>
    facts.people.filter((one) =>
      one.mentions.some((at) => at.article === place.article && at.paragraph === place.paragraph),
    ).length === 1;
  const text = [...places.values()]
    .filter(isAlone)
    .map(({ article, paragraph }) => paragraphOf(story, { article, paragraph })?.text ?? '')
    .join(' ');
  const [men, women] = [text.match(HE)?.length ?? 0, text.match(SHE)?.length ?? 0];
  if (men > 0 && men >= CLEARLY * women) return 'he';
  return women > 0 && women >= CLEARLY * men ? 'she' : undefined;
}

function sortByName({ name }: Person): Referent['sort'] {
  const { men, women } = readLexicon();
  const first = fold(name.split(' ')[0] ?? '');
  if (men.has(first) === women.has(first)) return 'person';
  return men.has(first) ? 'he' : 'she';
}

/** Whom of these people a text names, in the order it names them. A word such as "may" is a name only with a capital. */
export function namedIn(text: string, people: readonly Person[]): Person[] {
  const typed = tokensOf(text).filter(({ word }) => word);
  const isNamed = (part: string) =>
    typed.find(({ lower, capital }) => fold(lower) === fold(part) && (capital || !STOP_WORDS.has(lower)));
  const found = people
    .map((person) => {
      const parts = person.name.split(/\s+/).filter((part) => part.length > 2);
      const places = parts.flatMap((part) => isNamed(part)?.start ?? []);
      return { person, place: Math.min(...places), words: places.length };
    })
    .filter(({ place }) => Number.isFinite(place))
    .sort((a, b) => b.words - a.words || b.person.mentions.length - a.person.mentions.length);
  // Of a family whose name is typed alone, the one the story speaks of most is meant.
  const isTaken = new Set<string>();
  return found
    .filter(({ person }) => {
      const surname = person.name.split(' ').at(-1) ?? '';
      return !isTaken.has(surname) && isTaken.add(surname);
    })
    .sort((a, b) => a.place - b.place)
    .map(({ person }) => person);
}
