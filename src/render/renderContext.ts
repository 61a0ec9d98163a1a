import type { Snapshot } from '#src/answer/snapshot.ts';
import { findArticle, findParagraph, type Passage, passageOf } from '#src/corpus/story.ts';
import { commandLine } from './commandLine.ts';
import { actionsBlock, citeBlock, neighbourActions, openActions } from './layout.ts';
import { headParagraph } from './renderPassages.ts';
import type { Block, Reply } from './reply.ts';

/** The paragraph a passage stands in with those before and after it, the passage itself bold. */
export function renderContext(passage: Passage, { story }: Snapshot): Reply {
  const article = findArticle(story, passage.article);
  const paragraphs = [passage.paragraph - 1, passage.paragraph, passage.paragraph + 1]
    .map((number) => article && findParagraph(article, number))
    .filter((paragraph) => paragraph !== undefined);
  const shown = article ? paragraphs.map((paragraph) => passageOf(article, paragraph)) : [];
  const blocks = shown.flatMap((whole): Block[] => {
    if (whole.paragraph !== passage.paragraph)
      return [
        { type: 'passage', passage: whole, emphasis: [] },
        { type: 'note', parts: [{ kind: 'cite', passage: whole }] },
      ];
    // All of it bold would set nothing apart.
    const emphasis = passage.text === whole.text ? [] : [{ start: passage.start, end: passage.end }];
    return [{ type: 'passage', passage: whole, emphasis }, citeBlock(whole, story)];
  });
  const actions = [...openActions(passage, story), ...neighbourActions(passage, story, contextOf)];
  return {
    answer: { kind: 'passages', passages: shown },
    tone: 'answer',
    blocks: [headParagraph(passage, story), ...blocks, ...actionsBlock(actions)],
    story,
  };
}

function contextOf({ article, paragraph }: Pick<Passage, 'article' | 'paragraph'>): string {
  return commandLine('context', { number: String(paragraph), article });
}
