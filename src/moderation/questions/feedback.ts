import { createHmac } from 'node:crypto';
import type { FeedbackKind } from '#src/store/records/feedback.ts';
import type { ModerationContext } from '../context.ts';
import { askedKey, readAsked } from './gaps.ts';

/** Longest line of a member's own words that is kept, in UTF-16 units. */
export const LONGEST_NOTE = 300;

/** Who says something of which answer: neither is kept. */
export interface Clicked {
  /** The member's id. */
  readonly member: string;
  /** Names the answer; the same for all who see it. */
  readonly answer: string;
}

/** Counts a member's click under an answer to a question, or to a look-up, once however often it comes; whether it is the first. */
export async function noteFeedback(
  server: string,
  { kind, question, ...clicked }: Clicked & { readonly kind: FeedbackKind; readonly question: string },
  { store, secret }: Pick<ModerationContext, 'store' | 'secret'>,
): Promise<boolean> {
  const text = readAsked(question);
  if (text === undefined) return false;
  return store.feedback.record(server, { mark: markOf(clicked, secret), kind, key: askedKey(question), text });
}

/** Adds a line in a member's own words to what the member clicked; whether there is such a click. */
export function addNote(
  server: string,
  { note, ...clicked }: Clicked & { readonly note: string },
  { store, secret }: Pick<ModerationContext, 'store' | 'secret'>,
): Promise<boolean> {
  const line = note.trim().replace(/\s+/gu, ' ').slice(0, LONGEST_NOTE);
  return store.feedback.addNote(server, markOf(clicked, secret), line);
}

/** The same for one member and one answer, so that each counts once; whoever has the database and a list of members can't tell whose it is. */
function markOf({ member, answer }: Clicked, secret: string): string {
  return createHmac('sha256', secret).update(`feedback ${answer} ${member}`).digest('base64url').slice(0, 22);
}
