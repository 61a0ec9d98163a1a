import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FakeDiscord } from './fakeDiscord.ts';
import { token } from './world.ts';

const loader = new URL('../../src/typescript.mjs', import.meta.url).href;
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The real bot, as a process of its own. */
export interface BotProcess {
  readonly pid: number;
  readonly output: { stdout: string; stderr: string };
  /** The code it ended with. */
  readonly ended: Promise<number | null>;
  signal(name: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void;
}

/** Starts `src/main.ts` with these settings and arguments; it finds no settings but these. */
export function spawnBot(env: Readonly<Record<string, string>>, args: readonly string[] = []): BotProcess {
  const cwd = mkdtempSync(join(tmpdir(), 'verbatim-bot-'));
  const child = spawn(process.execPath, ['--import', loader, main, ...args], {
    // Away from a developer's own .env and store.
    cwd,
    env: { PATH: process.env['PATH'] ?? '', DISCORD_TOKEN: token, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  // One whose test ran out of time outlives nothing.
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = once(child, 'close').then(([code]: (number | null)[]) => {
    process.off('exit', kill);
    rmSync(cwd, { recursive: true });
    return code ?? null;
  });
  return { pid: child.pid ?? 0, output, ended, signal: (name) => void child.kill(name) };
}

/** Starts the bot against a Discord and waits until it has registered its commands. */
export async function startBot(discord: FakeDiscord, env: Readonly<Record<string, string>> = {}): Promise<BotProcess> {
  const bot = spawnBot({ DISCORD_API_URL: discord.apiUrl, ...env });
  let exit: number | null | undefined;
  void bot.ended.then((code) => {
    exit = code;
  });
  const ready = (): boolean => exit !== undefined || bot.output.stdout.includes('commands registered');
  await discord.until('the bot to be ready', ready);
  if (exit !== undefined) throw new Error(`the bot ended with ${exit}: ${bot.output.stderr}`);
  return bot;
}
