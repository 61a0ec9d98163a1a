import { suggestQuestions } from '#src/answer/suggestions/suggestQuestions.ts';
import type { Command } from '#src/command/command.ts';
import { rankChoices } from '#src/command/rankChoices.ts';
import { LONGEST_QUESTION, replyTo } from '#src/render/replyTo.ts';

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
  run: ({ options, snapshot }) => replyTo(options.text('question') ?? '', snapshot),
  complete: ({ typed, snapshot, answered = [] }) => {
    const questions = [...answered, ...suggestQuestions(snapshot).map(({ question }) => question)];
    return rankChoices(
      typed,
      questions.map((question) => ({ name: question, value: question })),
    );
  },
} satisfies Command;
