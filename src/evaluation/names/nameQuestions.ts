import type { Story } from '#src/corpus/story.ts';
import { findWords } from '#src/text/words.ts';
import { type Random, seed, seedOf } from '../random.ts';
import { KINDS, type Kind, type Name, type NameLists } from './nameLists.ts';
import { type NameExam, SLOT, type Template } from './nameTemplates.ts';

/** How a question is written: with capitals as in print, or in small letters throughout. */
export const LETTERS = ['large', 'small'] as const;
export type Letters = (typeof LETTERS)[number];

/** The kind of a name that the story has: the same questions, which it answers. */
export const OWN = "the story's own";

/** A question about a name. */
export interface NameQuestion {
  readonly kind: Kind | typeof OWN;
  readonly letters: Letters;
  readonly story: Story;
  readonly question: string;
}

/** A story with the words it uses. */
interface ReadExam extends NameExam {
  readonly said: ReadonlySet<string>;
}

/**
 * Draws `limit` questions about names that the stories lack: as many of each kind, and each of them in large and in small letters. All
 * there are, if the limit is 0. The same seed draws the same.
 */
export function drawQuestions(
  lists: NameLists,
  exams: readonly NameExam[],
  limit: number,
  start: number,
): NameQuestion[] {
  const read = exams.map((exam) => ({ ...exam, said: wordsOf(exam.story) }));
  const each = limit === 0 ? Number.POSITIVE_INFINITY : Math.floor(limit / (KINDS.length * LETTERS.length));
  return KINDS.flatMap((kind) => {
    const questions = lists[kind].flatMap((name) => read.flatMap((exam) => askAbout(name, kind, exam)));
    return sample(questions, each, seed(seedOf(kind, start))).flatMap(inBothLetters);
  });
}

/** The same questions about the names that the stories have: what is refused there is refused for another reason than the name. */
export function ownQuestions(exams: readonly NameExam[]): NameQuestion[] {
  return exams.flatMap(({ story, people, places }) =>
    [...people, ...places].flatMap((template) =>
      inBothLetters({ kind: OWN, story, question: fill(template, template.own) }),
    ),
  );
}

/** Takes as many values at random as are wanted, in the order drawn. */
export function sample<Value>(values: readonly Value[], most: number, random: Random): Value[] {
  const rest = [...values];
  return Array.from({ length: Math.min(most, rest.length) }, () => rest.splice(random.below(rest.length), 1)).flat();
}

function askAbout(name: Name, kind: Kind, { story, said, people, places }: ReadExam): Omit<NameQuestion, 'letters'>[] {
  if (!isForeign(name, said)) return [];
  const templates = kind === 'first names' || kind === 'surnames' ? people : places;
  return templates
    .filter(({ question }) => isForeign(name, wordsIn(question)))
    .map((template) => ({ kind, story, question: fill(template, name.name) }));
}

/** Whether a text has none of a name's words (but such as "of") and is not otherwise about it. */
export function isForeign({ name, alsoNamed }: Name, said: ReadonlySet<string>): boolean {
  const telling = findWords(name).filter(({ capital }) => capital);
  const isNamed = (other: string) => findWords(other).every(({ folded }) => said.has(folded));
  return !telling.some(({ folded }) => said.has(folded)) && !alsoNamed.some(isNamed);
}

function fill({ question }: Template, name: string): string {
  return question.replace(SLOT, () => name);
}

function inBothLetters(question: Omit<NameQuestion, 'letters'>): NameQuestion[] {
  return [
    { ...question, letters: 'large' },
    { ...question, letters: 'small', question: question.question.toLowerCase() },
  ];
}

function wordsOf({ articles }: Story): ReadonlySet<string> {
  const texts = articles.flatMap(({ title, paragraphs, asides }) => [
    title,
    ...[...paragraphs, ...asides].map(({ text }) => text),
  ]);
  return wordsIn(texts.join('\n'));
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(findWords(text).map(({ folded }) => folded));
}
