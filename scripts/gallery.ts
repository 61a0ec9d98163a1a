import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { openChromium } from '#tests/browser/openChromium.ts';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import type { Used } from '#tests/fakeDiscord/scenario.ts';
import type { SeenMessage } from '#tests/fakeDiscord/seenMessage.ts';
import { startBot } from '#tests/fakeDiscord/startBot.ts';
import { bot, channels, keeperRoleId } from '#tests/fakeDiscord/world.ts';
import { drawExchange, type Exchange } from './gallery/drawExchange.ts';
import { type Scene, scenes } from './gallery/scenes.ts';

/**
 * Pictures every kind of reply for the README: `npm run gallery`. The bot runs as it does for people, against a Discord on the loopback,
 * and what it sends there is drawn on a page and photographed by Chromium, at the width of a phone, in light and dark.
 */
const folder = new URL('./gallery/pictures/', import.meta.url);

const names = new Map<string, string>([
  [channels.general.id, '# general'],
  [channels.modRoom.id, '# moderators'],
  [keeperRoleId, '@ keepers'],
]);

const exchanges = await playScenes();
await photograph(exchanges);
await listInReadme(exchanges);

async function playScenes(): Promise<Map<string, Exchange>> {
  const discord = await startFakeDiscord();
  const process = await startBot(discord);
  const played = new Map<string, Exchange>();
  try {
    // One person asks all of this within seconds.
    await use({ by: 'mod', command: 'setup', options: { cooldown: 0, 'channel-limit': 0 } }, discord);
    for (const scene of scenes) {
      const exchange = await play(scene, discord, played);
      if (exchange) played.set(scene.name, exchange);
      else say(`${scene.name}: left out, the bot has no such command`);
    }
  } finally {
    process.signal('SIGTERM');
    await process.ended;
    await discord.close();
  }
  return played;
}

/** Nothing where the bot has no such command. */
async function play(
  { does }: Scene,
  discord: FakeDiscord,
  played: ReadonlyMap<string, Exchange>,
): Promise<Exchange | undefined> {
  if ('says' in does) {
    const answer = await discord.ask({ content: `<@${bot.id}> ${does.says}` });
    return { who: 'alice', above: { text: does.says, mention: true }, answer };
  }
  if ('uses' in does) {
    const { uses } = does;
    const { by = 'alice', command, menuCommand } = uses;
    if (!discord.state.commands.some(({ name }) => name === (command ?? menuCommand?.name))) return undefined;
    const picked = typeof menuCommand?.on === 'string' ? menuCommand.on : undefined;
    const above = picked !== undefined && { above: { text: picked, mention: false } };
    return { who: by, used: describeUse(uses), ...above, answer: await use(uses, discord) };
  }
  const on = played.get(does.of)?.answer;
  const button = on?.buttons.find(({ label }) => label === does.presses);
  if (!on || button?.customId === undefined) throw new Error(`There is no button "${does.presses}" under ${does.of}.`);
  const by = does.by ?? 'alice';
  return { who: by, used: does.presses, answer: await use({ by, button: button.customId, on }, discord) };
}

async function use(used: Used, discord: FakeDiscord): Promise<SeenMessage> {
  const { answer } = await discord.interacts(used);
  if (!answer) throw new Error(`${describeUse(used)} was not answered.`);
  return answer;
}

/** "/who name: Ron Dermer", as Discord shows what somebody used. */
function describeUse({ command = '', menuCommand, subcommand, options = {}, files = [] }: Used): string {
  if (menuCommand) return menuCommand.name;
  const given = Object.entries(options).map(([name, value]) => `${name}: ${value}`);
  const path = [`/${command}`, ...(subcommand === undefined ? [] : [subcommand])];
  return [...path, ...given, ...files.map(({ name }) => `file: ${name}`)].join(' ');
}

async function photograph(exchanges: ReadonlyMap<string, Exchange>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const old = (await readdir(folder)).filter((name) => name.endsWith('.png'));
  await Promise.all(old.map((name) => rm(new URL(name, folder))));
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 420, height: 200 }, deviceScaleFactor: 1 });
    for (const [name, exchange] of exchanges) {
      for (const theme of ['light', 'dark'] as const) {
        await page.setContent(drawExchange(exchange, theme, names));
        const picture = await page.screenshot({
          fullPage: true,
          path: new URL(`${name}-${theme}.png`, folder).pathname,
        });
        say(`${name}-${theme}.png: ${Math.ceil(picture.length / 1024)} KB`);
      }
    }
  } finally {
    await browser.close();
  }
}

/** Puts the pictures into the README, between its two marks. */
async function listInReadme(exchanges: ReadonlyMap<string, Exchange>): Promise<void> {
  const readme = new URL('../README.md', import.meta.url);
  const rows = scenes.flatMap(({ name, title }) => {
    const pictures = ['light', 'dark'].map(
      (theme) => `![${title}, ${theme}](scripts/gallery/pictures/${name}-${theme}.png)`,
    );
    return exchanges.has(name) ? [`| **${title}**<br>${pictures[0]} | <br>${pictures[1]} |`] : [];
  });
  const table = ['| light | dark |', '| --- | --- |', ...rows].join('\n');
  const text = await readFile(readme, 'utf8');
  const between = /(<!-- gallery -->).*(<!-- end of gallery -->)/s;
  await writeFile(
    readme,
    text.replace(between, (_, start: string, end: string) => `${start}\n\n${table}\n\n${end}`),
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
