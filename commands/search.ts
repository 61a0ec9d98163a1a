import { searchPassages } from '#src/answer/searchPassages.ts';
import type { Command } from '#src/command/command.ts';
import { renderAnswer } from '#src/render/renderAnswer.ts';
import { LONGEST_QUESTION } from '#src/render/replyTo.ts';

/** How many passages are shown: more than a phone's screen holds are not read. */
const MOST_PASSAGES = 5;

/** Lists the passages nearest to some words, without claiming that they answer anything. */
export default {
  data: {
    name: 'search',
    description: 'The passages of the story that hold some words',
    options: [
      {
        name: 'terms',
        description: 'The words to look for',
        type: 'text',
        required: true,
        maxLength: LONGEST_QUESTION,
      },
    ],
  },
  access: 'everyone',
  run: ({ options, snapshot }) => {
    const passages = searchPassages(options.text('terms') ?? '', snapshot, MOST_PASSAGES);
    return renderAnswer({ kind: 'passages', passages }, snapshot);
  },
} satisfies Command;
