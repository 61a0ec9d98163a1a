import { compareWithStory } from '#src/answer/comparison/compareWithStory.ts';
import { readAheadOn } from '#src/answer/factsOn.ts';
import type { Command } from '#src/command/command.ts';
import { runInSlices } from '#src/library/runInSlices.ts';
import { renderAnswer } from '#src/render/renderAnswer.ts';
import { LONGEST_QUESTION } from '#src/render/replyTo.ts';

/**
 * Shows what of a message stands in the story, to the asker alone: nobody is put right in public by a bot. Nobody is asked how good it is:
 * the moderators' list would have to keep what somebody else wrote.
 */
export default {
  data: {
    name: 'find-in-the-story',
    messageMenu: 'Find in the story',
    description: 'What the story has of a message: the closest passages, its names and its numbers',
    options: [
      {
        name: 'text',
        description: 'The words of the message',
        type: 'text',
        required: true,
        maxLength: LONGEST_QUESTION,
      },
    ],
  },
  access: 'everyone',
  private: true,
  run: async ({ options, snapshot }) => {
    const text = options.text('text') ?? '';
    await runInSlices(readAheadOn(snapshot, { lists: ['people'], words: text }));
    return { ...renderAnswer(compareWithStory(text, snapshot), snapshot), private: true };
  },
} satisfies Command;
