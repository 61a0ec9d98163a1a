import { factsToSuggest, readAheadOn } from '#src/answer/factsOn.ts';
import { quotesBy } from '#src/answer/quotesBy.ts';
import type { Command } from '#src/command/command.ts';
import { rankChoices } from '#src/command/rankChoices.ts';
import { runInSlices } from '#src/library/runInSlices.ts';
import { commandLine } from '#src/render/commandLine.ts';
import { renderAnswer } from '#src/render/renderAnswer.ts';

/** Shows what people say in quotation marks, and what they are reported to have said. */
export default {
  data: {
    name: 'quote',
    description: 'What somebody says in the story, word for word',
    options: [
      {
        name: 'speaker',
        description: 'Who says it; leave it out for everybody',
        type: 'text',
        autocomplete: true,
        maxLength: 200,
      },
      { name: 'about', description: 'What it is about', type: 'text', maxLength: 200 },
    ],
  },
  access: 'everyone',
  run: async ({ options, snapshot }) => {
    const speaker = options.text('speaker');
    const about = options.text('about');
    const asked = { ...(speaker !== undefined && { speaker }), ...(about !== undefined && { about }) };
    const words = `${speaker ?? ''} ${about ?? ''}`;
    await runInSlices(readAheadOn(snapshot, { lists: ['quotations', 'reported'], words }));
    return renderAnswer(quotesBy(snapshot, asked), snapshot, commandLine('quote', asked));
  },
  complete: async ({ typed, snapshot }) => {
    const facts = factsToSuggest(snapshot, typed);
    await runInSlices(facts.readAhead(['quotations', 'reported']));
    const { quotations, reported } = facts;
    const speakers = [...quotations, ...reported].map(({ speaker }) => speaker).filter((speaker) => speaker !== '');
    return rankChoices(
      typed,
      speakers.map((speaker) => ({ name: speaker, value: speaker })),
    );
  },
} satisfies Command;
