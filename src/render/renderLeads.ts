import type { LeadsAnswer } from '#src/answer/answer.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { texts } from '#src/language/texts.ts';
import type { Lead } from '#src/story/facts.ts';
import { absent, actionsBlock, cite, type Layout, passageActions, showPassages, strong, words } from './layout.ts';
import { listNames } from './lists.ts';
import type { Block } from './reply.ts';

/** One line a leader, and under them the sentences that say so. */
export function renderLeads(answer: LeadsAnswer, snapshot: Snapshot): Layout {
  const { story, facts } = snapshot;
  const [first] = answer.passages;
  if (first === undefined) {
    const names = listNames(facts.leads.map((lead) => lead.leader));
    const known = names === undefined ? [] : [words(texts.knownLeads({ names }))];
    return absent(answer.asked === undefined ? texts.leadsNobody : texts.leadsUnknown({ what: answer.asked }), known);
  }
  const lines = answer.leads.map(
    (lead): Block => ({
      type: 'item',
      parts: [
        strong(lead.leader),
        ...factsOf(lead).flatMap((fact) => [words(texts.dot), words(fact)]),
        words(texts.dot),
        ...cite([lead.passage], story),
      ],
    }),
  );
  return {
    tone: 'answer',
    blocks: [...lines, ...showPassages(answer.passages, story), ...actionsBlock(passageActions(first, snapshot))],
  };
}

/** The leader's role, and what is led where the role does not say it: "head of the port" does. */
function factsOf({ role, leads }: Lead): string[] {
  return [role, role?.includes(leads) ? undefined : leads].flatMap((fact) => fact || []);
}
