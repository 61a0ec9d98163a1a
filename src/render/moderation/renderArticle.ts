import type { Article } from '#src/corpus/article.ts';
import type { Story } from '#src/corpus/story.ts';
import { commandLine } from '../commandLine.ts';
import { actionsBlock, words } from '../layout.ts';
import type { Block, Reply } from '../reply.ts';
import { texts as shared } from '../texts.ts';
import { moderationReply, shorten } from './moderationReply.ts';
import { texts } from './texts.ts';

const MOST_PARAGRAPHS = 12;
const LONGEST_PARAGRAPH = 200;

/** What is known of an article, and how each of its first paragraphs begins. */
export function renderArticle({ paragraphs, asides: _, ...facts }: Article, story: Story): Reply {
  const { id } = facts;
  const known = Object.entries(facts).map(([name, value]): Block => {
    const text = Array.isArray(value) ? value.join(shared.comma) : String(value);
    return { type: 'note', parts: [words(texts.setting({ name, value: text }))] };
  });
  const rest = paragraphs.length - MOST_PARAGRAPHS;
  const blocks: Block[] = [
    { type: 'heading', parts: [words(facts.title)] },
    ...known,
    ...paragraphs.slice(0, MOST_PARAGRAPHS).map(
      ({ number, text }): Block => ({
        type: 'item',
        parts: [words(`${shared.paragraphNumber({ number })} ${shorten(text, LONGEST_PARAGRAPH)}`)],
      }),
    ),
    ...(rest > 0 ? [{ type: 'line' as const, parts: [words(texts.andMoreParagraphs({ count: rest }))] }] : []),
    ...actionsBlock([
      {
        kind: 'command',
        label: shared.showParagraph({ number: 1 }),
        line: commandLine('passage', { number: '1', article: id }),
      },
    ]),
  ];
  return moderationReply({ outcome: 'shown', revision: story.revision }, blocks, story);
}
