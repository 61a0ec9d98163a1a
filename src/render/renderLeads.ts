import type { LeadsAnswer } from '#src/answer/answer.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { absent, actionsBlock, cite, type Layout, passageActions, showPassages, strong, words } from './layout.ts';
import { listNames } from './lists.ts';
import type { Block } from './reply.ts';
import { texts } from './texts.ts';

/** One line a leader, and under them the sentences that say so. */
export function renderLeads(answer: LeadsAnswer, snapshot: Snapshot): Layout {
  const { story, facts } = snapshot;
  const [first] = answer.passages;
  if (first === undefined) {
    const names = listNames(facts.leads.map((lead) => lead.leader));
    const known = names === '' ? [] : [words(texts.knownLeads({ names }))];
    return absent(answer.asked === undefined ? texts.leadsNobody : texts.leadsUnknown({ what: answer.asked }), known);
  }
  const lines = answer.leads.map(
    ({ leader, role, leads, passage }): Block => ({
      type: 'item',
      parts: [
        strong(leader),
        ...[role, leads].flatMap((fact) => (fact ? [words(texts.dot), words(fact)] : [])),
        words(texts.dot),
        ...cite([passage], story),
      ],
    }),
  );
  return {
    tone: 'answer',
    blocks: [...lines, ...showPassages(answer.passages, story), ...actionsBlock(passageActions(first, snapshot))],
  };
}
