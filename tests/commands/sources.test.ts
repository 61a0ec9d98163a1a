import { describe, expect, it } from 'vitest';
import sources from '#commands/sources.ts';
import { outline } from '#tests/render/outline.ts';
import { runTyped } from './runTyped.ts';

describe('/sources', () => {
  it('lists the articles with what is known of them, and invents nothing', async () => {
    expect(outline(await runTyped(sources))).toEqual([
      '- *Virtual meeting of the US and Israel on Rafah* · 11 paragraphs · rafah-meeting',
      '~ revision 1',
    ]);
  });
});
