import { findPeople } from '#src/story/people/findPeople.ts';
import { findCountry } from '#src/text/countries.ts';
import { lookUp, MOST_RARE_WORD, RARE } from '#src/text/lexicon/lexicon.ts';
import { findNumbers } from '#src/text/numbers.ts';
import { findQuantities } from '#src/text/quantities.ts';
import type { Span } from '#src/text/span.ts';
import { STOP_WORDS } from '#src/text/stopWords.ts';
import { findTerms } from '#src/text/terms.ts';
import { findWords, type Word } from '#src/text/words.ts';

/** Words of a text that name somebody or something. */
export interface NameRun extends Span {
  readonly text: string;
  /** Whether they name a person, as far as the text alone tells. */
  readonly person: boolean;
  /** Not told by a capital, for it is written small or opens the sentence: perhaps no name at all. */
  readonly unsure: boolean;
}

/** A text with more of its words in capitals than this share tells no names by them. */
const SHOUTED = 0.7;
const FEWEST_SHOUTED = 4;

/** The names in a sentence, in its order: people, and other runs of capitalised words; of the words that no capital tells, the rare ones. */
export function findNameRuns(sentence: string): NameRun[] {
  const words = findWords(sentence);
  const capitals = words.filter(({ capital }) => capital).length;
  const shouted = words.length >= FEWEST_SHOUTED && capitals > SHOUTED * words.length;
  const people = shouted ? [] : findPersonRuns(sentence);
  // What a number counts may well be a name, "12 Israeli soldiers"; the number is none, and neither is a day.
  const measured = findQuantities(sentence).filter(({ counted }) => counted.length === 0);
  const numbers = [...findNumbers(sentence), ...measured];
  const taken = (word: Word) => [...people, ...numbers].some(({ start, end }) => word.start < end && start < word.end);
  const free = words.filter((word) => !taken(word));
  const others = shouted
    ? []
    : joinCapitals(sentence, free, words[0]).filter((run) => !isTitleOf(run, people, sentence));
  const covered = (word: Word) => [...people, ...others].some(({ start, end }) => word.start < end && start < word.end);
  const rare = free.filter((word) => !covered(word) && isRare(word, RARE));
  const runs = [...people, ...others, ...rare.map((word) => runOf(sentence, word, { unsure: true }))];
  return runs.sort((a, b) => a.start - b.start);
}

function findPersonRuns(sentence: string): NameRun[] {
  const article = { id: '', title: '', asides: [], paragraphs: [{ number: 1, id: '', text: sentence }] };
  return findPeople(article)
    .flatMap(({ mentions }) => mentions)
    .filter(({ start }) => /\p{Lu}/u.test(sentence.charAt(start)))
    .map((mention) => runOf(sentence, mention, { person: true }));
}

/** Neighbouring capitalised words; the word that opens the sentence only where it is no ordinary one. */
function joinCapitals(sentence: string, words: readonly Word[], first: Word | undefined): NameRun[] {
  const runs: Word[][] = [];
  for (const word of words) {
    if (!word.capital || (STOP_WORDS.has(word.folded) && word.surface !== 'US')) continue;
    const last = runs.at(-1)?.at(-1);
    if (last && /^(?:[ \u00A0-]| of(?: the)? )$/.test(sentence.slice(last.end, word.start))) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs
    .filter(([head, second]) => head !== first || second !== undefined || (head !== undefined && isRare(head)))
    .map((run) => runOf(sentence, { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }));
}

/** "President" right before somebody's name says who they are and names nothing itself. */
function isTitleOf({ end }: NameRun, people: readonly NameRun[], sentence: string): boolean {
  return people.some(({ start }) => start > end && sentence.slice(end, start).trim() === '');
}

/** A word rarer than almost all of English, or one that names a country. */
function isRare(word: Word, least = MOST_RARE_WORD + 1): boolean {
  if (/^\d/.test(word.folded) || STOP_WORDS.has(word.folded)) return false;
  if (findCountry(word.folded, word.capital) !== undefined || word.surface === 'US') return true;
  return findTerms(word.surface).every(({ term }) => term !== '' && lookUp(term).rarity >= least);
}

/** Without a possessive ending: "Netanyahu's" names Netanyahu. */
function runOf(sentence: string, span: Span, more: Partial<Pick<NameRun, 'person' | 'unsure'>> = {}): NameRun {
  const text = sentence.slice(span.start, span.end).replace(/['’]s$/i, '');
  return { start: span.start, end: span.start + text.length, text, person: false, unsure: false, ...more };
}
