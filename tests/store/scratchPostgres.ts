import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { sayLeftOut } from '#tests/leftOut.ts';
import type { ScratchDatabase } from './bench.ts';

/** The PostgreSQL server to test on, if there is one. Its user must be allowed to make databases. */
export const { TEST_DATABASE_URL } = process.env;

/** Says once for a test file that its tests on PostgreSQL are left out, where they are. */
export function sayWithoutPostgres(): void {
  if (TEST_DATABASE_URL === undefined) {
    sayLeftOut('TEST_DATABASE_URL is not set: the tests on PostgreSQL are left out.');
  }
}

/** A database of its own on the test server. */
export async function scratchPostgres(): Promise<ScratchDatabase> {
  const name = `verbatim_test_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await administer(`drop database if exists ${name} with (force)`);
    },
  };
}

/** Runs one statement on the test server, outside the database under test, and gives its rows. */
export async function administer(statement: string, parameters: readonly unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return (await client.query(statement, [...parameters])).rows;
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  if (TEST_DATABASE_URL === undefined) throw new Error('TEST_DATABASE_URL is not set.');
  return TEST_DATABASE_URL;
}
