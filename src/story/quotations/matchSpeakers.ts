import type { Quotation } from '#src/story/facts.ts';
import { fold } from '#src/text/words.ts';

/** The quotations of the speaker a typed name or noun phrase means, in the order given. */
export function matchSpeakers(quotations: readonly Quotation[], typed: string): Quotation[] {
  const wanted = fold(typed);
  return quotations.filter(({ speaker }) => fold(speaker).includes(wanted));
}
