import { describe, expect, it } from 'vitest';
import help from '#commands/help.ts';
import passage from '#commands/passage.ts';
import { parseLine } from '#src/command/parseLine.ts';
import { outline } from '#tests/render/outline.ts';
import { bundled, owner } from './runTyped.ts';

describe('/help', () => {
  it('lists each command as it is typed, to the asker alone', async () => {
    const { options } = parseLine('/help', [help]);
    const reply = await help.run({
      options,
      asker: owner,
      snapshot: bundled,
      services: { commands: [help, passage] },
    });
    expect(reply.private).toBe(true);
    expect(outline(reply).slice(1)).toEqual([
      '- */help* – What you can ask, and the commands',
      '- */passage number [article]* – One paragraph of the story, as cited',
    ]);
  });
});
