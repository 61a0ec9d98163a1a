import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asker } from '#src/command/command.ts';
import { loadCommands } from '#src/command/loadCommands.ts';
import { parseLine } from '#src/command/parseLine.ts';
import { runConsole } from '#src/console/runConsole.ts';
import type { Reply } from '#src/render/reply.ts';
import { temporaryFolder } from '#tests/corpus/temporaryFolder.ts';
import { type ModerationBench, openModerationBench } from '#tests/moderation/bench.ts';
import { outline } from '#tests/render/outline.ts';
import { scratchSqlite } from '#tests/store/scratchSqlite.ts';
import { send, startSite } from '#tests/web/site.ts';
import { bundled } from './runTyped.ts';

const commands = await loadCommands();
const listCommands = async () => commands;
let bench: ModerationBench;
beforeAll(async () => {
  bench = await openModerationBench(await scratchSqlite());
});
afterAll(() => bench.close());

const owner = (server: string): Asker => ({ id: 'owner', server, isModerator: true });

/** What the console answers to the lines, as replies. */
async function type(server: string, ...lines: string[]): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (const line of lines) {
    const { command, ...typed } = parseLine(line, commands);
    const snapshot = await bench.library.snapshotFor(server);
    const services = { commands, moderation: bench.moderation };
    replies.push(await command.run({ ...typed, asker: owner(server), snapshot, services }));
  }
  return replies;
}

const lastOf = async (server: string, ...lines: string[]): Promise<string[]> => {
  const reply = (await type(server, ...lines)).at(-1);
  return reply ? outline(reply) : [];
};

const LIDO =
  'The council of Brannholm voted on Tuesday to open the old lido again. "We waited long enough," said Ada Berg.';

describe('the commands of moderators', () => {
  it('show a change with what it would answer, and make it by the line under it', async () => {
    const [reply] = await type('cycle', `/corpus add title:"Lido to open" text:"${LIDO.replaceAll('"', '\\"')}"`);
    if (reply?.answer.kind !== 'moderation') throw new Error('No change was proposed.');
    const { change } = reply.answer;
    const shown = outline(reply);
    expect(shown.slice(0, 4)).toEqual([
      '# Not done yet: Added pasted text "Lido to open"',
      '*Lido to open* – new: 1 paragraph',
      `- + ¶1 ${LIDO}`,
      'What the new text answers:',
    ]);
    expect(shown.slice(-2)).toEqual([
      `! Confirm: /corpus confirm change:${change}`,
      `! Cancel: /corpus cancel change:${change}`,
    ]);
    expect(reply.private).toBe(true);
    expect(await lastOf('cycle', `/corpus confirm ${change}`)).toEqual(['Done: the story is at revision 2.']);
    expect(await lastOf('cycle', '/corpus list')).toEqual([
      '- *holm-ferry* · Holm ferry · 3 paragraphs · bundled',
      '- *lido-to-open* · Lido to open · 1 paragraph · own',
    ]);
    expect(await lastOf('cycle', '/corpus history before:1')).toEqual([
      'The story is at revision 2. There is no earlier revision yet.',
    ]);
    expect((await lastOf('cycle', '/corpus history')).slice(0, 2)).toEqual([
      '- *2* · Added pasted text "Lido to open" · owner · 2031-03-10 09:30 UTC',
      '- *1* · The bundled articles · 2031-03-10 09:30 UTC',
    ]);
  });

  it('mark the words that change within a paragraph', async () => {
    const file = await temporaryFolder({
      'holm-ferry.txt':
        'The ferry to Holm Island was taken out of service on Sunday after a crack was found in its hull.\n',
    });
    const output = new PassThrough();
    await runConsole({
      library: bench.library,
      moderation: bench.moderation,
      listCommands,
      asker: owner('words'),
      json: false,
      input: Readable.from([`/corpus add file:${file}/holm-ferry.txt\n`]),
      output,
      errorOutput: new PassThrough(),
    });
    const text = String(output.read());
    expect(text).toContain('Holm ferry – changed: 1 paragraph changed, 2 paragraphs removed');
    expect(text).toContain(
      '• ¶1 The ferry to Holm Island was taken out of service on [−Monday−][+Sunday+] after a crack was found in its hull.',
    );
    expect(text).toMatch(/ {2}1 Confirm \/corpus confirm change:[\da-f-]{36}/);
  });

  it.each([
    [
      '/corpus',
      '/corpus needs one of these words after it: add, refresh, remove, list, show, history, rollback, export, watch, unwatch.',
    ],
    ['/corpus add', '/corpus add needs one of file, text and url'],
    ['/corpus add text:x url:https://a.example', 'Give one of file, text and url at a time.'],
    ['/corpus add file:/no/such/file.md', 'cannot be read (ENOENT): check the path.'],
    ['/corpus watch url:https://a.example every:often', 'every must be minutes, hours or days'],
    ['/corpus rollback 7', 'There is no earlier revision yet.'],
    ['/corpus show revision:7', 'There is no revision 7'],
    ['/corpus remove bridges', 'The story has no article "bridges"'],
    ['/pin question:who', '/pin needs the paragraph too'],
    ['/setup strictness:lax', 'strictness must be one of bold, even, careful'],
    ['/setup ask-channels:general', '"ask-channels" must be up to 25 channels.'],
  ])('say what is wrong with %s', async (line, message) => {
    const output = new PassThrough();
    const errorOutput = new PassThrough();
    const { library, moderation } = bench;
    const input = Readable.from([`${line}\n`]);
    await runConsole({
      library,
      moderation,
      listCommands,
      asker: owner('wrong'),
      json: true,
      input,
      output,
      errorOutput,
    });
    expect(JSON.parse(String(output.read()))).toMatchObject({
      kind: 'error',
      message: expect.stringContaining(message),
    });
    expect(errorOutput.read()).toBeNull();
  });

  it('give programs the id to confirm a change by', async () => {
    const output = new PassThrough();
    const { library, moderation } = bench;
    const input = Readable.from(['/corpus remove holm-ferry\n']);
    const errorOutput = new PassThrough();
    await runConsole({
      library,
      moderation,
      listCommands,
      asker: owner('json'),
      json: true,
      input,
      output,
      errorOutput,
    });
    expect(JSON.parse(String(output.read()))).toEqual({
      input: '/corpus remove holm-ferry',
      kind: 'moderation',
      passages: [],
      outcome: 'proposed',
      change: expect.stringMatching(/^[\da-f-]{36}$/),
      revision: 1,
      ms: expect.any(Number),
    });
  });

  it('keep what the story does not answer, until it is dismissed', async () => {
    const input = Readable.from(['which orchestra plays at the opera?\n']);
    const { library, moderation } = bench;
    const output = new PassThrough();
    const errorOutput = new PassThrough();
    await runConsole({
      library,
      moderation,
      listCommands,
      asker: owner('gaps'),
      json: true,
      input,
      output,
      errorOutput,
    });
    const [item, pin, dismiss] = await lastOf('gaps', '/gaps');
    expect(item).toBe('- *1 which orchestra plays at the opera?* · once · 2031-03-10');
    expect(pin).toMatch(/^! Pin the right passage for 1: \/pin gap:[\da-f]{10}$/);
    const line = dismiss?.replace('! Dismiss 1: ', '') ?? '';
    expect(await lastOf('gaps', line)).toEqual([
      'Dismissed: it stays off the list.',
      'Nobody has asked anything that the story does not answer.',
    ]);
  });

  it('set the server up, and show how it is', async () => {
    expect(
      await lastOf('setup', '/setup ask-channels:"<#123> 456" moderator-role:<@&789> cooldown:30 private:true'),
    ).toEqual([
      '# Saved.',
      '- *ask-channels*: 123, 456',
      '- *moderator-role*: 789',
      '- *moderators-channel*: none',
      '- *private*: on',
      '- *feedback*: on',
      '- *strictness*: even',
      '- *cooldown*: 30 seconds',
      '- *channel-limit*: 30 questions a minute',
      '- *seed*: on',
      '- *retention*: 90 days',
    ]);
    expect((await lastOf('setup', '/setup moderator-role:none', '/setup')).slice(0, 3)).toEqual([
      '# How this server is set up',
      '- *ask-channels*: 123, 456',
      '- *moderator-role*: none',
    ]);
  });

  it('choose how sure the bot must be', async () => {
    expect(await lastOf('strictness', '/setup strictness:careful', '/setup')).toContain('- *strictness*: careful');
  });

  it('pin a question, list it and pin it no more', async () => {
    expect((await lastOf('pins', '/pin question:"How long?" passage:3')).slice(0, 2)).toEqual([
      'From now on "How long?" is answered with:',
      '> The repair is expected to take eleven days.',
    ]);
    expect(await lastOf('pins', '/pin')).toEqual(['- *How long?*: ¶3 The repair is expected to take eleven days.']);
    expect(await lastOf('pins', '/pin question:"how long" remove:true')).toEqual([
      '"how long" is not pinned any more.',
    ]);
  });

  it('watch an address, and say where nobody is told of what is new there', async () => {
    const site = await startSite({ '/lido.txt': send(LIDO, { 'content-type': 'text/plain' }) });
    const url = `${site.origin}/lido.txt`;
    const watching = `From now on ${url} is read every 1h, and what is new there comes into the story by itself.`;
    expect(await lastOf('watch', `/corpus watch url:${url} every:1h`)).toEqual([
      watching,
      "No moderators' channel is set in /setup, so nobody is told when it changes or cannot be read.",
    ]);
    await lastOf('watch', '/setup moderators-channel:<#123>');
    expect(await lastOf('watch', `/corpus watch url:${url} every:1h`)).toEqual([watching]);
  });

  it('offer to unpin what is broken', async () => {
    await lastOf('broken-pins', '/pin question:"How long?" passage:3');
    const [reply] = await type('broken-pins', '/corpus remove holm-ferry');
    if (reply?.answer.kind !== 'moderation') throw new Error('No change was proposed.');
    expect(await lastOf('broken-pins', `/corpus confirm ${reply.answer.change}`)).toEqual([
      'Done: the story is at revision 2.',
      'Pinned questions whose words the story has no more:',
      '- How long?',
    ]);
    expect(await lastOf('broken-pins', '/pin')).toEqual([
      '- *How long?*: ¶3 The repair is expected to take eleven days. – broken: the story has these words no more',
      '! Unpin "How long?": /pin question:"How long?" remove:true',
    ]);
  });

  it('say what is kept of people, and delete it', async () => {
    const shown = await lastOf('privacy', '/privacy show');
    expect(shown[0]).toMatch(/^Kept under your id, on all servers together: \d+ changes? of (?:a story|stories)\b/);
    expect(shown.at(-1)).toBe('! Delete what is linked to me: /privacy delete');
    expect(await lastOf('privacy', '/privacy delete')).toEqual([
      expect.stringMatching(/^Done: your id is removed from \d+ entr/),
    ]);
  });

  it.each(
    [
      'add url:https://a.example',
      'refresh',
      'remove x',
      'list',
      'show',
      'history',
      'rollback 1',
      'export',
      'watch https://a.example',
      'unwatch https://a.example',
      'confirm x',
      'cancel x',
    ]
      .map((words) => `/corpus ${words}`)
      .concat(
        '/setup',
        '/setup seed:false',
        '/why-this question:x',
        '/gaps',
        '/gaps dismiss:x',
        '/pin',
        '/pin question:x passage:1',
      ),
  )('are for moderators alone, whatever let somebody come this far: %s', async (line) => {
    const { command, ...typed } = parseLine(line, commands);
    expect(command.access).toBe('moderators');
    const asker = { id: 'member', server: 'members', isModerator: false };
    const services = { commands, moderation: bench.moderation };
    const running = async () => command.run({ ...typed, asker, snapshot: bundled, services });
    await expect(running()).rejects.toThrow('Only moderators of this server may do that: ask one of them.');
  });

  it('say so where nothing is kept', async () => {
    const { command, ...typed } = parseLine('/corpus list', commands);
    const running = async () => command.run({ ...typed, asker: owner('x'), snapshot: bundled, services: { commands } });
    await expect(running()).rejects.toThrow('Nothing is kept here');
  });
});
