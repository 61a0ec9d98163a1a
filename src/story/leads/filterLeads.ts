import type { Lead } from '#src/story/facts.ts';
import { findTerms } from '#src/text/terms.ts';

/** The leads that are about `what` ("the US side", "israeli delegation"), best first: those that share more of its terms, then the more to the point. */
export function filterLeads(leads: readonly Lead[], what: string): Lead[] {
  const wanted = termsOf(what);
  const scored = leads.map((lead) => ({ lead, score: scoreOf(lead, wanted) }));
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  return scored
    .filter(({ score }) => score > best * SHARE_OF_BEST)
    .toSorted((a, b) => b.score - a.score)
    .map(({ lead }) => lead);
}

/** Who leads the Egyptian side is no answer to who leads the American side. */
const SHARE_OF_BEST = 0.5;
/** A term of the role or the sentence tells less than one of what is led. */
const SHARE_OF_ROLE = 0.4;
const SHARE_OF_SENTENCE = 0.1;

function scoreOf(lead: Lead, wanted: ReadonlySet<string>): number {
  const led = termsOf(lead.leads);
  const role = termsOf(lead.role ?? '');
  const sentence = termsOf(lead.passage.text);
  let score = 0;
  for (const term of wanted) {
    if (led.has(term)) score += 1;
    else if (role.has(term)) score += SHARE_OF_ROLE;
    else if (sentence.has(term)) score += SHARE_OF_SENTENCE;
  }
  return score;
}

function termsOf(text: string): Set<string> {
  return new Set(findTerms(text).flatMap(({ term }) => (term === '' ? [] : [term])));
}
