import type { ArticlesAnswer } from '#src/answer/answer.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { texts } from '#src/language/texts.ts';
import { absent, actionsBlock, type Layout, strong, words } from './layout.ts';
import type { Action, Block } from './reply.ts';

/** How many articles can be opened from the list at once: a window has room for few buttons. */
const MOST_LINKS = 5;

/** One line an article: title, publisher, date, length, and the name commands know it by. */
export function renderSources({ articles }: ArticlesAnswer, { story }: Snapshot): Layout {
  if (articles.length === 0) return absent(texts.noArticles);
  const lines = articles.map(
    ({ id, title, source, published, paragraphs }): Block => ({
      type: 'item',
      parts: [
        strong(title),
        ...[source, published, texts.paragraphCount({ count: paragraphs.length }), id].flatMap((fact) =>
          fact === undefined ? [] : [words(texts.dot), words(fact)],
        ),
      ],
    }),
  );
  const links = articles.flatMap(({ title, url }): Action[] =>
    url === undefined ? [] : [{ kind: 'open', label: texts.openArticle({ title }), url }],
  );
  const revision = texts.revision({ revision: story.revision });
  return {
    tone: 'plain',
    blocks: [...lines, { type: 'note', parts: [words(revision)] }, ...actionsBlock(links.slice(0, MOST_LINKS))],
  };
}
