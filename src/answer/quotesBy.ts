import type { Passage } from '#src/corpus/story.ts';
import { matchPeople } from '#src/story/people/matchPeople.ts';
import { matchSpeakers } from '#src/story/quotations/matchSpeakers.ts';
import { stem } from '#src/text/stems.ts';
import { STOP_WORDS } from '#src/text/stopWords.ts';
import { findWords, fold } from '#src/text/words.ts';
import type { QuotesAnswer } from './answer.ts';
import { distinctPassages } from './distinctPassages.ts';
import type { Snapshot } from './snapshot.ts';

/** Whose quotations, and on what; everybody's on everything where neither is given. */
export interface QuotesAsked {
  readonly speaker?: string;
  readonly about?: string;
}

/**
 * What the speaker says in quotation marks, and what the story reports that they said: the sentences that hold every word of
 * `about`, in the story's order.
 */
export function quotesBy(snapshot: Snapshot, { speaker = '', about = '' }: QuotesAsked = {}): QuotesAnswer {
  const name = speaker.trim();
  const said = name === '' ? snapshot.facts : saidBy(snapshot, name);
  const isAbout = testAbout(about);
  const quotes = said.quotations.filter(({ passage }) => isAbout(passage));
  const reported = said.reported.filter(({ passage }) => isAbout(passage));
  const asked = { ...(name !== '' && { speaker: name }), ...(about.trim() !== '' && { about: about.trim() }) };
  return {
    kind: 'quotes',
    quotes,
    reported,
    passages: distinctPassages(quotes.map(({ passage }) => passage)),
    ...(Object.keys(asked).length > 0 && { asked }),
  };
}

/** Somebody may be only quoted or only reported, and may be no person: "the ministry". */
function saidBy({ facts }: Snapshot, name: string): Pick<Snapshot['facts'], 'quotations' | 'reported'> {
  const quotations = matchSpeakers(facts.quotations, name);
  const speakers = new Set(
    [...quotations, ...facts.reported.filter(({ speaker }) => fold(speaker) === fold(name))].map(
      ({ speaker }) => speaker,
    ),
  );
  for (const person of matchPeople(facts.people, name)) speakers.add(person.name);
  return { quotations, reported: facts.reported.filter(({ speaker }) => speakers.has(speaker)) };
}

function testAbout(about: string): (passage: Passage) => boolean {
  const wanted = stemsOf(about);
  return (passage) => {
    if (wanted.size === 0) return true;
    const there = stemsOf(passage.text);
    return [...wanted].every((word) => there.has(word));
  };
}

function stemsOf(text: string): Set<string> {
  return new Set(
    findWords(text)
      .filter(({ folded }) => !STOP_WORDS.has(folded))
      .map(({ folded }) => stem(folded)),
  );
}
