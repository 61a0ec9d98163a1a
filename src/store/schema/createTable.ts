import type { CreateTableBuilder, Kysely } from 'kysely';

/** Column types of both engines. PostgreSQL's 4-byte integer cannot hold milliseconds since 1970: a moment has 8. */
const COLUMN_KINDS = {
  text: { type: 'text', required: true },
  'text?': { type: 'text', required: false },
  integer: { type: 'integer', required: true },
  'integer?': { type: 'integer', required: false },
  moment: { type: 'bigint', required: true },
  'moment?': { type: 'bigint', required: false },
} as const;

/** What a column refers to, as `table.column`. */
export interface Reference {
  readonly target: string;
  /** Whether the row goes when its target goes; otherwise the target cannot go while the row is there. */
  readonly owned: boolean;
}

/** Makes a table; its key is a list of its columns. */
export async function createTable(
  db: Kysely<unknown>,
  name: string,
  key: readonly string[],
  columns: Readonly<Record<string, keyof typeof COLUMN_KINDS>>,
  references: Readonly<Record<string, Reference>> = {},
): Promise<void> {
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const [column, kind] of Object.entries(columns)) {
    const { type, required } = COLUMN_KINDS[kind];
    table = table.addColumn(column, type, (plain) => {
      const definition = required ? plain.notNull() : plain;
      const reference = references[column];
      if (reference === undefined) return definition;
      const referring = definition.references(reference.target);
      return reference.owned ? referring.onDelete('cascade') : referring;
    });
  }
  await table.addPrimaryKeyConstraint(`${name}_key`, [...key]).execute();
}

/** Makes an index named for its table and columns. */
export async function createIndex(
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
