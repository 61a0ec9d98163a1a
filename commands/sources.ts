import { sourcesOf } from '#src/answer/sourcesOf.ts';
import type { Command } from '#src/command/command.ts';
import { renderAnswer } from '#src/render/renderAnswer.ts';

/** Lists the articles the story is made of. */
export default {
  data: { name: 'sources', description: 'The articles the story is made of', options: [] },
  access: 'everyone',
  run: ({ snapshot }) => renderAnswer(sourcesOf(snapshot), snapshot),
} satisfies Command;
