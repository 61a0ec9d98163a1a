import type { UpdateResult } from 'kysely';

/** How many due rows are looked at for each one that is wanted, before those of other processes' servers are left out. */
const PAGE = 100;

/** How work that is due is found and taken on. */
interface DueWork<Row> {
  /** A page of what is due, the most urgent first. */
  list(skip: number, count: number): Promise<Row[]>;
  /** Puts the row's time forward, if nobody else has. */
  take(row: Row): Promise<UpdateResult>;
}

/** Takes on up to `limit` pieces of work of servers that are ours; no two processes take the same one. */
export async function claimDue<Row extends { readonly server: string }>(
  limit: number,
  owns: (server: string) => boolean,
  work: DueWork<Row>,
): Promise<Row[]> {
  const candidates: Row[] = [];
  for (let skip = 0; candidates.length < limit; skip += PAGE) {
    const page = await work.list(skip, PAGE);
    candidates.push(...page.filter(({ server }) => owns(server)));
    if (page.length < PAGE) break;
  }
  const claimed: Row[] = [];
  for (const row of candidates.slice(0, limit)) {
    if ((await work.take(row)).numUpdatedRows === 1n) claimed.push(row);
  }
  return claimed;
}
