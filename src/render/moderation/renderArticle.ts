import type { Article } from '#src/corpus/article.ts';
import type { Story } from '#src/corpus/story.ts';
import { row } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { commandLine } from '../commandLine.ts';
import { actionsBlock, words } from '../layout.ts';
import type { Block, Reply } from '../reply.ts';
import { factName } from './factName.ts';
import { moderationReply, shorten } from './moderationReply.ts';

const MOST_PARAGRAPHS = 12;
const LONGEST_PARAGRAPH = 200;

/** What is known of an article, and how each of its first paragraphs begins. */
export function renderArticle({ paragraphs, asides: _, ...facts }: Article, story: Story): Reply {
  const { id } = facts;
  const known = Object.entries(facts).map(([name, value]): Block => {
    const after = Array.isArray(value) ? row('comma', value) : String(value);
    return { type: 'note', parts: [words(texts.newFact({ fact: factName(name), after }))] };
  });
  const rest = paragraphs.length - MOST_PARAGRAPHS;
  const blocks: Block[] = [
    { type: 'heading', parts: [words(facts.title)] },
    ...known,
    ...paragraphs.slice(0, MOST_PARAGRAPHS).map(
      ({ number, text }): Block => ({
        type: 'item',
        parts: [words(texts.paragraphBegins({ number, text: shorten(text, LONGEST_PARAGRAPH) }))],
      }),
    ),
    ...(rest > 0 ? [{ type: 'line' as const, parts: [words(texts.andMoreParagraphs({ count: rest }))] }] : []),
    ...actionsBlock([
      {
        kind: 'command',
        label: texts.showParagraph({ number: 1 }),
        line: commandLine('passage', { number: '1', article: id }),
      },
    ]),
  ];
  return moderationReply({ outcome: 'shown', revision: story.revision }, blocks, story);
}
