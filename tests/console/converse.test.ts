import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import context from '#commands/context.ts';
import passage from '#commands/passage.ts';
import quote from '#commands/quote.ts';
import { runConsole } from '#src/console/runConsole.ts';
import { bundled, owner } from '#tests/commands/runTyped.ts';

const library = { snapshotFor: () => Promise.resolve(bundled) };

/** Types keys at a made-up terminal, each once the one before has shown what stands beside it, and gives all that was shown. */
async function type(...strokes: [keys: string, awaited: string][]): Promise<string> {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 60, hasColors: () => true });
  let shown = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    shown += chunk;
  });
  const errorOutput = new PassThrough();
  const talk = runConsole({
    library,
    listCommands: async () => [context, passage, quote],
    asker: owner,
    json: false,
    input,
    output,
    errorOutput,
  });
  for (const [keys, awaited] of strokes) {
    const before = shown.length;
    input.write(keys);
    await expect.poll(() => stripVTControlCharacters(shown.slice(before))).toContain(awaited);
  }
  await talk;
  return shown;
}

const endOfInput: [string, string] = ['\u0004', '\n'];
const interrupt = '\u0003';

describe('the console on a terminal', () => {
  it('answers, wraps to its width, and runs the action whose number is typed', async () => {
    const shown = stripVTControlCharacters(await type(['/quote kirby\r', 'In context'], ['1\r', '¶11 →'], endOfInput));
    expect(shown).toContain('│ "We believe a major ground offensive [in Rafah] is a\n│ mistake"');
    expect(shown).toContain('  1 In context /context number:10 words:0-');
    expect(shown).toContain('¶10 of 11 · Virtual meeting of the US and Israel on Rafah\n');
  });

  it('shows names in bold and small print dim', async () => {
    const shown = await type(['/quote kirby\r', 'In context'], endOfInput);
    expect(shown).toContain('\u001b[1mJohn Kirby\u001b[22m · White House spokesperson\n');
  });

  it('completes what is typed', async () => {
    const shown = stripVTControlCharacters(
      await type(['/q\t', '/quote '], ['kam\t', '"Kamala Harris"'], ['\r', 'In context'], endOfInput),
    );
    expect(shown).toContain('/quote "Kamala Harris"');
    expect(shown).toContain('│ "consequences"\n');
  });

  it('clears the line at the first Ctrl-C and ends at the next', async () => {
    const shown = stripVTControlCharacters(await type(['/quote kir', 'kir'], [interrupt, '\n'], [interrupt, '\n']));
    expect(shown).not.toContain('John Kirby');
  });
});
