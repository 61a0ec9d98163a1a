import { filterLeads } from '#src/story/leads/filterLeads.ts';
import type { LeadsAnswer } from './answer.ts';
import { distinctPassages } from './distinctPassages.ts';
import type { Snapshot } from './snapshot.ts';

/** Who leads `what` according to the story, best match first; without `what`, all its leaders in the story's order. */
export function leadsOf(snapshot: Snapshot, what = ''): LeadsAnswer {
  const asked = what.trim();
  const leads = asked === '' ? snapshot.facts.leads : filterLeads(snapshot.facts.leads, asked);
  const passages = distinctPassages(leads.map((lead) => lead.passage));
  return { kind: 'leads', leads, passages, ...(asked !== '' && { asked }) };
}
