import { randomBytes } from 'node:crypto';
import type { Kysely, Migration } from 'kysely';
import { createIndex, createTable, type Reference } from './createTable.ts';

/**
 * Every step of the schema, oldest first, by the name it is recorded under. A released step is never edited: add another.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-servers-and-stories': { up: createStories },
  '002-moderation': { up: createModeration },
  '003-citations-and-watches': { up: createCitationsAndWatches },
  '004-message-answers': { up: createMessageAnswers },
  '005-feedback-and-lines': { up: createFeedbackAndLines },
  '006-untraceable-marks': { up: replaceMarks },
};

/** What is kept of a server goes with it. */
const OF_SERVER: Reference = { target: 'servers.id', owned: true };
/** A text stays as long as anything refers to it. */
const OF_TEXT: Reference = { target: 'texts.hash', owned: false };

async function createStories(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'servers', ['id'], {
    id: 'text',
    version: 'moment',
    revision: 'integer',
    settings: 'text?',
    settings_version: 'integer',
    seed: 'text?',
    joined_at: 'moment',
    left_at: 'moment?',
  });
  await createTable(db, 'texts', ['hash'], { hash: 'text', paragraphs: 'integer', added_at: 'moment', body: 'text' });
  await createTable(db, 'seeds', ['fingerprint'], { fingerprint: 'text', added_at: 'moment' });
  await createTable(
    db,
    'seed_articles',
    ['seed', 'article'],
    { seed: 'text', article: 'text', hash: 'text' },
    { seed: { target: 'seeds.fingerprint', owned: true }, hash: OF_TEXT },
  );
  await createTable(
    db,
    'revisions',
    ['server', 'number'],
    {
      server: 'text',
      number: 'integer',
      change: 'text',
      kind: 'text',
      who: 'text?',
      why: 'text',
      at: 'moment',
      restores: 'integer?',
      seed: 'text?',
      corrections_due: 'integer',
    },
    { server: OF_SERVER, seed: { target: 'seeds.fingerprint', owned: false } },
  );
  await createTable(
    db,
    'articles',
    ['server', 'article', 'since'],
    { server: 'text', article: 'text', since: 'integer', until: 'integer', hash: 'text?' },
    { server: OF_SERVER, hash: OF_TEXT },
  );
  await createIndex(db, 'revisions', ['server', 'change'], true);
  await createIndex(db, 'revisions', ['seed']);
  await createIndex(db, 'revisions', ['who']);
  await createIndex(db, 'revisions', ['corrections_due']);
  await createIndex(db, 'articles', ['server', 'until']);
  await createIndex(db, 'articles', ['hash']);
  await createIndex(db, 'seed_articles', ['hash']);
}

async function createModeration(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'pending',
    ['id'],
    {
      id: 'text',
      server: 'text',
      moderator: 'text',
      base: 'integer',
      payload: 'text',
      at: 'moment',
      expires_at: 'moment',
    },
    { server: OF_SERVER },
  );
  await createTable(
    db,
    'pins',
    ['server', 'key'],
    { server: 'text', key: 'text', question: 'text', passage: 'text', who: 'text?', at: 'moment' },
    { server: OF_SERVER },
  );
  await createTable(
    db,
    'questions',
    ['server', 'key'],
    { server: 'text', key: 'text', text: 'text', outcome: 'text', state: 'text' },
    { server: OF_SERVER },
  );
  await createTable(
    db,
    'question_days',
    ['server', 'key', 'day'],
    { server: 'text', key: 'text', day: 'text', asked: 'integer' },
    { server: OF_SERVER },
  );
  await createIndex(db, 'pending', ['server']);
  await createIndex(db, 'pending', ['expires_at']);
  await createIndex(db, 'pending', ['moderator']);
  await createIndex(db, 'pins', ['who']);
}

async function createCitationsAndWatches(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'citations',
    ['server', 'message', 'ordinal'],
    {
      server: 'text',
      message: 'text',
      ordinal: 'integer',
      channel: 'text',
      article: 'text',
      passage: 'text',
      revision: 'integer',
      at: 'moment',
    },
    { server: OF_SERVER },
  );
  await createTable(
    db,
    'corrections',
    ['server', 'message', 'ordinal', 'revision'],
    {
      server: 'text',
      message: 'text',
      ordinal: 'integer',
      revision: 'integer',
      channel: 'text',
      was: 'text',
      now: 'text?',
      cited_at: 'moment',
      state: 'text',
      attempts: 'integer',
      due_at: 'moment',
    },
    { server: OF_SERVER },
  );
  await createTable(
    db,
    'watches',
    ['server', 'url'],
    {
      server: 'text',
      url: 'text',
      every_ms: 'moment',
      who: 'text?',
      at: 'moment',
      next_at: 'moment',
      succeeded_at: 'moment?',
      failing_since: 'moment?',
      failures: 'integer',
      problem: 'text?',
    },
    { server: OF_SERVER },
  );
  await createTable(
    db,
    'fetches',
    ['server', 'url'],
    { server: 'text', url: 'text', etag: 'text?', last_modified: 'text?', at: 'moment' },
    { server: OF_SERVER },
  );
  await createIndex(db, 'citations', ['server', 'article', 'at']);
  await createIndex(db, 'citations', ['at']);
  await createIndex(db, 'corrections', ['state', 'due_at']);
  await createIndex(db, 'watches', ['next_at']);
  await createIndex(db, 'watches', ['who']);
}

async function createMessageAnswers(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'message_answers',
    ['server', 'question'],
    { server: 'text', question: 'text', channel: 'text', answer: 'text', written_at: 'moment', at: 'moment' },
    { server: OF_SERVER },
  );
  await createIndex(db, 'message_answers', ['at']);
}

async function createFeedbackAndLines(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'feedback',
    ['server', 'mark'],
    { server: 'text', mark: 'text', key: 'text', kind: 'text', note: 'text?', at: 'moment' },
    { server: OF_SERVER },
  );
  await createTable(
    db,
    'lines',
    ['server', 'key'],
    { server: 'text', key: 'text', line: 'text', at: 'moment' },
    { server: OF_SERVER },
  );
  await createIndex(db, 'feedback', ['server', 'key']);
}

/** Marks could once be recomputed from the ids of a message and a member: those kept so far become random ones, which tell nobody. */
async function replaceMarks(db: Kysely<unknown>): Promise<void> {
  const marks = db as Kysely<{ feedback: { server: string; mark: string } }>;
  for (const { server, mark } of await marks.selectFrom('feedback').select(['server', 'mark']).execute())
    await marks
      .updateTable('feedback')
      .set({ mark: randomBytes(16).toString('base64url') })
      .where('server', '=', server)
      .where('mark', '=', mark)
      .execute();
}
