import { type SummaryLength, summaryLengths, summaryOf } from '#src/answer/summaryOf.ts';
import type { Command } from '#src/command/command.ts';
import { commandLine } from '#src/render/commandLine.ts';
import { renderAnswer } from '#src/render/renderAnswer.ts';

const isLength = (text: string | undefined): text is SummaryLength => text !== undefined && text in summaryLengths;

/** Shows the sentences that carry the story. */
export default {
  data: {
    name: 'summary',
    description: 'The story in a few of its own sentences',
    options: [
      {
        name: 'length',
        description: 'How long: short, medium or long',
        type: 'text',
        choices: Object.keys(summaryLengths).map((length) => ({ name: length, value: length })),
      },
    ],
  },
  access: 'everyone',
  run: ({ options, snapshot }) => {
    const length = options.text('length');
    const answer = summaryOf(snapshot, isLength(length) ? length : undefined);
    return renderAnswer(answer, snapshot, commandLine('summary', { length }));
  },
} satisfies Command;
