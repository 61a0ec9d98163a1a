import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeNew } from '#src/console/afterReply.ts';

it('saves an export beside those of the same name, and overwrites none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-save-'));
  try {
    const names: string[] = [];
    for (const byte of [1, 2, 3]) names.push(await writeNew('story.zip', Uint8Array.of(byte), folder));
    expect(names).toEqual(['story.zip', 'story-2.zip', 'story-3.zip']);
    for (const [index, name] of names.entries()) expect([...(await readFile(join(folder, name)))]).toEqual([index + 1]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
