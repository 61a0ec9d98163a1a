import type { Story } from '#src/corpus/story.ts';
import { texts } from '#src/language/texts.ts';
import type { Confirmation } from '#src/moderation/proposals/confirm.ts';
import { words } from '../layout.ts';
import type { Block, Reply } from '../reply.ts';
import { line, moderationReply } from './moderationReply.ts';
import { nameChange } from './renderChanges.ts';
import { revisionParts } from './renderHistory.ts';
import { renderProposal, renderQuestions } from './renderProposal.ts';

/** What confirming a change came to; after a conflict, the same change as it would be now. */
export function renderConfirmation(confirmation: Confirmation, story: Story): Reply {
  switch (confirmation.kind) {
    case 'committed': {
      const { revision, brokenPins } = confirmation;
      const blocks = [line(texts.committed({ revision })), ...renderQuestions(texts.brokenPins, brokenPins)];
      return moderationReply({ outcome: 'committed', revision }, blocks, story);
    }
    case 'unchanged': {
      const { revision } = confirmation;
      return moderationReply({ outcome: 'unchanged', revision }, [line(texts.unchangedStory({ revision }))], story);
    }
    case 'gone':
      return moderationReply({ outcome: 'gone' }, [line(texts.gone)], story);
    case 'conflict': {
      const reply = renderProposal(confirmation.proposal, story);
      const since = confirmation.since.map((revision): Block => ({ type: 'item', parts: revisionParts(revision) }));
      const differences = confirmation.differences.map(
        ({ how, id }): Block => ({ type: 'item', parts: [words(texts.newFact({ fact: id, after: nameChange(how) }))] }),
      );
      const answer =
        reply.answer.kind === 'moderation' ? { ...reply.answer, outcome: 'conflict' as const } : reply.answer;
      return { ...reply, answer, blocks: [line(texts.conflict), ...since, ...differences, ...reply.blocks] };
    }
  }
}
