import { findTimeWords } from '#src/story/timeline/findTimeWords.ts';
import type { Span } from '#src/text/span.ts';
import type { AskedFor } from '../question/askedFor.ts';
import type { Question } from '../question/readQuestion.ts';
import { countsThing, isNumberWord } from '../ranking/answerTypes.ts';
import type { RankedSentence } from '../ranking/rankSentences.ts';
import { isSure } from '../ranking/scene.ts';
import type { Sentence } from '../ranking/sentence.ts';
import type { Snapshot } from '../snapshot.ts';

/** Characters by which one candidate must stand nearer to the question's words than the next. */
const CLEARLY_NEARER = 12;

/** An article longer than this is not read through for its people while somebody waits, in paragraphs. */
const MOST_READ = 400;

/** A sentence beside the question, with the places of the question's words in it. */
interface Answering {
  readonly question: Question;
  readonly sentence: Sentence;
  /** In the order of the question. */
  readonly matched: readonly Span[];
  readonly asked: ReadonlySet<string>;
  readonly snapshot: Snapshot;
}

/**
 * The words of the best sentence that answer, where that is sure: the name for "who", the number for "how many", the time for "when",
 * the place for "where". Offsets into the paragraph; none where several would fit or the question asks for no such thing.
 */
export function findAnsweringWords(question: Question, { entry }: RankedSentence, snapshot: Snapshot): Span[] {
  const { sentence, matches } = entry;
  const matched = matches
    .filter(({ kind }) => isSure(kind))
    .flatMap(({ place }) => sentence.words[place] ?? [])
    .map(({ start, end }) => ({ start, end }));
  const asked = new Set(question.terms.flatMap(({ term, corrections }) => [term, ...corrections]));
  return FINDERS[question.askedFor]?.({ question, sentence, matched, asked, snapshot }) ?? [];
}

const FINDERS: Partial<Record<AskedFor, (answering: Answering) => Span[]>> = {
  person: findPerson,
  name: findPerson,
  count: findCount,
  number: findMeasure,
  age: findMeasure,
  time: findTime,
  place: findPlace,
};

/** "Who told …" wants the nearest name before the verb; otherwise the name that alone comes into question. */
function findPerson(answering: Answering): Span[] {
  const { question, matched } = answering;
  const names = findNames(answering);
  const [verb] = matched;
  if (names.length < 2 || verb === undefined || !SUBJECT.test(question.text.trim())) return pickNearest(names, matched);
  const before = names.filter(({ end }) => end <= verb.start);
  return before.length === 0 ? pickNearest(names, matched) : before.slice(-1);
}

const SUBJECT = /^who (?!(?:'s|is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might)\b)/i;

/** The names of people in the sentence that the question does not have; "Lund's adviser" names the adviser, not Lund. */
function findNames({ sentence, asked, snapshot }: Answering): Span[] {
  const { article, paragraph } = sentence;
  if (article.paragraphs.length > MOST_READ) return [];
  return snapshot
    .factsOf([article])
    .people.flatMap(({ mentions }) => mentions)
    .filter((mention) => mention.paragraph === paragraph.number && isWithin(mention, sentence))
    .filter(({ start, end }) => /^\p{Lu}/u.test(paragraph.text.slice(start, end)))
    .filter(({ end }) => !/^['’]s?\b/.test(paragraph.text.slice(end, end + 2)))
    .filter((mention) => isFresh(mention, sentence, asked))
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

/** The number that stands before the thing counted. */
function findCount({ question, sentence, matched, asked }: Answering): Span[] {
  const runs = numberRuns(sentence, asked).filter(({ last }) => countsThing(sentence, last, question.focus));
  return pickNearest(
    runs.map(({ span }) => span),
    matched,
  );
}

/** The number with its unit: "eleven days". */
function findMeasure({ sentence, matched, asked }: Answering): Span[] {
  const runs = numberRuns(sentence, asked).map(({ span, last }) => {
    const unit = sentence.words[last + 1];
    const joined = unit && /^[\s-]$/.test(sentence.paragraph.text.slice(span.end, unit.start));
    return joined && unit.term !== '' && !unit.capital ? { start: span.start, end: unit.end } : span;
  });
  return pickNearest(runs, matched);
}

/** Number words that stand side by side, with the place of the last among the sentence's words. */
function numberRuns({ words, paragraph }: Sentence, asked: ReadonlySet<string>): { span: Span; last: number }[] {
  const runs: { span: Span; last: number }[] = [];
  words.forEach(({ start, end, folded, term }, place) => {
    if (!isNumberWord(folded) || asked.has(term)) return;
    const before = runs.at(-1);
    if (before?.last === place - 1 && /^[\s-]$/.test(paragraph.text.slice(before.span.end, start)))
      runs[runs.length - 1] = { span: { start: before.span.start, end }, last: place };
    else
      runs.push({
        span: { start: extendBefore(paragraph.text, start), end: extendAfter(paragraph.text, end) },
        last: place,
      });
  });
  return runs;
}

/** A currency sign or a sign of percent belongs to its number. */
function extendBefore(text: string, start: number): number {
  return /\p{Sc}/u.test(text.charAt(start - 1)) ? start - 1 : start;
}

function extendAfter(text: string, end: number): number {
  return end + (/^ ?[%‰]/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

function findTime({ sentence, matched, asked }: Answering): Span[] {
  const times = findTimeWords(sentence.text)
    .map(({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start }))
    .filter((span) => isFresh(span, sentence, asked));
  return pickNearest(times, matched);
}

const PLACE =
  /\b(?:in|at|from|near|to|outside|across|towards?|throughout) (?:the )?(\p{Lu}[\p{L}'’.-]*\p{L}(?: (?:of |the )*\p{Lu}[\p{L}'’.-]*\p{L})*)/dgu;

function findPlace(answering: Answering): Span[] {
  const { sentence, matched, asked } = answering;
  const others = [...findNames(answering), ...findTime({ ...answering, asked: new Set() })];
  const places = [...sentence.text.matchAll(PLACE)]
    .map(({ indices: [, [start, end] = [0, 0]] = [] }) => ({
      start: start + sentence.start,
      end: end + sentence.start,
    }))
    .filter((span) => isFresh(span, sentence, asked))
    .filter(({ start, end }) => !others.some((other) => other.start < end && start < other.end));
  return pickNearest(places, matched);
}

function isWithin(span: Span, { start, end }: Span): boolean {
  return span.start >= start && span.end <= end;
}

/** Whether it has words at all, and none that the question has: what was asked is no answer. */
function isFresh(span: Span, { words }: Sentence, asked: ReadonlySet<string>): boolean {
  const within = words.filter((word) => isWithin(word, span));
  return within.length > 0 && within.every(({ term }) => !asked.has(term));
}

/** The only candidate, or the one that stands clearly nearest to the question's words. */
function pickNearest(candidates: readonly Span[], matched: readonly Span[]): Span[] {
  const distance = ({ start, end }: Span) =>
    Math.min(...matched.map((word) => Math.max(word.start - end, start - word.end, 0)));
  const [first, second] = candidates
    .map((span) => ({ span, distance: distance(span) }))
    .sort((a, b) => a.distance - b.distance);
  if (first === undefined) return [];
  return second === undefined || second.distance - first.distance >= CLEARLY_NEARER ? [first.span] : [];
}
