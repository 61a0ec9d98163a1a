import { setTimeout } from 'node:timers/promises';
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

/** How often another server got its story meanwhile. How long it waits, `npm run bench:refresh` measures. */
async function answersDuring(server: string, work: () => Promise<unknown>): Promise<number> {
  let answers = 0;
  let over = false;
  const asking = (async () => {
    while (!over) {
      await setTimeout(5);
      await bench.library.snapshotFor(server);
      answers += 1;
    }
  })();
  await work();
  over = true;
  await asking;
  return answers;
}

it.each(['on Monday', 'on Tuesday'])(
  'lets other servers be answered while 5,000 articles are changed: %s',
  async (when) => {
    const moderator = newModerator('1', 'large');
    await bench.library.snapshotFor(moderator.server);
    await bench.library.snapshotFor('other');
    const put = Array.from({ length: ARTICLES }, (_, number) => report(number, when));
    const answers = await answersDuring('other', async () => {
      const proposal = await propose(moderator, plan('refresh', when, { put }), bench.context);
      expect(await bench.moderation.confirm(moderator, dryRunOf(proposal).id)).toMatchObject({ kind: 'committed' });
    });
    expect(answers).toBeGreaterThan(20);
    const { story } = await bench.library.snapshotFor(moderator.server);
    expect(story.articles.length).toBe(ARTICLES + 1);
  },
);
