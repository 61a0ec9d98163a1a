import { readAheadFor } from '#src/answer/answerText.ts';
import type { Command } from '#src/command/command.ts';
import { stillStands } from '#src/command/standingAnswer.ts';
import { UserError } from '#src/command/userError.ts';
import { texts } from '#src/language/texts.ts';
import { runInSlices } from '#src/library/runInSlices.ts';
import { renderOutdated, renderWhy } from '#src/render/moderation/renderWhy.ts';
import { LONGEST_QUESTION, replyTo } from '#src/render/replyTo.ts';

/** Tells a moderator, and nobody else, why a question was answered as it was. */
export default {
  data: {
    name: 'why-this',
    messageMenu: 'Why this?',
    ofAnswer: true,
    description: 'Why a question is answered as it is: what was weighed, and what decided',
    options: [
      {
        name: 'question',
        description: 'The question that was answered',
        type: 'text',
        required: true,
        maxLength: LONGEST_QUESTION,
      },
    ],
  },
  access: 'moderators',
  private: true,
  run: async ({ options, asker, snapshot, services, standing }) => {
    if (!asker.isModerator) throw new UserError(texts.moderatorsOnly);
    const question = options.text('question') ?? '';
    await runInSlices(readAheadFor(question, snapshot));
    const now = await replyTo(question, snapshot, services.reader);
    if (standing && !stillStands(standing, now)) return renderOutdated(question, snapshot);
    const { revision } = standing ?? {};
    return renderWhy(question, { answer: now.answer, ...(revision !== undefined && { revision }) }, snapshot);
  },
} satisfies Command;
