import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildArticle } from '#src/corpus/buildArticle.ts';
import { plan } from '#src/moderation/change.ts';
import { propose } from '#src/moderation/proposals/propose.ts';
import { scratchSqlite } from '#tests/store/scratchSqlite.ts';
import { type ModerationBench, newModerator, openModerationBench } from './bench.ts';
import { dryRunOf } from './proposed.ts';

const ARTICLES = 5_000;
const PARAGRAPHS = 15;

let bench: ModerationBench;
beforeAll(async () => {
  bench = await openModerationBench(await scratchSqlite());
});
afterAll(() => bench.close());

const report = (number: number, when: string) =>
  buildArticle(`report-${number}.md`, {
    metadata: { title: `Report ${number}` },
    blocks: Array.from({ length: PARAGRAPHS }, (_, part) => ({
      kind: 'paragraph' as const,
      text: `The council heard ${when} that river wall ${number} of part ${part} would be raised, said Ada Berg of the board.`,
    })),
  });

/** How long questions of another server wait for their story meanwhile, in milliseconds, shortest first. */
async function waitsDuring(server: string, work: () => Promise<unknown>): Promise<number[]> {
  const waits: number[] = [];
  let over = false;
  const asking = (async () => {
    while (!over) {
      const asked = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 5));
      await bench.library.snapshotFor(server);
      waits.push(performance.now() - asked - 5);
    }
  })();
  await work();
  over = true;
  await asking;
  return waits.sort((a, b) => a - b);
}

it.each(['on Monday', 'on Tuesday'])(
  'lets other servers be answered while 5,000 articles are changed: %s',
  async (when) => {
    const moderator = newModerator('1', 'large');
    await bench.library.snapshotFor(moderator.server);
    await bench.library.snapshotFor('other');
    const put = Array.from({ length: ARTICLES }, (_, number) => report(number, when));
    const waits = await waitsDuring('other', async () => {
      const proposal = await propose(moderator, plan('refresh', when, { put }), bench.context);
      expect(await bench.moderation.confirm(moderator, dryRunOf(proposal).id)).toMatchObject({ kind: 'committed' });
    });
    const p99 = waits[Math.floor(waits.length * 0.99)] ?? 0;
    process.stdout.write(`${when}: p50 ${waits[waits.length >> 1]?.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms\n`);
    expect(p99).toBeLessThan(250);
    const { story } = await bench.library.snapshotFor(moderator.server);
    expect(story.articles.length).toBe(ARTICLES + 1);
  },
);
