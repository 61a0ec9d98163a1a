import { readAheadOn } from '#src/answer/factsOn.ts';
import { timelineOf } from '#src/answer/timelineOf.ts';
import type { Command } from '#src/command/command.ts';
import { runInSlices } from '#src/library/runInSlices.ts';
import { commandLine } from '#src/render/commandLine.ts';
import { renderAnswer } from '#src/render/renderAnswer.ts';

/** Shows what happened and will happen, in order of time. */
export default {
  data: { name: 'timeline', description: 'What happened and will happen, in order of time', options: [] },
  access: 'everyone',
  run: async ({ snapshot }) => {
    await runInSlices(readAheadOn(snapshot, { lists: ['events'], words: '' }));
    return renderAnswer(timelineOf(snapshot), snapshot, commandLine('timeline'));
  },
} satisfies Command;
