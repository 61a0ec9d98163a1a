import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { actAs } from '#tests/fakeDiscord/people.ts';
import type { SeenMessage } from '#tests/fakeDiscord/seenMessage.ts';
import { type BotProcess, startBot } from '#tests/fakeDiscord/startBot.ts';
import { sayLeftOut } from '#tests/leftOut.ts';
import { findPostgresPrograms, type PrivatePostgres, startPrivatePostgres } from '#tests/store/privatePostgres.ts';

const OUTAGE_MS = 30_000;
const UNAVAILABLE = 'The store cannot be reached just now; please try again in a minute.';
const LIDO = {
  name: 'lido.txt',
  text: 'The council of Brannholm voted on Tuesday to open the old lido again, said Ada Berg.\n',
};

const programs = findPostgresPrograms();
if (programs === undefined)
  sayLeftOut('No initdb and pg_ctl are installed: stopping PostgreSQL under the bot is left out.');

describe.runIf(programs !== undefined)('the bot whose PostgreSQL is stopped', () => {
  let discord: FakeDiscord;
  let postgres: PrivatePostgres;
  let bot: BotProcess;
  beforeEach(async () => {
    discord = await startFakeDiscord();
    postgres = await startPrivatePostgres(programs ?? '');
    bot = await startBot(discord, { DATABASE_URL: postgres.url });
  });
  afterEach(async () => {
    bot.signal('SIGKILL');
    await bot.ended;
    postgres.remove();
    await discord.close();
  });

  const { use, press } = actAs('mod', { interacts: (used) => discord.interacts(used) });
  let asked = 0;
  /** Two members ask in turn: neither asks so fast as to be slowed down. */
  const ask = async () => {
    asked += 1;
    const by = asked % 2 === 0 ? 'alice' : 'keeper';
    return (await discord.interacts({ by, command: 'ask', options: { question: 'Who leads the US side?' } })).answer
      ?.text;
  };
  const addLido = () => use({ command: 'corpus', subcommand: 'add', files: [LIDO] });

  /** Presses until the store is back; nothing else is done about it. */
  async function confirmAgain(shown: SeenMessage): Promise<string> {
    for (;;) {
      const { text } = await press('Confirm', shown);
      if (text !== UNAVAILABLE) return text;
      await setTimeout(200);
    }
  }

  it('goes on answering from memory, refuses changes with a clear line, and recovers by itself', async () => {
    expect(await ask()).toContain('Jake Sullivan');
    const shown = await addLido();
    expect(shown.text).toContain('Not done yet: Added lido.txt');
    postgres.stop();
    const stopped = performance.now();
    try {
      while (performance.now() - stopped < OUTAGE_MS) {
        expect(await ask()).toContain('Jake Sullivan');
        expect((await press('Confirm', shown)).text).toBe(UNAVAILABLE);
        expect((await addLido()).text).toBe(UNAVAILABLE);
        await setTimeout(2_000);
      }
    } finally {
      postgres.start();
    }
    expect(await confirmAgain(shown)).toBe('Done: the story is at revision 2.');
    expect((await use({ command: 'corpus', subcommand: 'list' })).text).toContain('lido');
    expect(bot.output.stdout).toContain('answering from memory');
    expect(bot.output.stderr).toBe('');
  });
});
