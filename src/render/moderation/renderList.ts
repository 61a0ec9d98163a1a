import type { Story } from '#src/corpus/story.ts';
import { texts } from '#src/language/texts.ts';
import type { ListedArticle } from '#src/moderation/requests/describe.ts';
import { writeInterval } from '#src/moderation/watches/interval.ts';
import type { Watch } from '#src/store/corpus/watches.ts';
import { strong, words } from '../layout.ts';
import type { Block, Reply } from '../reply.ts';
import { line, moderationReply, moment } from './moderationReply.ts';

/** How many articles are listed: a window has room for some 4,000 characters. */
const MOST_ARTICLES = 25;

/** The articles with where each comes from, and the watched addresses with how they fare. */
export function renderList(articles: readonly ListedArticle[], watches: readonly Watch[], story: Story): Reply {
  const rest = articles.length - MOST_ARTICLES;
  const blocks = [
    ...(articles.length === 0 ? [line(texts.noArticles)] : articles.slice(0, MOST_ARTICLES).map(renderArticle)),
    ...(rest > 0 ? [line(texts.andMoreArticles({ count: rest }))] : []),
    ...(watches.length > 0 ? [{ type: 'heading' as const, parts: [words(texts.watched)] }] : []),
    ...watches.map(renderWatch),
  ];
  return moderationReply({ outcome: 'shown', revision: story.revision }, blocks, story);
}

function renderArticle({ article, origin }: ListedArticle): Block {
  const { id, title, url, paragraphs } = article;
  const facts = [
    title,
    texts.paragraphCount({ count: paragraphs.length }),
    origin === 'seed' ? texts.bundled : texts.own,
    ...(url === undefined ? [] : [url]),
  ];
  return { type: 'item', parts: [strong(id), ...facts.flatMap((fact) => [words(texts.dot), words(fact)])] };
}

function renderWatch({ url, everyMs, failing, succeededAt }: Watch): Block {
  const state = failing
    ? [texts.failingSince({ since: moment(failing.since), problem: failing.problem })]
    : succeededAt
      ? [texts.readAt({ at: moment(succeededAt) })]
      : [];
  const told = [texts.watchLine({ url, every: writeInterval(everyMs) }), ...state];
  return { type: 'item', parts: told.map(words) };
}
