import type { Article } from '#src/corpus/article.ts';

import { type Passage, passageOf } from '#src/corpus/story.ts';
import { readTokens, type Token } from '#src/english/tokens.ts';
import type { TimelineEvent } from '#src/story/facts.ts';
import { splitSentences } from '#src/text/sentences.ts';
import { runThrough } from '../steps.ts';
import { isoOf, weekdayIn } from './calendar.ts';
import { findTimeWords, type TimeWords } from './findTimeWords.ts';
import { type Place, placeEvents, type TimedSentence } from './placeEvents.ts';
import { readTense, type Tense } from './readTense.ts';
import { type ReferenceDay, referenceDay } from './referenceDay.ts';
import { resolveTime } from './resolveTime.ts';

/** A time a sentence gives, and whether it tells it as past or to come. */
interface ToldTime {
  readonly words: TimeWords;
  readonly tense: Tense;
  readonly passage: Passage;
}

/**
 * What the article says happened or will happen, at the times it gives, in order of time; what it leaves open stays in the order
 * of the text. `date` is given where the article has its date of publication or the words are a full date, and only for a single day.
 */
export function findEvents(article: Article): TimelineEvent[] {
  return runThrough(eventsInSteps(article));
}

/** The same, a paragraph at a step: of a book it takes seconds. */
export function* eventsInSteps(article: Article): Generator<void, TimelineEvent[]> {
  const told = yield* findTold(article);
  const reference = referenceDay(
    article.published,
    told.flatMap(({ words, tense }) => words.parts.map((part) => ({ part, tense }))),
  );
  const timed: (ToldTime & TimedSentence)[] = [];
  for (const time of told) {
    const moment = resolveTime(time.words, reference.day, time.tense);
    if (moment) timed.push({ ...time, text: time.passage.text, moment });
    yield;
  }
  const places = yield* placeEvents(timed, reference.day);
  const events = timed.flatMap(({ words, passage }, index) => {
    const place = places[index];
    return place ? [{ day: place.day, event: makeEvent(words.text, passage, place, reference) }] : [];
  });
  return events.toSorted((a, b) => a.day - b.day).map(({ event }) => event);
}

function* findTold(article: Article): Generator<void, ToldTime[]> {
  const weekdays = new Map<number | undefined, Tense>();
  const told: ToldTime[] = [];
  for (const paragraph of article.paragraphs) {
    for (const span of splitSentences(paragraph.text)) {
      const passage = passageOf(article, paragraph, span);
      const found = new Map(findTimeWords(passage.text).map((words) => [words.text.toLowerCase(), words]));
      if (found.size === 0) continue;
      const tokens = readTokens(passage.text, []);
      for (const words of found.values()) told.push({ words, tense: tenseOf(words, tokens, weekdays), passage });
    }
    yield;
  }
  return told;
}

/** Where no verb tells, a day named before is the same day again: "Saturday's match". */
function tenseOf(words: TimeWords, tokens: readonly Token[], weekdays: Map<number | undefined, Tense>): Tense {
  const weekday = weekdayIn(words.text);
  const tense = readTense(tokens, words) ?? (weekday === undefined ? undefined : weekdays.get(weekday)) ?? 'past';
  weekdays.set(weekday, tense);
  return tense;
}

function makeEvent(when: string, passage: Passage, place: Place, reference: ReferenceDay): TimelineEvent {
  const dated = place.known && (reference.published || place.complete);
  return { when, ...(dated ? { date: isoOf(place.day) } : {}), passage };
}
