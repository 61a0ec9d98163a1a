import type { Quotation, ReportedSpeech } from '#src/story/facts.ts';
import { bestMatches } from '../people/matchPeople.ts';
import { scoreName } from '../people/scoreName.ts';

/**
 * The quotations, or the indirect speech, of whoever a typed name or noun phrase means: "kirby", "officials", "the ministry".
 * Best match first; those of one speaker stay in the order given.
 */
export function matchSpeakers<Speech extends Quotation | ReportedSpeech>(
  speech: readonly Speech[],
  typed: string,
): Speech[] {
  return bestMatches(speech, ({ speaker, role }) =>
    speaker === '' ? 0 : scoreName({ names: [speaker], roles: role === undefined ? [] : [role] }, typed),
  );
}
