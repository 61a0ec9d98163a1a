import { findArticle, findParagraph, type Passage, passageOf } from '#src/corpus/story.ts';
import type { Mention, Person } from '#src/story/facts.ts';
import { scoreName } from '#src/story/people/scoreName.ts';
import { lookUp, RARE } from '#src/text/lexicon/lexicon.ts';
import { findTerms } from '#src/text/terms.ts';
import { findWords } from '#src/text/words.ts';
import { factsOn } from '../factsOn.ts';
import { readQuestion } from '../question/readQuestion.ts';
import { rankSentences } from '../ranking/rankSentences.ts';
import { setScene } from '../ranking/scene.ts';
import type { Sentence } from '../ranking/sentence.ts';
import type { Snapshot } from '../snapshot.ts';
import type { PlacedDetail } from './compareQuantities.ts';
import { findNameRuns, type NameRun } from './findNameRuns.ts';

interface Match {
  readonly outcome: 'found' | 'differs';
  readonly place: Passage;
}

/** From here on a score says that the words typed are words of the name, and from there on that they are but a slip or two away. */
const IN_NAME = 4;
const RESEMBLES = 2;

/** Each name of a sentence with what the story has: the same one, one that resembles it, or neither. */
export function compareNames(sentence: string, snapshot: Snapshot): PlacedDetail[] {
  return findNameRuns(sentence).flatMap((run): PlacedDetail[] => {
    const { text, start, unsure } = run;
    const match = findSame(run, snapshot) ?? (unsure ? undefined : findSimilar(run, snapshot));
    if (match) return [{ start, detail: { about: 'name', text, ...match } }];
    // A word that may be no name, and that the story does not have, may be anything.
    return unsure ? [] : [{ start, detail: { about: 'name', text, outcome: 'absent' } }];
  });
}

function findSame({ text }: NameRun, snapshot: Snapshot): Match | undefined {
  const known =
    personLike(text, snapshot, IN_NAME) ?? personOfSurname(text, snapshot, ({ name }) => !name.includes(' '));
  const place = (known && placeOf(known, snapshot)) ?? findWritten(text, snapshot);
  return place && { outcome: 'found', place };
}

/** Somebody with another first name or a slip of the keys apart; or the part of a longer name that the story has. */
function findSimilar({ text, person }: NameRun, snapshot: Snapshot): Match | undefined {
  const namesake = person ? personOfSurname(text, snapshot) : undefined;
  const somebody = namesake ?? personLike(text, snapshot, RESEMBLES);
  const place = (somebody && placeOf(somebody, snapshot)) ?? findCorrected(text, snapshot) ?? findPart(text, snapshot);
  return place && { outcome: 'differs', place };
}

/** Who has a name that fits this well or better, the best first. A role in common is no likeness. */
function personLike(text: string, snapshot: Snapshot, least: number): Person | undefined {
  const scored = factsOn(snapshot, text).people.map((person) => ({
    person,
    score: scoreName({ names: [person.name, ...person.aliases], roles: [] }, text),
  }));
  return scored.filter(({ score }) => score >= least).sort((a, b) => b.score - a.score)[0]?.person;
}

function personOfSurname(
  text: string,
  snapshot: Snapshot,
  fits: (person: Person) => boolean = () => true,
): Person | undefined {
  const surname = wordsOf(text).at(-1);
  return factsOn(snapshot, text).people.find((person) => wordsOf(person.name).at(-1) === surname && fits(person));
}

function wordsOf(name: string): string[] {
  return findWords(name).map(({ folded }) => folded);
}

/** Where the story names somebody first by the fullest name. */
function placeOf({ name, mentions }: Person, { story }: Snapshot): Passage | undefined {
  const cut = (mention: Mention): Passage | undefined => {
    const article = findArticle(story, mention.article);
    const paragraph = article && findParagraph(article, mention.paragraph);
    return article && paragraph && passageOf(article, paragraph, mention);
  };
  const places = mentions.map(cut).filter((place) => place !== undefined);
  return places.find(({ text }) => text.includes(name)) ?? places[0];
}

/** Where the story has these words as a name, side by side; words for one country count as one. */
function findWritten(text: string, snapshot: Snapshot): Passage | undefined {
  const terms = findTerms(text).flatMap(({ term }) => (term === '' ? [] : [term]));
  if (terms.length === 0) return undefined;
  for (const sentence of sentencesOn(text, snapshot)) {
    const place = findSequence(sentence, terms);
    if (place) return place;
  }
  return undefined;
}

function findSequence({ article, paragraph, words }: Sentence, terms: readonly string[]): Passage | undefined {
  const telling = words.filter(({ term }) => term !== '');
  for (let at = 0; at + terms.length <= telling.length; at++) {
    const run = telling.slice(at, at + terms.length);
    if (run.every(({ term }, place) => term === terms[place]) && run.some(({ capital }) => capital))
      return passageOf(article, paragraph, { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });
  }
  return undefined;
}

/** Where the story has the word that a misspelt one may have meant. */
function findCorrected(text: string, snapshot: Snapshot): Passage | undefined {
  for (const { term, corrections } of readQuestion(text, snapshot.index).terms) {
    if (snapshot.index.terms.has(term)) continue;
    for (const sentence of corrections.length > 0 ? sentencesOn(text, snapshot) : []) {
      const place = corrections.map((correction) => findSequence(sentence, [correction])).find(Boolean);
      if (place) return place;
    }
  }
  return undefined;
}

/** Where the story has a word of a longer name that means little else: "Rafah" of "Rafah Crossing". */
function findPart(text: string, snapshot: Snapshot): Passage | undefined {
  const terms = findTerms(text).filter(({ term }) => term !== '');
  if (terms.length < 2) return undefined;
  return terms
    .filter(({ term }) => lookUp(term).rarity >= RARE)
    .map(({ surface }) => findWritten(surface, snapshot))
    .find((place) => place !== undefined);
}

function sentencesOn(text: string, { index }: Snapshot): Sentence[] {
  return rankSentences(setScene(readQuestion(text, index), index)).map(({ entry }) => entry.sentence);
}
