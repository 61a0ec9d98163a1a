import type { PassagesAnswer } from '#src/answer/answer.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { findArticle, findParagraph, type Passage, type Story } from '#src/corpus/story.ts';
import { texts } from '#src/language/texts.ts';
import {
  absent,
  actionsBlock,
  type Layout,
  neighbourActions,
  openActions,
  passageActions,
  showPassage,
  showPassages,
  words,
} from './layout.ts';
import type { Block, Reply } from './reply.ts';

/** The passages, each with where it stands; a single one that is a whole paragraph with the way to its neighbours. */
export function renderPassages({ passages }: PassagesAnswer, snapshot: Snapshot): Layout {
  const [first, second] = passages;
  if (first === undefined) return absent(texts.passagesNothing);
  if (second === undefined && isWhole(first, snapshot.story)) return renderParagraph(first, snapshot);
  return listPassages([first, ...passages.slice(1)], snapshot);
}

/** Passages that were looked for: what comes after a page of them is more of them, not the next paragraph. */
export function renderFound(passages: readonly Passage[], snapshot: Snapshot): Reply {
  const [first, ...others] = passages;
  const layout = first === undefined ? absent(texts.passagesNothing) : listPassages([first, ...others], snapshot);
  return { answer: { kind: 'passages', passages }, story: snapshot.story, ...layout };
}

function listPassages(passages: readonly [Passage, ...Passage[]], snapshot: Snapshot): Layout {
  return {
    tone: 'answer',
    blocks: [...showPassages(passages, snapshot.story), ...actionsBlock(passageActions(passages[0], snapshot))],
  };
}

function renderParagraph(passage: Passage, { story }: Snapshot): Layout {
  return {
    tone: 'answer',
    blocks: [
      headParagraph(passage, story),
      ...showPassage(passage, story),
      ...actionsBlock([...openActions(passage, story), ...neighbourActions(passage, story)]),
    ],
  };
}

/** Which paragraph of how many, and of which article. */
export function headParagraph(passage: Passage, story: Story): Block {
  const article = findArticle(story, passage.article);
  const count = article?.paragraphs.length ?? 0;
  const where = texts.passageWhere({ number: passage.paragraph, count, title: article?.title ?? passage.article });
  return { type: 'heading', parts: [words(where)] };
}

function isWhole(passage: Passage, story: Story): boolean {
  const article = findArticle(story, passage.article);
  const paragraph = article && findParagraph(article, passage.paragraph);
  return passage.start === 0 && passage.end === paragraph?.text.length;
}
