import type { Snapshot } from '#src/answer/snapshot.ts';
import { findArticle, type Passage, type Story } from '#src/corpus/story.ts';
import type { Span } from '#src/text/span.ts';
import { commandLine } from './commandLine.ts';
import { groupBy } from './lists.ts';
import type { Action, Block, Part, Reply } from './reply.ts';
import { sentenceLink } from './textFragment.ts';
import { texts } from './texts.ts';

/** How an answer is laid out: a reply without what every reply has. */
export type Layout = Pick<Reply, 'tone' | 'blocks' | 'private'>;

/** A part in Verbatim's own words. */
export function words(text: string): Part {
  return { kind: 'words', text };
}

/** A part in Verbatim's own words that stands out. */
export function strong(text: string): Part {
  return { kind: 'words', text, strong: true };
}

/** The passage set apart, and under it where it stands. */
export function showPassage(passage: Passage, story: Story, emphasis: readonly Span[] = []): Block[] {
  return [{ type: 'passage', passage, emphasis }, citeBlock(passage, story)];
}

/** The passages set apart, those of one paragraph together, and under each group where it stands. */
export function showPassages(passages: readonly Passage[], story: Story): Block[] {
  const byParagraph = groupBy(passages, ({ article, paragraph }) => `${article} ${paragraph}`);
  return [...byParagraph.values()].flatMap((those) => [
    ...those.map((passage): Block => ({ type: 'passage', passage, emphasis: [] })),
    citeBlock(those[0], story),
  ]);
}

/** Small print: the paragraph, the article, its date and the revision. */
function citeBlock(passage: Passage, story: Story): Block {
  const article = findArticle(story, passage.article);
  const facts = [
    article?.title,
    article?.published?.slice(0, 'YYYY-MM-DD'.length),
    texts.revision({ revision: story.revision }),
  ].filter((fact) => fact !== undefined);
  const about = facts.flatMap((fact) => [words(texts.dot), words(fact)]);
  return { type: 'note', parts: [{ kind: 'cite', passage }, ...about] };
}

/** "¶4, ¶7": each paragraph once, in order, and with its article's title where the story has several. */
export function cite(passages: readonly Passage[], story: Story): Part[] {
  if (story.articles.length < 2) return listCites(passages);
  const byArticle = groupBy(passages, (passage) => passage.article);
  return [...byArticle].flatMap(([id, those], index) => [
    ...(index > 0 ? [words(texts.comma)] : []),
    ...listCites(those),
    words(` (${findArticle(story, id)?.title ?? id})`),
  ]);
}

function listCites(passages: readonly Passage[]): Part[] {
  const first = new Map(passages.toReversed().map((passage) => [passage.paragraph, passage]));
  return [...first.values()]
    .sort((a, b) => a.paragraph - b.paragraph)
    .flatMap((passage, index): Part[] => [...(index > 0 ? [words(texts.comma)] : []), { kind: 'cite', passage }]);
}

/** What can be done about a passage: open the published page there, and see the paragraph it stands in. */
export function passageActions(passage: Passage, { story }: Snapshot): Action[] {
  const article = findArticle(story, passage.article);
  const url = article && sentenceLink(article, passage);
  return [
    ...(url === undefined ? [] : [{ kind: 'open' as const, label: texts.open, url }]),
    { kind: 'command', label: texts.inContext, line: paragraphLine(passage, story) },
  ];
}

/** The command that shows the passage's paragraph. */
export function paragraphLine({ article, paragraph }: Pick<Passage, 'article' | 'paragraph'>, story: Story): string {
  return commandLine('passage', {
    number: String(paragraph),
    ...(story.articles.length > 1 && { article }),
  });
}

/** The actions as a block; none where there are none. */
export function actionsBlock(actions: readonly Action[]): Block[] {
  return actions.length > 0 ? [{ type: 'actions', actions }] : [];
}

/** What a reply looks like that has nothing to show: one sentence, and small print on what there is. */
export function absent(sentence: string, ...notes: (readonly Part[])[]): Layout {
  return {
    tone: 'absent',
    blocks: [
      { type: 'line', parts: [words(sentence)] },
      ...notes.filter((parts) => parts.length > 0).map((parts) => ({ type: 'note' as const, parts })),
    ],
  };
}
