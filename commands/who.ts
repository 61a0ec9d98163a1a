import { factsToSuggest, readAheadOn } from '#src/answer/factsOn.ts';
import { peopleNamed } from '#src/answer/peopleNamed.ts';
import type { Command } from '#src/command/command.ts';
import { rankChoices } from '#src/command/rankChoices.ts';
import { runInSlices } from '#src/library/runInSlices.ts';
import { commandLine } from '#src/render/commandLine.ts';
import { renderAnswer } from '#src/render/renderAnswer.ts';

/** Says who somebody is, according to the story, or whom it names. */
export default {
  data: {
    name: 'who',
    description: 'Who somebody is, according to the story',
    options: [
      {
        name: 'name',
        description: 'A name or a role; leave it out for everybody the story names',
        type: 'text',
        autocomplete: true,
        maxLength: 200,
      },
    ],
  },
  access: 'everyone',
  run: async ({ options, snapshot }) => {
    const name = options.text('name');
    await runInSlices(readAheadOn(snapshot, { lists: ['people', 'quotations'], words: name ?? '' }));
    return renderAnswer(peopleNamed(snapshot, name), snapshot, commandLine('who', { name }));
  },
  complete: async ({ typed, snapshot }) => {
    const facts = factsToSuggest(snapshot, typed);
    await runInSlices(facts.readAhead(['people']));
    return rankChoices(
      typed,
      facts.people.map(({ name, aliases }) => ({ name, value: name, also: aliases })),
    );
  },
} satisfies Command;
