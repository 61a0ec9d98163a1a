import { once } from 'node:events';
import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import ask from '#commands/ask.ts';
import passage from '#commands/passage.ts';
import quote from '#commands/quote.ts';
import { withAudience } from '#src/command/audienceOptions.ts';
import type { Command } from '#src/command/command.ts';
import { runConsole } from '#src/console/runConsole.ts';
import { bundled, owner } from '#tests/commands/runTyped.ts';

const failing: Command = {
  data: { name: 'fail', description: 'Fails', options: [] },
  access: 'everyone',
  run: () => {
    throw new Error('the disk is on fire');
  },
};
const listCommands = async () => [ask, failing, passage, quote].map(withAudience);
const library = { snapshotFor: () => Promise.resolve(bundled) };

async function readAll(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += chunk;
  return text;
}

async function talk(input: string, json: boolean) {
  const output = new PassThrough();
  const errorOutput = new PassThrough();
  const both = Promise.all([readAll(output), readAll(errorOutput)]);
  await runConsole({ library, listCommands, asker: owner, json, input: Readable.from([input]), output, errorOutput });
  output.end();
  errorOutput.end();
  const [out, errors] = await both;
  return { out, errors };
}

async function jsonLines(input: string) {
  const { out } = await talk(input, true);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('the console as JSON Lines', () => {
  it('gives exactly one line for each line of input, in order, a blank one too', async () => {
    const lines = await jsonLines('/passage 8\n\n/quote kirby\r\n/nope\nwho leads the us side');
    expect(lines.map(({ input, kind }) => [input, kind])).toEqual([
      ['/passage 8', 'passages'],
      ['', 'error'],
      ['/quote kirby', 'quotes'],
      ['/nope', 'error'],
      ['who leads the us side', 'leads'],
    ]);
    expect(lines.every(({ ms }) => typeof ms === 'number' && ms >= 0)).toBe(true);
  });

  it('reads a line with the one before it only if it says nothing alone', async () => {
    const lines = await jsonLines(
      'who leads the us side\nand the israeli side?\nwho is dermer\nwhen is the meeting\nwhere?',
    );
    expect(lines.map(({ readAs }) => readAs)).toEqual([
      undefined,
      'who leads the israeli side',
      undefined,
      undefined,
      'where is the meeting',
    ]);
  });

  it('gives nothing for no input', async () => {
    expect(await talk('', true)).toEqual({ out: '', errors: '' });
  });

  it('answers /ask as it answers the bare question', async () => {
    const [typed, bare] = await jsonLines('/ask did the white house comment\ndid the white house comment');
    expect(typed.kind).toBe('answer');
    expect(typed.passages[0].text).toBe("The White House and the Prime Minister's office declined to comment.");
    expect({ ...typed, input: '', ms: 0 }).toEqual({ ...bare, input: '', ms: 0 });
  });

  it.each([
    ['only signs', '?!… — “”'],
    ['only emoji', '👩‍🚀🇺🇳'],
    ['only characters without width', '\u200b\u200d\u2060'],
    ['another script', 'من يقود الوفد؟'],
    ['mentions of everyone', '@everyone <@123> <@&4>'],
    ['Markdown', '**# [a](javascript:x) `c` ||s||'],
    ['a URL', 'https://a.example/?q=1:2#x'],
    ['a slash alone', '/'],
    ['letters without end', 'x'.repeat(5000)],
    ['a question past the limit', 'who leads? '.repeat(700)],
    ['a control character', '\u0000\u001b[31m'],
  ])('has one result for %s, and no answer', async (_, input) => {
    const [line, ...others] = await jsonLines(input);
    expect(others).toEqual([]);
    expect(line.input).toBe(input);
    expect(['error', 'help', 'not-found']).toContain(line.kind);
  });

  it('says what is too long, and how long a question may be', async () => {
    const [line] = await jsonLines('who leads the talks? '.repeat(300));
    expect(line.message).toBe('That is too long: ask in at most 6,000 characters.');
  });

  it('answers the next line after a failure, and tells the cause apart from the output', async () => {
    const { out, errors } = await talk('/fail\n/passage 8\n', true);
    const [failed, next] = out.split('\n').map((line) => line && JSON.parse(line));
    expect([failed.kind, next.kind]).toEqual(['error', 'passages']);
    expect(out).not.toContain('fire');
    expect(errors).toContain('the disk is on fire');
  });
});

describe('the console as text', () => {
  it('repeats each line with its answer under it, and hints at Discord apart from the output', async () => {
    const { out, errors } = await talk('\n/passage 8\n', false);
    expect(out).toBe(
      [
        '› /passage 8',
        '',
        '¶8 of 11 · Virtual meeting of the US and Israel on Rafah',
        "│ The White House and the Prime Minister's office declined to comment.",
        '¶8 · Virtual meeting of the US and Israel on Rafah · revision 1',
        '',
        '  1 ← ¶7 /passage number:7 article:rafah-meeting',
        '  2 ¶9 → /passage number:9 article:rafah-meeting',
        '  3 Not what I asked /feedback wrong question:"/passage number:8"',
        '',
        '',
      ].join('\n'),
    );
    expect(errors).toMatch(/^[^\n]*DISCORD_TOKEN[^\n]*\n$/);
  });

  it('says over an answer whom it is for, which cannot be private too', async () => {
    const addressed = await talk('/passage 8 for:<@42>\n', false);
    expect(addressed.out.split('\n').slice(2, 5)).toEqual([
      'For <@42>',
      '',
      '¶8 of 11 · Virtual meeting of the US and Israel on Rafah',
    ]);
    expect((await talk('/passage 8 for:42 private:true\n', false)).out).toContain(
      'An answer for somebody cannot be private: leave out private or for.',
    );
    expect((await talk('/passage 8 for:alice\n', false)).out).toContain(
      'for must be a member: choose one from the list, or write one as <@123>.',
    );
  });

  it('takes what is private as it is: nobody else reads the console', async () => {
    const plain = await talk('/passage 8\n', false);
    expect((await talk('/passage 8 private:true\n', false)).out).toBe(
      plain.out.replace('› /passage 8\n', '› /passage 8 private:true\n'),
    );
  });

  it('ends when nobody reads any more', async () => {
    const input = new PassThrough();
    input.write('/passage 8\n');
    const output = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    await runConsole({
      library,
      listCommands,
      asker: owner,
      json: true,
      input,
      output,
      errorOutput: new PassThrough(),
    });
    if (!input.destroyed) await once(input, 'close');
    expect(input.destroyed).toBe(true);
  });
});
