import type { Article } from '#src/corpus/article.ts';
import type { Person } from '#src/story/facts.ts';
import { readLexicon } from '#src/story/people/lexicon.ts';
import { STOP_WORDS } from '#src/text/stopWords.ts';
import { findWords } from '#src/text/words.ts';
import type { Snapshot } from '../snapshot.ts';

/** Of a longer article nobody is the one person it is about, in paragraphs. */
const MOST_PARAGRAPHS = 60;
/** Whom an article is about is named so early, in paragraphs, and so much oftener than anybody else. */
const FIRST_PARAGRAPHS = 2;
const OFTENER = 1.5;

const HE = /\b(?:he|him|his|the (?:guy|man|dude|boy))\b/gi;
const SHE = /\b(?:she|her|hers|the (?:woman|lady|girl))\b/gi;
/** How much oftener an article must speak of a woman than of a man for "she" to be clear, and the other way round. */
const CLEARLY = 3;

/**
 * A question with the name for "he", "she" or "the guy", where the story is one short article about one person and the question names nobody:
 * "how old is she" → "how old is Ilse Marwick". Anything else comes back as it is.
 */
export function namePerson(text: string, snapshot: Snapshot): string {
  const [article, ...others] = snapshot.story.articles;
  if (!article || others.length > 0 || article.paragraphs.length > MOST_PARAGRAPHS) return text;
  const pronoun = [HE, SHE].flatMap((pattern) => [...text.matchAll(pattern)].map((found) => ({ pattern, found })));
  const [only, ...more] = pronoun;
  if (!only || more.length > 0) return text;
  const person = mainPerson(snapshot.facts.people, article);
  if (!person || !fits(only.pattern === HE, person, article) || namesSomebody(text, snapshot.facts.people)) return text;
  const { 0: word, index } = only.found;
  const rest = text.slice(index + word.length);
  return text.slice(0, index) + person.name + (isOwner(word, rest) ? "'s" : '') + rest;
}

/** Whether the article speaks clearly of a man, or of a woman, and the name is none of the other's. */
function fits(isHe: boolean, { name }: Person, { paragraphs }: Article): boolean {
  const all = paragraphs.map(({ text }) => text).join(' ');
  const count = (pattern: RegExp) => all.match(pattern)?.length ?? 0;
  const [own, other] = isHe ? [count(HE), count(SHE)] : [count(SHE), count(HE)];
  const { men, women } = readLexicon();
  const first = name.split(' ')[0]?.toLowerCase() ?? '';
  const isOthers = isHe ? women.has(first) && !men.has(first) : men.has(first) && !women.has(first);
  return own > 0 && own >= CLEARLY * other && !isOthers;
}

function mainPerson(people: readonly Person[], { title }: Article): Person | undefined {
  const [first, second] = people.toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (!first || first.mentions.length < OFTENER * (second?.mentions.length ?? 0)) return undefined;
  const isEarly = first.mentions.some(({ paragraph }) => paragraph <= FIRST_PARAGRAPHS);
  return isEarly || title.includes(first.name) ? first : undefined;
}

function namesSomebody(text: string, people: readonly Person[]): boolean {
  const typed = new Set(findWords(text).map(({ folded }) => folded));
  return people.some(({ name }) => findWords(name).some(({ folded }) => folded.length > 2 && typed.has(folded)));
}

function isOwner(word: string, rest: string): boolean {
  if (/^(?:his|hers)$/i.test(word)) return true;
  const next = /^\s+([\p{L}’']+)/u.exec(rest)?.[1];
  return /^her$/i.test(word) && next !== undefined && !STOP_WORDS.has(next.toLowerCase());
}
