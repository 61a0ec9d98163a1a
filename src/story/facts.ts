import type { Passage } from '#src/corpus/story.ts';
import type { Span } from '#src/text/span.ts';

/** Where somebody is named: a span of a paragraph. */
export interface Mention extends Span {
  readonly article: string;
  readonly paragraph: number;
}

/** A role, in the article's words, with the sentence that gives it. */
export interface Role {
  /** As the article words it, without a leading article: "White House spokesperson". */
  readonly text: string;
  readonly passage: Passage;
}

/** Somebody the story names. */
export interface Person {
  /** The fullest form of the name in the story: "Benjamin Netanyahu". */
  readonly name: string;
  /** The role to show beside the name; left out where the story gives none. */
  readonly role?: string;
  readonly roles: readonly Role[];
  /** Other forms the story uses for the same person: "Netanyahu", "the prime minister". */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
  /** The sentences that name the person, in the story's order. */
  readonly passages: readonly Passage[];
}

/** Words inside quotation marks, and who said them. `text` is `paragraph.text.slice(start, end)`, without the marks. */
export interface Quotation extends Passage {
  /** The speaker's fullest name or the noun phrase the article uses; '' where the article names nobody. */
  readonly speaker: string;
  readonly role?: string;
  /** Where the speaker is named, if anywhere: "Kirby", "he", "senior Israeli officials". */
  readonly mention?: Mention;
  /** The reporting verb as the article has it: "said", "told". */
  readonly verb?: string;
  /** The sentence or sentences the quotation stands in. */
  readonly passage: Passage;
}

/** Indirect speech: a sentence that reports what somebody said, in the article's words, not theirs. */
export interface ReportedSpeech {
  readonly speaker: string;
  readonly role?: string;
  readonly mention?: Mention;
  readonly verb?: string;
  readonly passage: Passage;
}

/** Who leads what. */
export interface Lead {
  readonly leader: string;
  readonly role?: string;
  /** What is led, in the article's words: "the US side in the meeting". */
  readonly leads: string;
  readonly passage: Passage;
}

/** Something that happened or will happen, at a time the article gives. */
export interface TimelineEvent {
  /** The time as the article words it: "on Sunday". */
  readonly when: string;
  /** ISO 8601 calendar date, only where the article's publication date allows it. */
  readonly date?: string;
  readonly passage: Passage;
}

/** What one story says, beyond its sentences. Each list is in the order its name promises: the story's, but for `events`, which are in order of time. */
export interface StoryFacts {
  readonly people: readonly Person[];
  readonly quotations: readonly Quotation[];
  readonly reported: readonly ReportedSpeech[];
  readonly leads: readonly Lead[];
  readonly events: readonly TimelineEvent[];
  /** Reads these lists ahead in small steps, so that a long story holds nothing up. */
  readAhead(lists: Iterable<FactList>): Generator<void, void>;
}

/** The name of one of the lists. */
export type FactList = 'people' | 'quotations' | 'reported' | 'leads' | 'events';
