import type { Command } from '#src/command/command.ts';
import { articleChoices, pickArticle } from '#src/command/pickArticle.ts';
import { rankChoices } from '#src/command/rankChoices.ts';
import { requireModeration } from '#src/command/requireModeration.ts';
import { UserError } from '#src/command/userError.ts';
import { texts } from '#src/language/texts.ts';
import type { Moderation } from '#src/moderation/moderation.ts';
import type { GapGroup } from '#src/moderation/questions/gaps.ts';
import { renderPinned, renderPins, renderUnpinned } from '#src/render/moderation/renderPins.ts';

async function findGap(server: string, code: string, moderation: Moderation): Promise<GapGroup> {
  const gap = (await moderation.gaps(server)).find(({ id }) => id === code);
  if (!gap) throw new UserError(texts.notAGap);
  if (gap.isLookUp) throw new UserError(texts.lookUpNotPinned);
  return gap;
}

/** Answers a question with a passage that moderators choose. */
export default {
  data: {
    name: 'pin',
    description: 'Answer a question with a passage you choose; alone, it lists what is pinned',
    options: [
      { name: 'question', description: 'The question, as people ask it', type: 'text', maxLength: 300 },
      { name: 'passage', description: 'The number after the ¶', type: 'integer', min: 1 },
      {
        name: 'article',
        description: 'Which article; the first one if left out',
        type: 'text',
        autocomplete: true,
        maxLength: 200,
      },
      {
        name: 'sentence',
        description: 'Which sentence of the paragraph; all of it if left out',
        type: 'integer',
        min: 1,
      },
      { name: 'gap', description: 'In place of the question: its code in /gaps', type: 'text', maxLength: 20 },
      { name: 'remove', description: 'Pins the question no more', type: 'boolean' },
    ],
  },
  access: 'moderators',
  run: async ({ options, asker, snapshot, services }) => {
    const moderation = requireModeration({ services, asker });
    const { story } = snapshot;
    const code = options.text('gap');
    const gap = code === undefined ? undefined : await findGap(asker.server, code, moderation);
    const question = gap?.question ?? options.text('question');
    if (question === undefined) return renderPins(await moderation.pins(asker.server), story);
    if (options.boolean('remove'))
      return renderUnpinned(question, await moderation.unpin(asker.server, question), story);
    const paragraph = options.integer('passage');
    if (paragraph === undefined) throw new UserError(texts.pinIncomplete);
    const { id: article } = await pickArticle(story, options.text('article'));
    const sentence = options.integer('sentence');
    const pin = await moderation.pin(asker, {
      question,
      article,
      paragraph,
      ...(sentence !== undefined && { sentence }),
    });
    // Its other wordings are taken off the list with it.
    if (gap) await moderation.dismissGap(asker.server, gap.id);
    return renderPinned(pin, story);
  },
  complete: ({ typed, snapshot }) => rankChoices(typed, articleChoices(snapshot.story)),
} satisfies Command;
