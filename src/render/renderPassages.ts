import type { PassagesAnswer } from '#src/answer/answer.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { findArticle, findParagraph, type Passage, type Story } from '#src/corpus/story.ts';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import {
  absent,
  actionsBlock,
  type Layout,
  paragraphLine,
  passageActions,
  showPassage,
  showPassages,
  words,
} from './layout.ts';
import type { Action } from './reply.ts';

/** The passages, each with where it stands; a single one that is a whole paragraph with the way to its neighbours. */
export function renderPassages({ passages }: PassagesAnswer, snapshot: Snapshot): Layout {
  const [first, second] = passages;
  if (first === undefined) return absent(texts.passagesNothing);
  if (second === undefined && isWhole(first, snapshot.story)) return renderParagraph(first, snapshot);
  return {
    tone: 'answer',
    blocks: [...showPassages(passages, snapshot.story), ...actionsBlock(passageActions(first, snapshot))],
  };
}

function renderParagraph(passage: Passage, snapshot: Snapshot): Layout {
  const { story } = snapshot;
  const article = findArticle(story, passage.article);
  const count = article?.paragraphs.length ?? 0;
  const where = texts.passageWhere({ number: passage.paragraph, count, title: article?.title ?? passage.article });
  const step = (number: number, label: Text): Action[] =>
    article && findParagraph(article, number)
      ? [{ kind: 'command', label, line: paragraphLine({ article: article.id, paragraph: number }, story) }]
      : [];
  const previous = passage.paragraph - 1;
  const next = passage.paragraph + 1;
  const open = passageActions(passage, snapshot).filter((action) => action.kind === 'open');
  return {
    tone: 'answer',
    blocks: [
      { type: 'heading', parts: [words(where)] },
      ...showPassage(passage, story),
      ...actionsBlock([
        ...open,
        ...step(previous, texts.previousParagraph({ number: previous })),
        ...step(next, texts.nextParagraph({ number: next })),
      ]),
    ],
  };
}

function isWhole(passage: Passage, story: Story): boolean {
  const article = findArticle(story, passage.article);
  const paragraph = article && findParagraph(article, passage.paragraph);
  return passage.start === 0 && passage.end === paragraph?.text.length;
}
