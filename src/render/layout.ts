import type { Snapshot } from '#src/answer/snapshot.ts';
import { findArticle, type Passage, type Story } from '#src/corpus/story.ts';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import type { Span } from '#src/text/span.ts';
import { commandLine } from './commandLine.ts';
import { groupBy } from './lists.ts';
import type { Action, Block, Part, Reply } from './reply.ts';
import { sentenceLink } from './textFragment.ts';

/** How an answer is laid out: a reply without what every reply has. */
export type Layout = Pick<Reply, 'tone' | 'blocks' | 'private'>;

/** A part in Verbatim's own words. */
export function words(text: Text): Part {
  return { kind: 'words', text };
}

/** A part in Verbatim's own words that stands out. */
export function strong(text: Text): Part {
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

/** Small print: the paragraph and the article with its date, for each article that carries the words, and the revision. */
function citeBlock(passage: Passage, story: Story): Block {
  const places = [passage, ...(passage.also ?? [])].flatMap((place) => [...placeOf(place, story), words(texts.dot)]);
  return { type: 'note', parts: [...places, words(texts.revision({ revision: story.revision }))] };
}

function placeOf(passage: Passage, story: Story): Part[] {
  const article = findArticle(story, passage.article);
  const facts = [article?.title, article?.published?.slice(0, 'YYYY-MM-DD'.length)].filter(
    (fact) => fact !== undefined,
  );
  return [{ kind: 'cite', passage }, ...facts.flatMap((fact) => [words(texts.dot), words(fact)])];
}

/** How many paragraphs are cited in a row: more would be a wall of numbers. */
const MOST_CITES = 12;

/** "¶4, ¶7": each paragraph once, in order, with its article's title where the story has several; a long row ends "… and 7 more". */
export function cite(passages: readonly Passage[], story: Story): Part[] {
  const byPlace = groupBy(passages, ({ article, paragraph }) => `${article} ${paragraph}`);
  const places = [...byPlace.values()].map(([passage]) => passage);
  const byArticle = groupBy(places.slice(0, MOST_CITES), ({ article }) => article);
  const rows = [...byArticle].flatMap(([id, those], index) => [
    ...(index > 0 ? [words(texts.comma)] : []),
    ...citeRow(those),
    ...(story.articles.length > 1 ? [words(` (${findArticle(story, id)?.title ?? id})`)] : []),
  ]);
  const rest = places.length - MOST_CITES;
  return rest > 0 ? [...rows, words(` ${texts.andMore({ count: rest })}`)] : rows;
}

function citeRow(passages: readonly Passage[]): Part[] {
  return passages
    .toSorted((a, b) => a.paragraph - b.paragraph)
    .flatMap((passage, index): Part[] => [...(index > 0 ? [words(texts.comma)] : []), { kind: 'cite', passage }]);
}

/** An entry of a list: the passage, and where it stands; after `before` where that is given. */
export function passageItem(passage: Passage, story: Story, before: readonly Part[] = []): Block {
  return { type: 'item', parts: [...before, { kind: 'verbatim', passage }, words(' '), ...cite([passage], story)] };
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
export function absent(sentence: Text, ...notes: (readonly Part[])[]): Layout {
  return {
    tone: 'absent',
    blocks: [
      { type: 'line', parts: [words(sentence)] },
      ...notes.filter((parts) => parts.length > 0).map((parts) => ({ type: 'note' as const, parts })),
    ],
  };
}
