import { stem } from '#src/text/stems.ts';
import { fold } from '#src/text/words.ts';
import type { Day } from './calendar.ts';
import type { Moment } from './resolveTime.ts';

/** Something with a time, before it has its place. */
export interface TimedSentence {
  readonly text: string;
  readonly moment: Moment;
}

/** Where an event stands in time. */
export interface Place {
  /** For putting events in order. */
  readonly day: Day;
  /** Whether `day` is the calendar day meant. */
  readonly known: boolean;
  /** Whether the text alone gives the calendar day. */
  readonly complete: boolean;
}

/** What parts two events that their words put on one day, so that they stay in the order of the text. */
const TEXT_ORDER = 1e-7;
/** So little that nothing else comes between an event and what happens "later" without a known day. */
const NEXT_TO = 1e-9;

/** Gives each event its place, those counted from another event by following that one; in the order given. */
export function placeEvents(events: readonly TimedSentence[], today: Day): Place[] {
  const places: Place[] = [];
  for (const [index, { moment }] of events.entries()) {
    if (moment.kind === 'fixed') places.push({ ...moment, day: moment.day + index * TEXT_ORDER });
    else places.push(placeAfter(moment, parentOf(events, places, index, today), today));
  }
  return places;
}

function placeAfter(moment: Moment & { kind: 'relative' }, parent: Place | undefined, today: Day): Place {
  if (!parent)
    return {
      day: moment.days < 0 ? today - 1 : Math.min(today - 0.5, today + moment.days),
      known: false,
      complete: false,
    };
  const known = parent.known && moment.exact;
  const day = Math.floor(parent.day) + moment.days;
  if (known) return { day, known, complete: parent.complete };
  if (parent.known && Math.abs(moment.days) >= 1) return { day, known, complete: false };
  return { day: parent.day + Math.sign(moment.days || 1) * NEXT_TO, known: false, complete: false };
}

/** The event that "a day later" is counted from: the one its words name, else the last one told as past, else the last one. */
function parentOf(
  events: readonly TimedSentence[],
  places: readonly Place[],
  index: number,
  today: Day,
): Place | undefined {
  const moment = events[index]?.moment;
  const earlier = places.map((place, at) => ({ place, text: events[at]?.text ?? '' }));
  if (moment?.kind === 'relative' && moment.anchor) {
    const wanted = stem(fold(moment.anchor));
    const named = earlier.find(({ text }) => text.split(/[^\p{L}]+/u).some((word) => stem(fold(word)) === wanted));
    if (named) return named.place;
  }
  const sentence = events[index]?.text;
  const previous = earlier.findLast(({ text }) => text !== sentence);
  const group = earlier.filter(({ text }) => text === previous?.text);
  return (group.find(({ place }) => place.day <= today) ?? group[0] ?? earlier.at(-1))?.place;
}
