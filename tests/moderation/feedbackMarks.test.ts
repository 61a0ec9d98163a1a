import { createHash } from 'node:crypto';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { scratchSqlite } from '#tests/store/scratchSqlite.ts';
import { newModerator, openModerationBench } from './bench.ts';

it('keeps nothing of feedback that whoever has the database and a list of members could trace', async () => {
  const database = await scratchSqlite();
  const bench = await openModerationBench(database);
  const { server } = newModerator();
  const clicked = { answer: '1186', member: '4711' };
  const wrong = { ...clicked, kind: 'wrong', question: 'When does the ferry sail?' } as const;
  expect(await bench.moderation.noteFeedback(server, wrong)).toBe(true);
  expect(await bench.moderation.noteFeedback(server, wrong)).toBe(false);
  expect(await bench.moderation.addNote(server, { ...clicked, note: 'It sails at noon.' })).toBe(true);
  const connection = new Sqlite(database.url.replace(/^file:/, ''));
  const marks = connection.prepare('select mark from feedback').pluck().all() as string[];
  connection.close();
  const guesses = ['1186 4711', 'feedback 1186 4711', '11864711', '4711'].map((guess) =>
    createHash('sha256').update(guess).digest('base64url').slice(0, 22),
  );
  expect(marks).toHaveLength(1);
  expect(guesses).not.toContain(marks[0]);
  await bench.close();
});
