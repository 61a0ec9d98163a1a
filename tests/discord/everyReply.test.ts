import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { loadCommands } from '#src/command/loadCommands.ts';
import { parseLine } from '#src/command/parseLine.ts';
import { UserError } from '#src/command/userError.ts';
import type { Story } from '#src/corpus/story.ts';
import { draw } from '#src/discord/drawing/draw.ts';
import { checkBeforeSending } from '#src/discord/drawing/sendGate.ts';
import { ENGLISH } from '#src/language/say.ts';
import { openLibrary } from '#src/library/library.ts';
import type { Reply } from '#src/render/reply.ts';
import { owner } from '#tests/commands/runTyped.ts';
import { hostileText, storyArticle } from '#tests/discord/hostileText.ts';
import fc from '#tests/properties.ts';

const commands = await loadCommands();

/** Lines that between them show everything there is to show. */
const lines = [
  '/ask who leads the talks?',
  '/ask what did Hart say on Sunday?',
  '/who-leads',
  '/who',
  '/who hart',
  '/quote',
  '/quote hart',
  '/summary length:long',
  '/timeline',
  '/passage 1',
  '/passage 2',
  '/search talks',
  '/search talks page:2',
  '/context 2',
  '/sources',
  '/help',
  '/why-this When does Hart lead the talks?',
  '/why-this who leads the talks?',
];

/** News with hostile text in it, so that there is something to find. */
const hostileNews = fc
  .array(hostileText, { minLength: 4, maxLength: 4 })
  .map(([a = '', b = '', c = '', title = '']): Story => {
    const paragraphs = [
      `Envoy Lena Hart is expected to lead the talks ${a} on Sunday. Another ${b} sentence follows.`,
      `"The talks ${c} are a mistake," Hart told reporters last week. ${a}`,
      `${b} Minister Omar Said will lead the other side ${c}.`,
    ];
    return {
      revision: 2,
      articles: [storyArticle('talks', title, paragraphs), storyArticle('more', 'More', paragraphs.toReversed())],
    };
  });

async function runLine(line: string, story: Story): Promise<Reply | undefined> {
  const { command, ...parsed } = parseLine(line, commands);
  try {
    return await command.run({ ...parsed, asker: owner, snapshot: takeSnapshot(story), services: { commands } });
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** How many passages a reply shows; throws where it must not be sent. */
function pass(reply: Reply | undefined): number {
  if (!reply) return 0;
  const drawn = draw(reply, ENGLISH);
  checkBeforeSending(reply, drawn);
  return drawn.shown.length;
}

describe('every reply', () => {
  it('to every command passes the send gate on the bundled story', async () => {
    const library = await openLibrary({ folder: new URL('../../corpus', import.meta.url).pathname });
    const { story } = await library.snapshotFor(undefined);
    let shown = 0;
    for (const line of lines) shown += pass(await runLine(line, story));
    expect(shown).toBeGreaterThan(20);
  });

  it('to every command passes the send gate, whatever the story holds', async () => {
    let shown = 0;
    const property = fc.asyncProperty(hostileNews, async (story) => {
      for (const line of lines) shown += pass(await runLine(line, story));
    });
    await fc.assert(property, { numRuns: 20 });
    expect(shown).toBeGreaterThan(20);
  });
});
