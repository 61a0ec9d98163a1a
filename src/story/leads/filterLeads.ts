import type { Lead } from '#src/story/facts.ts';

/** The leads that are about `what`, best first. */
export function filterLeads(leads: readonly Lead[], what: string): Lead[] {
  const words = what.toLowerCase().split(/\W+/).filter(Boolean);
  return leads.filter((lead) => words.some((word) => lead.leads.toLowerCase().includes(word)));
}
