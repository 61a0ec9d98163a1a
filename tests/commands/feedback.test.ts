import { describe, expect, it } from 'vitest';
import { loadCommands } from '#src/command/loadCommands.ts';
import { outline } from '#tests/render/outline.ts';
import { refusalOf, runTyped } from './runTyped.ts';

const commands = await loadCommands();

function commandOf(line: string) {
  const [, name = '', typed = ''] = /^\/(\S+) ?(.*)$/.exec(line) ?? [];
  const command = commands.find(({ data }) => data.name === name);
  if (!command) throw new Error(`There is no /${name}.`);
  return { command, typed };
}

/** What stands under the answer to a line that says how good the answer is. */
async function feedbackUnder(line: string): Promise<string[]> {
  const { command, typed } = commandOf(line);
  return outline(await runTyped(command, typed)).filter((shown) => shown.includes(': /feedback '));
}

describe('under an answer', () => {
  it.each([
    ['/ask Who leads the US side?', '"Who leads the US side?"'],
    ['/ask-about-this Who leads the US side?', '"Who leads the US side?"'],
    ['/quote kirby', '"/quote speaker:kirby"'],
    ['/quote speaker:John Kirby about:rafah', '"/quote speaker:\\"John Kirby\\" about:rafah"'],
    ['/quote', '/quote'],
    ['/who dermer', '"/who name:dermer"'],
    ['/who', '/who'],
    ['/who-leads the US side', '"/who-leads what:\\"the US side\\""'],
    ['/timeline', '/timeline'],
    ['/summary short', '"/summary length:short"'],
    ['/search ground offensive', '"/search terms:\\"ground offensive\\""'],
    ['/passage 7', '"/passage number:7"'],
  ])('to %s it can be said that something else was meant', async (line, asked) => {
    expect(await feedbackUnder(line)).toEqual([`! Not what I asked: /feedback wrong question:${asked}`]);
  });

  it('on the second page of what was searched for, the same is said as on the first', async () => {
    expect(await feedbackUnder('/search page:2 terms:rafah')).toEqual(await feedbackUnder('/search rafah'));
  });

  it.each([
    ['/ask Did Russia abstain?', '"Did Russia abstain?"'],
    ['/quote putin', '"/quote speaker:putin"'],
    ['/who putin', '"/who name:putin"'],
    ['/who-leads nato', '"/who-leads what:nato"'],
    ['/search zebra', '"/search terms:zebra"'],
  ])('that %s does not get, the moderators can be asked for it', async (line, asked) => {
    expect(await feedbackUnder(line)).toEqual([
      `! Ask the moderators to cover this: /feedback cover question:${asked}`,
    ]);
  });

  it.each(['/sources', '/help', '/context 7', '/find-in-the-story Sullivan leads the US side on Tuesday.'])(
    'to %s, which shows what was picked or lists what there is, nobody is asked how good it is',
    async (line) => {
      expect(await feedbackUnder(line)).toEqual([]);
    },
  );

  it('to words as long as a search takes them, feedback is taken too', async () => {
    const terms = '"kirby" '.repeat(700).trim();
    const search = outline(await runTyped(commandOf('/search').command, `terms:"${terms.replaceAll('"', '\\"')}"`));
    const [, line = ''] = /^! Not what I asked: (.*)$/.exec(search.at(-1) ?? '') ?? [];
    const { command, typed } = commandOf(line);
    // The option fits: what is missing is a store to keep it in.
    expect(await refusalOf(command, typed)).toContain('Nothing is kept here');
  });
});
