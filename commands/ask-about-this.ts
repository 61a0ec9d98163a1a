import { readAheadFor } from '#src/answer/answerText.ts';
import type { Command } from '#src/command/command.ts';
import { runInSlices } from '#src/library/runInSlices.ts';
import { LONGEST_QUESTION, replyTo } from '#src/render/replyTo.ts';

/** Answers a question that somebody's message brought up, to the asker alone: the message is somebody else's conversation. */
export default {
  data: {
    name: 'ask-about-this',
    messageMenu: 'Ask about this',
    form: true,
    description: 'Ask the story a question with a message before you',
    options: [
      {
        name: 'question',
        description: 'What you want to know',
        type: 'text',
        required: true,
        maxLength: LONGEST_QUESTION,
      },
    ],
  },
  access: 'everyone',
  run: async ({ options, snapshot, services }) => {
    const question = options.text('question') ?? '';
    await runInSlices(readAheadFor(question, snapshot));
    return { ...(await replyTo(question, snapshot, services.reader)), private: true };
  },
} satisfies Command;
