import { passageAt } from '#src/answer/passageAt.ts';
import type { Command } from '#src/command/command.ts';
import { articleChoices, pickArticle } from '#src/command/pickArticle.ts';
import { rankChoices } from '#src/command/rankChoices.ts';
import { UserError } from '#src/command/userError.ts';
import { texts } from '#src/language/texts.ts';
import { commandLine } from '#src/render/commandLine.ts';
import { renderAnswer } from '#src/render/renderAnswer.ts';

/** Shows one paragraph whole, as cited: of the first article where none is named. */
export default {
  data: {
    name: 'passage',
    description: 'One paragraph of the story, as cited',
    options: [
      { name: 'number', description: 'The number after the ¶', type: 'integer', required: true, min: 1 },
      {
        name: 'article',
        description: 'Which article; the first one if left out',
        type: 'text',
        autocomplete: true,
        maxLength: 200,
      },
    ],
  },
  access: 'everyone',
  run: async ({ options, snapshot }) => {
    const number = options.integer('number') ?? 1;
    const article = options.text('article');
    const { id, title, paragraphs } = await pickArticle(snapshot.story, article);
    const answer = passageAt(snapshot, number, id);
    if (!answer) throw new UserError(texts.noParagraph({ number, count: paragraphs.length, title }));
    return renderAnswer(answer, snapshot, commandLine('passage', { number: String(number), article }));
  },
  complete: ({ typed, snapshot }) => rankChoices(typed, articleChoices(snapshot.story)),
} satisfies Command;
