import { findNamed } from '#src/answer/passageName.ts';
import type { Command } from '#src/command/command.ts';
import { UserError } from '#src/command/userError.ts';
import { findArticle, findParagraph, passageOf } from '#src/corpus/story.ts';
import { texts } from '#src/language/texts.ts';
import { renderContext } from '#src/render/renderContext.ts';

/** Shows words of the story among the paragraphs around them; says so where the story has them no more. */
export default {
  data: {
    name: 'context',
    description: 'A passage among the paragraphs around it',
    hidden: true,
    options: [
      { name: 'number', description: 'The number after the ¶', type: 'integer', required: true, min: 1 },
      { name: 'words', description: 'Which words of the paragraph; all if left out', type: 'text', maxLength: 40 },
      { name: 'article', description: 'Which article; the first one if left out', type: 'text', maxLength: 200 },
    ],
  },
  access: 'everyone',
  private: true,
  run: ({ options, snapshot }) => {
    const { story } = snapshot;
    const number = options.integer('number') ?? 1;
    const id = options.text('article');
    const name = options.text('words');
    // Another article than the one meant would be no context: none is guessed.
    const article = id === undefined ? story.articles[0] : findArticle(story, id);
    const paragraph = article && findParagraph(article, number);
    const whole = paragraph && passageOf(article, paragraph);
    const passage = name === undefined ? whole : article && findNamed(article, number, name);
    if (!passage) throw new UserError(texts.passageGone);
    return renderContext(passage, snapshot);
  },
} satisfies Command;
