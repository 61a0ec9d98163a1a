import type { Answer } from '../answer.ts';
import type { Needed } from '../factsOn.ts';
import type { Snapshot } from '../snapshot.ts';

/**
 * One kind of free text that has an answer of its own kind. Undefined where the text is not of this kind, or where the story has
 * nothing of the kind to say: then the text is an ordinary question.
 */
export type Route = (text: string, snapshot: Snapshot) => Answer | undefined;

/** What a route reads of the story to answer a text of its kind; undefined where the text is of another kind. */
export type RouteNeeds = (text: string) => Needed | undefined;
