import type { Kysely, Migration } from 'kysely';

/**
 * Every step of the schema, oldest first, by the name it is recorded under. A released step is never edited: add another.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-servers-and-stories': { up: createStories },
  '002-moderation': { up: createModeration },
  '003-citations-and-watches': { up: createCitationsAndWatches },
};

type Columns = Record<string, ColumnKind>;
type ColumnKind = 'text' | 'text?' | 'integer' | 'integer?' | 'moment' | 'moment?';

/** PostgreSQL's 4-byte integer cannot hold milliseconds since 1970. */
const DATA_TYPES = { text: 'text', integer: 'integer', moment: 'bigint' } as const;

const OWNER = 'owner ';

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
    { seed: 'owner seeds.fingerprint', hash: 'texts.hash' },
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
    { server: 'owner servers.id', seed: 'seeds.fingerprint' },
  );
  await createTable(
    db,
    'articles',
    ['server', 'article', 'since'],
    { server: 'text', article: 'text', since: 'integer', until: 'integer', hash: 'text?' },
    { server: 'owner servers.id', hash: 'texts.hash' },
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
    { server: 'owner servers.id' },
  );
  await createTable(
    db,
    'pins',
    ['server', 'key'],
    { server: 'text', key: 'text', question: 'text', passage: 'text', who: 'text?', at: 'moment' },
    { server: 'owner servers.id' },
  );
  await createTable(
    db,
    'questions',
    ['server', 'key'],
    { server: 'text', key: 'text', text: 'text', outcome: 'text', state: 'text' },
    { server: 'owner servers.id' },
  );
  await createTable(
    db,
    'question_days',
    ['server', 'key', 'day'],
    { server: 'text', key: 'text', day: 'text', asked: 'integer' },
    { server: 'owner servers.id' },
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
    { server: 'owner servers.id' },
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
    { server: 'owner servers.id' },
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
    { server: 'owner servers.id' },
  );
  await createTable(
    db,
    'fetches',
    ['server', 'url'],
    { server: 'text', url: 'text', etag: 'text?', last_modified: 'text?', at: 'moment' },
    { server: 'owner servers.id' },
  );
  await createIndex(db, 'citations', ['server', 'article', 'at']);
  await createIndex(db, 'citations', ['at']);
  await createIndex(db, 'corrections', ['state', 'due_at']);
  await createIndex(db, 'watches', ['next_at']);
  await createIndex(db, 'watches', ['who']);
}

/** `references` gives a column's target; a row goes with its `owner`, while any other target stays as long as it is referred to. */
async function createTable(
  db: Kysely<unknown>,
  name: string,
  key: readonly string[],
  columns: Columns,
  references: Readonly<Record<string, string>> = {},
): Promise<void> {
  let table = db.schema.createTable(name);
  for (const [column, kind] of Object.entries(columns)) {
    const optional = kind.endsWith('?');
    const type = DATA_TYPES[kind.replace('?', '') as keyof typeof DATA_TYPES];
    table = table.addColumn(column, type, (definition) => {
      const required = optional ? definition : definition.notNull();
      const target = references[column];
      if (target === undefined) return required;
      return target.startsWith(OWNER)
        ? required.references(target.slice(OWNER.length)).onDelete('cascade')
        : required.references(target);
    });
  }
  await table.addPrimaryKeyConstraint(`${name}_key`, key as never).execute();
}

async function createIndex(
  db: Kysely<unknown>,
  table: string,
  columns: readonly string[],
  unique = false,
): Promise<void> {
  const index = db.schema
    .createIndex(`${table}_by_${columns.join('_')}`)
    .on(table)
    .columns([...columns]);
  await (unique ? index.unique() : index).execute();
}
