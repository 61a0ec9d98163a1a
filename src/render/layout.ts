import { namePassage } from '#src/answer/passageName.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { findArticle, findParagraph, type Passage, type Story } from '#src/corpus/story.ts';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import type { Span } from '#src/text/span.ts';
import { commandLine } from './commandLine.ts';
import { groupBy } from './lists.ts';
import type { Action, Block, Part, Reply } from './reply.ts';
import { patientLink } from './textFragment.ts';

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

/** The passages set apart in their order, neighbours of one paragraph together, and under each group where it stands. */
export function showPassages(passages: readonly Passage[], story: Story): Block[] {
  return passages.flatMap((passage, at): Block[] => {
    const next = passages[at + 1];
    const goesOn = next?.article === passage.article && next.paragraph === passage.paragraph;
    return [{ type: 'passage', passage, emphasis: [] }, ...(goesOn ? [] : [citeBlock(passage, story)])];
  });
}

/** Small print: the paragraph, the article, who published it and when, for each article that carries the words, and the revision. */
export function citeBlock(passage: Passage, story: Story): Block {
  const places = [passage, ...(passage.also ?? [])].flatMap((place) => [...placeOf(place, story), words(texts.dot)]);
  return { type: 'note', parts: [...places, words(texts.revision({ revision: story.revision }))] };
}

function placeOf(passage: Passage, story: Story): Part[] {
  const article = findArticle(story, passage.article);
  const day = article?.published?.slice(0, 'YYYY-MM-DD'.length);
  const facts = [article?.title, article?.source, day].filter((fact) => fact !== undefined);
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
    ...(story.articles.length > 1 ? [words(texts.inBrackets({ text: findArticle(story, id)?.title ?? id }))] : []),
  ]);
  const rest = places.length - MOST_CITES;
  return rest > 0 ? [...rows, words(' '), words(texts.andMore({ count: rest }))] : rows;
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

/** What can be done about a passage: open the published page there, and see it among the paragraphs around it. */
export function passageActions(passage: Passage, { story }: Snapshot): Action[] {
  return [...openActions(passage, story), { kind: 'command', label: texts.inContext, line: contextLine(passage) }];
}

/** Opens the published page at the passage, where the article has an address. */
export function openActions(passage: Passage, story: Story): Action[] {
  const article = findArticle(story, passage.article);
  const url = article && patientLink(article, passage);
  return url === undefined ? [] : [{ kind: 'open', label: texts.open, url }];
}

/** The command that shows the passage among the paragraphs around it, wherever its words have moved by then. */
function contextLine(passage: Passage): string {
  const { article, paragraph } = passage;
  return commandLine('context', {
    number: String(paragraph),
    words: namePassage(passage),
    article,
  });
}

/** The command that shows the passage's paragraph: it names the article, so that it never leads to one that is added later. */
export function paragraphLine({ article, paragraph }: Pick<Passage, 'article' | 'paragraph'>): string {
  return commandLine('passage', {
    number: String(paragraph),
    article,
  });
}

/** The ways to the paragraphs before and after one, where there are any: each shown in place of it by the command that `lineOf` gives. */
export function neighbourActions(
  { article: id, paragraph }: Pick<Passage, 'article' | 'paragraph'>,
  story: Story,
  lineOf = paragraphLine,
): Action[] {
  const article = findArticle(story, id);
  const step = (number: number, label: Text): Action[] =>
    article && findParagraph(article, number)
      ? [{ kind: 'command', label, line: lineOf({ article: id, paragraph: number }), own: true, inPlace: true }]
      : [];
  const [previous, next] = [paragraph - 1, paragraph + 1];
  return [
    ...step(previous, texts.previousParagraph({ number: previous })),
    ...step(next, texts.nextParagraph({ number: next })),
  ];
}

/** The actions as a block; none where there are none. */
export function actionsBlock(actions: readonly Action[]): Block[] {
  return actions.length > 0 ? [{ type: 'actions', actions }] : [];
}

/** The blocks with these actions after those they have: one block of them, so that they are counted through. */
export function addActions(blocks: readonly Block[], added: readonly Action[]): Block[] {
  const actions = blocks.flatMap((block) => (block.type === 'actions' ? block.actions : []));
  return [...blocks.filter(({ type }) => type !== 'actions'), ...actionsBlock([...actions, ...added])];
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
