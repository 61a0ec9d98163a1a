import type { StoreContext } from './context.ts';

/** What was kept under a person's id. */
export interface Forgotten {
  /** Entries of histories, pins and watches that no longer say who made them. */
  readonly anonymised: number;
  /** Changes that waited for the person's confirmation. */
  readonly dropped: number;
}

/** What is kept under people's ids: only what moderators did. Questions and citations are kept without the asker. */
export interface PeopleStore {
  /** Removes a person's id from everything, on all servers. What the person changed stays. */
  forget(person: string): Promise<Forgotten>;
}

/** Finds people in the columns that hold their ids. */
export function peopleStore({ database }: StoreContext): PeopleStore {
  return {
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
