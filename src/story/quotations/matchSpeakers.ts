import type { Quotation, ReportedSpeech } from '#src/story/facts.ts';
import { bestMatches } from '../people/matchPeople.ts';
import { type NameForms, scoreName } from '../people/scoreName.ts';

/**
 * The quotations, or the indirect speech, of whoever a typed name or noun phrase means: "kirby", "officials", "the ministry".
 * Best match first; those of one speaker stay in the order given.
 */
export function matchSpeakers<Speech extends Quotation | ReportedSpeech>(
  speech: readonly Speech[],
  typed: string,
): Speech[] {
  return bestMatches(speech, ({ speaker, role }) => (speaker === '' ? 0 : scoreName(formsOf(speaker, role), typed)));
}

/** A noun phrase such as "judge" is no name: it must not outdo those whose role it is. */
function formsOf(speaker: string, role: string | undefined): NameForms {
  const roles = role === undefined ? [] : [role];
  return /^\p{Ll}+$/u.test(speaker) ? { names: [], roles: [speaker, ...roles] } : { names: [speaker], roles };
}
