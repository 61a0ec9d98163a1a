import type { Lead } from '#src/story/facts.ts';
import { filterLeads } from '#src/story/leads/filterLeads.ts';
import { findCountry } from '#src/text/countries.ts';
import { findTerms } from '#src/text/terms.ts';
import type { LeadsAnswer } from './answer.ts';
import { distinctPassages } from './distinctPassages.ts';
import { factsOn } from './factsOn.ts';
import type { Snapshot } from './snapshot.ts';

/** Who leads `what` according to the story, best match first; without `what`, all its leaders in the story's order. */
export function leadsOf(snapshot: Snapshot, what = ''): LeadsAnswer {
  const asked = what.trim();
  const leads = asked === '' ? snapshot.facts.leads : findLeads(factsOn(snapshot, asked).leads, asked);
  const passages = distinctPassages(leads.map((lead) => lead.passage));
  return { kind: 'leads', leads, passages, ...(asked !== '' && { asked }) };
}

/** Who leads the Israeli side is no answer to who leads the French side, whatever other words the two share. */
function findLeads(leads: readonly Lead[], asked: string): Lead[] {
  // Somebody who types "us side" means the country: the pronoun never names what is led.
  const named = asked.replace(/\bus\b/g, 'US');
  const countries = [...countriesIn(named)];
  return filterLeads(leads, named).filter(({ leads: led, role = '', passage }) => {
    const there = countriesIn(`${led} ${role} ${passage.text}`);
    return countries.every((country) => there.has(country));
  });
}

function countriesIn(text: string): Set<string> {
  const countries = findTerms(text).map(({ folded, term }) => findCountry(folded, true) ?? findCountry(term, true));
  return new Set(countries.filter((country) => country !== undefined));
}
