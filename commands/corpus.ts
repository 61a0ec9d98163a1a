import type { Command, Invocation, OptionData } from '#src/command/command.ts';
import { articleChoices, pickArticle } from '#src/command/pickArticle.ts';
import { rankChoices } from '#src/command/rankChoices.ts';
import { requireModeration } from '#src/command/requireModeration.ts';
import { UserError } from '#src/command/userError.ts';
import { texts } from '#src/language/texts.ts';
import { HOME } from '#src/library/home.ts';
import type { Source } from '#src/moderation/requests/add.ts';
import { parseInterval, writeInterval } from '#src/moderation/watches/interval.ts';
import { line, moderationReply } from '#src/render/moderation/moderationReply.ts';
import { renderArticle } from '#src/render/moderation/renderArticle.ts';
import { renderConfirmation } from '#src/render/moderation/renderConfirmation.ts';
import { renderHistory, renderRevision } from '#src/render/moderation/renderHistory.ts';
import { renderList } from '#src/render/moderation/renderList.ts';
import { renderProposal } from '#src/render/moderation/renderProposal.ts';
import type { Reply } from '#src/render/reply.ts';

/** Revisions on one page of the history. */
const PAGE = 10;

const article: OptionData = {
  name: 'article',
  description: 'Which article',
  type: 'text',
  autocomplete: true,
  maxLength: 200,
};
const revision: OptionData = { name: 'revision', description: 'The number of a revision', type: 'integer', min: 1 };
const url: OptionData = {
  name: 'url',
  description: 'An address that starts with https://',
  type: 'text',
  maxLength: 2000,
};
const change: OptionData = { name: 'change', description: 'Which change', type: 'text', required: true, maxLength: 64 };
const required = (option: OptionData): OptionData => ({ ...option, required: true });

type Handler = (invocation: Invocation) => Promise<Reply>;

const handlers: Readonly<Record<string, Handler>> = {
  add: async (invocation) => {
    const moderation = requireModeration(invocation);
    const { asker, snapshot } = invocation;
    return renderProposal(await moderation.add(asker, await readSource(invocation)), snapshot.story);
  },
  refresh: async (invocation) => {
    const { asker, options, snapshot, progress } = invocation;
    const moderation = requireModeration(invocation);
    const proposal = await moderation.refresh(asker, options.text('article'), (done, all) =>
      progress?.(texts.progress({ done, all })),
    );
    return renderProposal(proposal, snapshot.story);
  },
  remove: async (invocation) => {
    const moderation = requireModeration(invocation);
    const { asker, options, snapshot } = invocation;
    const { id } = await pickArticle(snapshot.story, options.text('article'));
    return renderProposal(await moderation.remove(asker, id), snapshot.story);
  },
  rollback: async (invocation) => {
    const { asker, options, snapshot } = invocation;
    const proposal = await requireModeration(invocation).rollback(asker, options.integer('revision') ?? 0);
    return renderProposal(proposal, snapshot.story);
  },
  list: async (invocation) => {
    const moderation = requireModeration(invocation);
    const { server } = invocation.asker;
    const [articles, watches] = await Promise.all([moderation.list(server), moderation.watches(server)]);
    return renderList(articles, watches, invocation.snapshot.story);
  },
  show: async (invocation) => {
    const moderation = requireModeration(invocation);
    const { asker, options, snapshot } = invocation;
    const number = options.integer('revision');
    if (number !== undefined)
      return renderRevision(await moderation.showRevision(asker.server, number), snapshot.story);
    return renderArticle(await pickArticle(snapshot.story, options.text('article')), snapshot.story);
  },
  history: async (invocation) => {
    const moderation = requireModeration(invocation);
    const { asker, options, snapshot } = invocation;
    return renderHistory(await moderation.history(asker.server, PAGE, options.integer('before')), snapshot.story);
  },
  export: async (invocation) => {
    const file = await requireModeration(invocation).export(invocation.asker.server);
    const { story } = invocation.snapshot;
    const blocks = [line(texts.exported({ count: story.articles.length }))];
    return { ...moderationReply({ outcome: 'shown', revision: story.revision }, blocks, story), file };
  },
  watch: async (invocation) => {
    const moderation = requireModeration(invocation);
    const { asker, options, snapshot } = invocation;
    const [address, everyMs] = [options.text('url') ?? '', parseInterval(options.text('every') ?? '6h')];
    if (everyMs === undefined) throw new UserError(texts.intervalUnknown);
    await moderation.watch(asker, { url: address, everyMs });
    const told = [texts.watching({ url: address, every: writeInterval(everyMs) })];
    // The console has no channels: its user looks into the history.
    const { moderatorsChannel } = await moderation.settings(asker.server);
    if (moderatorsChannel === undefined && asker.server !== HOME) told.push(texts.watchedUntold);
    return moderationReply({ outcome: 'done' }, told.map(line), snapshot.story);
  },
  unwatch: async (invocation) => {
    const { asker, options, snapshot } = invocation;
    const address = options.text('url') ?? '';
    const known = await requireModeration(invocation).unwatch(asker.server, address);
    const told = known ? texts.unwatched({ url: address }) : texts.notWatched({ url: address });
    return moderationReply({ outcome: known ? 'done' : 'nothing' }, [line(told)], snapshot.story);
  },
  confirm: async (invocation) => {
    const { asker, options, snapshot } = invocation;
    const confirmation = await requireModeration(invocation).confirm(asker, options.text('change') ?? '');
    return renderConfirmation(confirmation, snapshot.story);
  },
  cancel: async (invocation) => {
    const { asker, options, snapshot } = invocation;
    const known = await requireModeration(invocation).cancel(asker, options.text('change') ?? '');
    const told = known ? texts.cancelled : texts.gone;
    return moderationReply({ outcome: known ? 'done' : 'gone' }, [line(told)], snapshot.story);
  },
};

async function readSource({ options }: Invocation): Promise<Source> {
  const [file, text, address, title] = [
    options.file('file'),
    options.text('text'),
    options.text('url'),
    options.text('title'),
  ];
  const given = [file, text, address].filter((source) => source !== undefined);
  if (given.length > 1) throw new UserError(texts.sourceTwice);
  if (file !== undefined) return { kind: 'file', file: { name: file.name, bytes: await file.read() } };
  if (text !== undefined) return { kind: 'text', text, ...(title !== undefined && { title }) };
  if (address !== undefined) return { kind: 'url', url: address };
  throw new UserError(texts.sourceMissing);
}

/** Changes what the story is made of; every change is shown before it is made. */
export default {
  data: {
    name: 'corpus',
    description: 'What the story is made of, and how it changes',
    options: [],
    subcommands: [
      {
        name: 'add',
        form: true,
        description: 'Add an article, or put it in place of the one it updates',
        options: [
          url,
          { name: 'file', description: 'A .md, .txt or .html file, or a .zip of them', type: 'file' },
          {
            name: 'text',
            description: 'The text itself, blank lines between paragraphs',
            type: 'text',
            maxLength: 6000,
          },
          { name: 'title', description: 'The title of the text', type: 'text', maxLength: 200 },
        ],
      },
      { name: 'refresh', description: 'Fetch everything again, or one article', options: [article] },
      { name: 'remove', description: 'Take an article out of the story', options: [required(article)] },
      { name: 'list', description: 'The articles, where they come from, and what is watched', options: [] },
      { name: 'show', description: 'An article, or what a revision changed', options: [article, revision] },
      {
        name: 'history',
        description: 'Who changed what, and when',
        options: [{ ...revision, name: 'before', description: 'Only revisions before this one' }],
      },
      { name: 'rollback', description: 'Bring an earlier revision back', options: [required(revision)] },
      { name: 'export', description: 'Everything as a zip of Markdown files', options: [] },
      {
        name: 'watch',
        description: 'Read an article or a feed again by itself',
        options: [
          required(url),
          {
            name: 'every',
            description: 'How often: 30m, 6h, 1d; every six hours if left out',
            type: 'text',
            maxLength: 10,
          },
        ],
      },
      { name: 'unwatch', description: 'Read an address by itself no more', options: [required(url)] },
      { name: 'confirm', description: 'Make a change that was shown', options: [change], hidden: true },
      { name: 'cancel', description: 'Drop a change that was shown', options: [change], hidden: true },
    ],
  },
  access: 'moderators',
  run: (invocation) => {
    const handler = handlers[invocation.subcommand ?? ''];
    if (!handler) throw new Error(`/corpus has no subcommand ${invocation.subcommand}`);
    return handler(invocation);
  },
  complete: ({ typed, snapshot }) => rankChoices(typed, articleChoices(snapshot.story)),
} satisfies Command;
