import { factsToSuggest, readAheadOn } from '#src/answer/factsOn.ts';
import { leadsOf } from '#src/answer/leadsOf.ts';
import type { Command } from '#src/command/command.ts';
import { rankChoices } from '#src/command/rankChoices.ts';
import { runInSlices } from '#src/library/runInSlices.ts';
import { commandLine } from '#src/render/commandLine.ts';
import { renderAnswer } from '#src/render/renderAnswer.ts';

/** Says who leads what, according to the story. */
export default {
  data: {
    name: 'who-leads',
    description: 'Who leads what, according to the story',
    options: [
      {
        name: 'what',
        description: 'A side, a group or an event, such as the US side',
        type: 'text',
        autocomplete: true,
        maxLength: 200,
      },
    ],
  },
  access: 'everyone',
  run: async ({ options, snapshot }) => {
    const what = options.text('what');
    await runInSlices(readAheadOn(snapshot, { lists: ['leads'], words: what ?? '' }));
    return renderAnswer(leadsOf(snapshot, what), snapshot, commandLine('who-leads', { what }));
  },
  complete: async ({ typed, snapshot }) => {
    const facts = factsToSuggest(snapshot, typed);
    await runInSlices(facts.readAhead(['leads']));
    return rankChoices(
      typed,
      facts.leads.map(({ leads, leader }) => ({ name: leads, value: leads, also: [leader] })),
    );
  },
} satisfies Command;
