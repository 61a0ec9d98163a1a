import { searchPassages } from '#src/answer/searchPassages.ts';
import type { Command } from '#src/command/command.ts';
import { commandLine } from '#src/render/commandLine.ts';
import { offerFeedback } from '#src/render/feedback.ts';
import { addPages, pickPage } from '#src/render/pages.ts';
import { renderFound } from '#src/render/renderPassages.ts';
import { LONGEST_QUESTION } from '#src/render/replyTo.ts';

/** Passages on one page: more than a phone's screen holds are not read. */
const PAGE = 5;

/** How many passages are found at most: what comes after has little to do with the words. */
const MOST_PASSAGES = 20;

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
      { name: 'page', description: 'Which page of them; the first one if left out', type: 'integer', min: 1 },
    ],
  },
  access: 'everyone',
  run: ({ options, snapshot }) => {
    const terms = options.text('terms') ?? '';
    const found = searchPassages(terms, snapshot, MOST_PASSAGES);
    const page = pickPage(found, options.integer('page') ?? 1, PAGE);
    const reply = addPages(renderFound(page.items, snapshot), page, (number) =>
      commandLine('search', { terms, page: String(number) }),
    );
    // Whichever page it is pressed on, it says the same.
    return offerFeedback(reply, commandLine('search', { terms }));
  },
} satisfies Command;
