import type { Command } from '#src/command/command.ts';
import type { DiscordWindow } from '#src/discord/openWindow.ts';
import type { Wiring } from '#src/discord/wiring.ts';
import { replyTo } from '#src/render/replyTo.ts';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { openTestWindow } from '#tests/fakeDiscord/openTestWindow.ts';
import { type ModerationBench, openModerationBench, type Process } from '#tests/moderation/bench.ts';
import type { ScratchDatabase } from '#tests/store/bench.ts';
import { scratchSqlite } from '#tests/store/scratchSqlite.ts';

/** A bot in a Discord of its own. */
export interface RunningBot {
  readonly window: DiscordWindow;
  readonly log: () => string;
}

/** A server on a Discord of its own, the story that its moderators keep, and the bot that answers from it. */
export interface ModeratedServer extends RunningBot {
  readonly discord: FakeDiscord;
  readonly bench: ModerationBench;
  /** Starts the bot again: the same process with other wiring, or another on the same database. */
  restart(process: Process, more?: Partial<Wiring>): Promise<RunningBot>;
  close(): Promise<void>;
}

interface HowToOpen extends Partial<Wiring> {
  readonly discordOptions?: FakeDiscordOptions;
  /** A SQLite file, unless said otherwise. */
  readonly database?: ScratchDatabase;
}

/** Opens a server whose story is the ferry's, with a bot that has these commands. */
export async function openModeratedServer(
  commands: readonly Command[],
  { discordOptions, database, ...wiring }: HowToOpen = {},
): Promise<ModeratedServer> {
  const discord = await startFakeDiscord(discordOptions);
  const bench = await openModerationBench(database ?? (await scratchSqlite()));
  const start = ({ library, moderation }: Process, more: Partial<Wiring> = {}): Promise<RunningBot> =>
    openTestWindow(discord, commands, { library, moderation, replyTo, ...wiring, ...more });
  let bot = await start(bench);
  return {
    ...bot,
    discord,
    bench,
    restart: async (process, more) => {
      await bot.window.close();
      bot = await start(process, more);
      return bot;
    },
    close: async () => {
      await bot.window.close();
      await bench.close();
      await discord.close();
    },
  };
}
