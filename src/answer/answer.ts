import type { Article } from '#src/corpus/article.ts';
import type { Passage } from '#src/corpus/story.ts';
import type { Text } from '#src/language/message.ts';
import type { Lead, Person, Quotation, ReportedSpeech, TimelineEvent } from '#src/story/facts.ts';
import type { Span } from '#src/text/span.ts';
import type { ComparisonAnswer } from './comparison/comparison.ts';

/** What the engine found: passages and structure, no formatting. `kind` and the fields are the console's contract. */
export type Answer =
  | QuestionAnswer
  | QuotesAnswer
  | LeadsAnswer
  | PeopleAnswer
  | SummaryAnswer
  | TimelineAnswer
  | PassagesAnswer
  | ComparisonAnswer
  | ArticlesAnswer
  | HelpAnswer
  | ChooseAnswer
  | ErrorAnswer;

/** A question's outcome: answered, answered without certainty, or not in the story. */
export type QuestionAnswer =
  | {
      readonly kind: 'answer' | 'unsure';
      /** Best first; the first one is the answer (or the closest passage). */
      readonly passages: readonly Passage[];
      readonly nearest: readonly [];
      /** How many of the passages are shown at once: more than one where a further one may well answer too; one where left out. */
      readonly shown?: number;
      /** The words that answer, where that is sure. */
      readonly marks: readonly Mark[];
      /** The log-odds that the first passage answers. For measuring, never shown. */
      readonly confidence?: number;
    }
  | {
      readonly kind: 'not-found';
      readonly passages: readonly [];
      /** Related passages that are no answer. */
      readonly nearest: readonly Passage[];
      /** The words of the question the story has nothing on. */
      readonly missing: readonly string[];
      /** The same for the nearest passage; left out where there is none. */
      readonly confidence?: number;
    };

/** Whether an answer was found by weighing sentences: not a list, and not what a moderator chose. */
export function isWeighed(answer: {
  readonly kind: string;
}): answer is QuestionAnswer & { readonly confidence: number } {
  const isQuestion = answer.kind === 'answer' || answer.kind === 'unsure' || answer.kind === 'not-found';
  return isQuestion && 'confidence' in answer && answer.confidence !== undefined;
}

/** Words of a passage that answer: offsets into its paragraph. */
export interface Mark extends Span {
  /** The passage, by its place in the list. */
  readonly passage: number;
}

export interface QuotesAnswer {
  readonly kind: 'quotes';
  readonly quotes: readonly Quotation[];
  /** Indirect speech by the same speaker on the same matter. */
  readonly reported: readonly ReportedSpeech[];
  readonly passages: readonly Passage[];
  /** What was asked for, as typed; left out where every quotation was. */
  readonly asked?: { readonly speaker?: string; readonly about?: string };
}

export interface LeadsAnswer {
  readonly kind: 'leads';
  readonly leads: readonly Lead[];
  readonly passages: readonly Passage[];
  /** What was asked for, as typed; left out where every leader was. */
  readonly asked?: string;
}

export interface PeopleAnswer {
  readonly kind: 'people';
  readonly people: readonly Person[];
  readonly passages: readonly Passage[];
  /** Who was asked for, as typed; left out where everybody was. */
  readonly asked?: string;
}

export interface SummaryAnswer {
  readonly kind: 'summary';
  /** In the story's order. */
  readonly passages: readonly Passage[];
}

export interface TimelineAnswer {
  readonly kind: 'timeline';
  /** In order of time. */
  readonly events: readonly TimelineEvent[];
  readonly passages: readonly Passage[];
}

export interface PassagesAnswer {
  readonly kind: 'passages';
  readonly passages: readonly Passage[];
}

export interface ArticlesAnswer {
  readonly kind: 'articles';
  readonly articles: readonly Article[];
  readonly passages: readonly [];
}

export interface HelpAnswer {
  readonly kind: 'help';
  readonly passages: readonly [];
}

/** A line that can be read in two ways: asked which one is meant. */
export interface ChooseAnswer {
  readonly kind: 'choose';
  /** What can be meant, and the line that asks it. */
  readonly choices: readonly { readonly label: string; readonly line: string }[];
  readonly passages: readonly [];
}

/** Bad input: what to do about it, in one sentence. */
export interface ErrorAnswer {
  readonly kind: 'error';
  readonly message: Text;
  readonly passages: readonly [];
}
