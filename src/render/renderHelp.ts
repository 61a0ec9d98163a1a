import { newestArticles } from '#src/answer/newestArticles.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import type { Article } from '#src/corpus/article.ts';
import { row, type Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { commandLine } from './commandLine.ts';
import { actionsBlock, strong, words } from './layout.ts';
import type { Action, Block, Part, Reply } from './reply.ts';

/** How many articles are named: the newest, as the rest is in the list of sources. */
const MOST_ARTICLES = 3;

/** A command as it is listed. */
export interface ListedCommand {
  /** How it is typed. */
  readonly usage: Text;
  readonly description: Text;
  /** What it is called in the menu of a message, where it is offered there. */
  readonly messageMenu?: Text;
}

/** What the story is, questions it answers, and the commands; to the asker alone. */
export function renderHelp(
  examples: readonly string[],
  commands: readonly ListedCommand[],
  { story }: Pick<Snapshot, 'story'>,
): Reply {
  const { articles, revision } = story;
  const newest = newestArticles(story, MOST_ARTICLES);
  const typed = commands.filter(({ messageMenu }) => messageMenu === undefined);
  const picked = commands.filter(({ messageMenu }) => messageMenu !== undefined);
  const counts = [texts.articleCount({ count: articles.length }), texts.revision({ revision })];
  return {
    answer: { kind: 'help', passages: [] },
    tone: 'plain',
    blocks: [
      ...(articles.length === 0 ? [line(texts.noArticles)] : newest.map(articleLine)),
      { type: 'note', parts: [words(row('dot', counts))] },
      line(texts.help),
      ...typed.map(({ usage, description }) => commandItem(usage, description)),
      ...(picked.length === 0 ? [] : [line(texts.helpMenu)]),
      ...picked.map(({ messageMenu, usage, description }) => commandItem(messageMenu ?? usage, description)),
      ...(examples.length === 0 ? [] : [line(texts.helpExamples)]),
      ...actionsBlock(examples.map(askAction)),
    ],
    private: true,
    story,
  };
}

function line(text: Text): Block {
  return { type: 'line', parts: [words(text)] };
}

function articleLine({ title, source, published }: Article): Block {
  const facts = [source, published?.slice(0, 'YYYY-MM-DD'.length)].filter((fact) => fact !== undefined);
  const parts: Part[] = facts.flatMap((fact) => [words(texts.dot), words(fact)]);
  return { type: 'line', parts: [strong(title), ...parts] };
}

function commandItem(name: Text, description: Text): Block {
  return { type: 'item', parts: [strong(name), words(texts.helpCommand({ description }))] };
}

function askAction(question: string): Action {
  return { kind: 'command', label: question, line: commandLine('ask', { question }) };
}
