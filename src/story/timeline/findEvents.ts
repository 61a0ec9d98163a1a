import type { Article } from '#src/corpus/article.ts';
import { type Passage, passageOf } from '#src/corpus/story.ts';
import type { TimelineEvent } from '#src/story/facts.ts';
import { type Day, isoOf, partsOf, weekdayIn } from '#src/text/calendar.ts';
import { splitSentences } from '#src/text/sentences.ts';
import { runThrough } from '../steps.ts';
import { findTimeWords, openingClock, type TimeWords } from './findTimeWords.ts';
import { NEAR } from './nearestDay.ts';
import { type Place, placeEvents, type TimedSentence } from './placeEvents.ts';
import { readHour } from './readCalendar.ts';
import { type Outlook, readOutlook, type Tense } from './readTense.ts';
import { type ReferenceDay, referenceDay } from './referenceDay.ts';
import { type Moment, resolveTime } from './resolveTime.ts';

/** A time a sentence gives, and whether it tells it as past or to come. */
interface ToldTime {
  readonly words: TimeWords;
  readonly outlook: Outlook;
  readonly passage: Passage;
  /** Whether it is the hour of a live blog's entry: of the article's own day, as far as it tells. */
  readonly posted?: boolean;
  /** The years that its paragraph names before it, and its sentence anywhere. */
  readonly years?: readonly string[];
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
    told.flatMap(({ words, outlook: { tense = 'past' } }) => words.parts.map((part) => ({ part, tense }))),
  );
  const timed: (ToldTime & TimedSentence)[] = [];
  for (const time of told) {
    const moment = time.posted
      ? postedAt(time.words, reference.day)
      : ofItsYear(resolveTime(time.words, reference.day, time.outlook), time, reference.day);
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
  const clocks = article.paragraphs.map(({ text }) => openingClock(text));
  const isBlog = clocks.filter((clock) => clock !== undefined).length >= FEWEST_POSTS;
  let pending: TimeWords | undefined;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const clock = isBlog ? clocks[index] : undefined;
    pending = clock ?? pending;
    for (const span of splitSentences(paragraph.text)) {
      if (clock && span.end <= clock.end + 1) continue;
      const opens = clock && pending === clock;
      const passage = passageOf(article, paragraph, opens ? { start: 0, end: span.end } : span);
      if (pending) told.push({ words: pending, outlook: PAST, passage, posted: true });
      pending = undefined;
      const found = new Map(findTimeWords(passage.text).map((words) => [words.text.toLowerCase(), words]));
      const years = found.size > 0 ? paragraph.text.slice(0, span.end).match(YEAR) : null;
      for (const words of found.values())
        told.push({ words, outlook: outlookOf(words, passage, weekdays), passage, ...(years && { years }) });
    }
    yield;
  }
  return told;
}

/** "26 October 899", "September 28, 551 BC" */
const OLD_YEAR = /^,? (?:\d{3}\b|\d+ ?(?:BC|AD)\b)/;
const YEAR = /\b(?:1\d|20)\d\d\b/g;

/** "The dam was built in 1936. On 25 September the valley was flooded": a day that is months off may be of the year told before. */
function ofItsYear(moment: Moment | undefined, { words, passage, years }: ToldTime, today: Day): Moment | undefined {
  if (moment?.kind !== 'fixed' || moment.complete) return moment;
  if (OLD_YEAR.test(passage.text.slice(words.end, words.end + 10))) return { ...moment, known: false };
  if (years === undefined || Math.abs(moment.day - today) <= NEAR) return moment;
  const isDay = words.parts.some(({ kind }) => kind === 'calendarDay' || kind === 'weekIdiom');
  const own = String(partsOf(moment.day).year);
  return isDay && years.some((year) => year !== own) ? { ...moment, known: false } : moment;
}

/** A live blog has at least so many entries that open with the hour. */
const FEWEST_POSTS = 2;
const PAST: Outlook = { tense: 'past', planned: false, link: '' };

/** In the order of the hours; their day is open, for a blog may run past midnight and its hours may be another time zone's. */
function postedAt(words: TimeWords, today: Day): Moment {
  const hour = readHour(words.text) ?? 0;
  return { kind: 'fixed', day: today + hour / 24, known: false, complete: false };
}

/** If no verb tells, a day named before is the same day again: "Saturday's match". */
function outlookOf(words: TimeWords, passage: Passage, weekdays: Map<number | undefined, Tense>): Outlook {
  const outlook = readOutlook(passage.text, words);
  const weekday = weekdayIn(words.text);
  const tense = outlook.tense ?? (weekday === undefined ? undefined : weekdays.get(weekday));
  if (tense !== undefined) weekdays.set(weekday, tense);
  return { ...outlook, ...(tense && { tense }) };
}

function makeEvent(when: string, passage: Passage, place: Place, reference: ReferenceDay): TimelineEvent {
  const dated = place.known && (reference.published || place.complete);
  return { when, ...(dated ? { date: isoOf(place.day) } : {}), passage };
}
