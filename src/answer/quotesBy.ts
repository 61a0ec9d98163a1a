import type { Passage } from '#src/corpus/story.ts';
import type { Quotation, StoryFacts } from '#src/story/facts.ts';
import { matchSpeakers } from '#src/story/quotations/matchSpeakers.ts';
import { stem } from '#src/text/stems.ts';
import { STOP_WORDS } from '#src/text/stopWords.ts';
import { findWords } from '#src/text/words.ts';
import type { QuotesAnswer } from './answer.ts';
import { distinctPassages } from './distinctPassages.ts';
import { factsOn } from './factsOn.ts';
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
  const words = `${name} ${about}`.trim();
  const facts = words === '' ? snapshot.facts : factsOn(snapshot, words);
  const said = name === '' ? facts : saidBy(facts, name);
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

/** Matched together, so that somebody who is only reported is not taken for somebody of a similar name who is quoted. */
function saidBy(facts: StoryFacts, name: string): Pick<StoryFacts, 'quotations' | 'reported'> {
  const said = matchSpeakers([...facts.quotations, ...facts.reported], name);
  return {
    quotations: said.filter((speech): speech is Quotation => 'text' in speech),
    reported: said.filter((speech) => !('text' in speech)),
  };
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
