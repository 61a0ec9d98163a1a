import type { StoreContext } from '../context.ts';

/** What was kept under a person's id. */
export interface Forgotten {
  /** Entries of histories, pins and watches that no longer say who made them. */
  readonly anonymised: number;
  /** Changes that waited for the person's confirmation. */
  readonly dropped: number;
}

/** What is kept under a person's id, on all servers. */
export interface Held {
  /** Entries of histories, pinned questions and watched addresses. */
  readonly revisions: number;
  readonly pins: number;
  readonly watches: number;
  /** Changes that wait for the person's confirmation. */
  readonly pending: number;
}

/** What is kept under people's ids: only what moderators did. Questions and citations are kept without the asker. */
export interface PeopleStore {
  held(person: string): Promise<Held>;
  /** Removes a person's id from everything, on all servers. What the person changed stays. */
  forget(person: string): Promise<Forgotten>;
}

/** Finds people in the columns that hold their ids. */
export function peopleStore({ database }: StoreContext): PeopleStore {
  const countIn = async (table: 'revisions' | 'pins' | 'watches', person: string): Promise<number> => {
    const { count } = await database
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('who', '=', person)
      .executeTakeFirstOrThrow();
    return Number(count);
  };
  return {
    async held(person) {
      const { count } = await database
        .selectFrom('pending')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('moderator', '=', person)
        .executeTakeFirstOrThrow();
      return {
        revisions: await countIn('revisions', person),
        pins: await countIn('pins', person),
        watches: await countIn('watches', person),
        pending: Number(count),
      };
    },

    forget: (person) =>
      database.transaction().execute(async (transaction) => {
        let anonymised = 0n;
        for (const table of ['revisions', 'pins', 'watches'] as const) {
          const { numUpdatedRows } = await transaction
            .updateTable(table)
            .set({ who: null })
            .where('who', '=', person)
            .executeTakeFirstOrThrow();
          anonymised += numUpdatedRows;
        }
        const { numDeletedRows } = await transaction
          .deleteFrom('pending')
          .where('moderator', '=', person)
          .executeTakeFirstOrThrow();
        return { anonymised: Number(anonymised), dropped: Number(numDeletedRows) };
      }),
  };
}
