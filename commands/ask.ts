import { setTimeout } from 'node:timers/promises';
import { readAheadFor } from '#src/answer/answerText.ts';
import type { Command } from '#src/command/command.ts';
import { rankChoices } from '#src/command/rankChoices.ts';
import { makeSuggestions } from '#src/library/makeSuggestions.ts';
import { runInSlices } from '#src/library/runInSlices.ts';
import { LONGEST_QUESTION, replyTo } from '#src/render/replyTo.ts';

/** How long whoever is typing waits for questions made from the story, in milliseconds: those that take longer are there for the next letter. */
const patience = 500;

/** Answers a question in the story's own words. */
export default {
  data: {
    name: 'ask',
    description: 'Ask a question about the story',
    options: [
      {
        name: 'question',
        description: 'What you want to know',
        type: 'text',
        required: true,
        autocomplete: true,
        maxLength: LONGEST_QUESTION,
      },
    ],
  },
  access: 'everyone',
  run: async ({ options, snapshot, services }) => {
    const question = options.text('question') ?? '';
    await runInSlices(readAheadFor(question, snapshot));
    return replyTo(question, snapshot, services.reader);
  },
  complete: async ({ typed, snapshot, answered = [] }) => {
    const { all, soFar } = makeSuggestions(snapshot);
    await Promise.race([all, setTimeout(patience, undefined, { ref: false })]);
    const questions = [...answered, ...soFar.map(({ question }) => question)];
    return rankChoices(
      typed,
      questions.map((question) => ({ name: question, value: question })),
    );
  },
} satisfies Command;
