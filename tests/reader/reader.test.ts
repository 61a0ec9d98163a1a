import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader, withoutReader } from '#src/reader/reader.ts';

const SENTENCES = [
  'The mayor of Lund resigned on Monday over unpaid taxes.',
  'She had been in office for 12 years.',
  'Her deputy, Paul Smith, 54, will take over until an election in May.',
];
const about = (question: string) => ({
  question,
  sentences: SENTENCES.map((text, i) => ({ text, paragraph: i + 1 })),
  about: 1,
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-reader-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a reader', () => {
  let reader: Reader;
  afterEach(() => reader.close());

  /** The words it is surest of, and whether it takes them for an answer rather than for none. */
  async function read(question: string): Promise<readonly [string, boolean]> {
    const window = await reader.read(about(question));
    const best = (window?.sentences ?? []).map(({ span, mark }, i) => ({
      span,
      words: SENTENCES[(window?.first ?? 0) + i]?.slice(mark.start, mark.end) ?? '',
    }));
    best.sort((a, b) => b.span - a.span);
    return [best[0]?.words ?? '', (best[0]?.span ?? 0) > 0];
  }

  it('marks the words that answer, across paragraphs, to the character', async () => {
    reader = openReader();
    expect(await read('how long was the mayor in office')).toEqual(['12 years', true]);
    expect(await read('why did the mayor quit')).toEqual([expect.stringContaining('unpaid taxes'), true]);
  });

  it('says that there is none', async () => {
    reader = openReader();
    expect((await read('who won the football match'))[1]).toBe(false);
  });

  it('makes the same of a window every time, whatever was read before it', async () => {
    reader = openReader();
    const alone = await reader.read(about('when is the election'));
    await reader.read(about('who is the deputy'));
    expect(await reader.read(about('when is the election'))).toEqual(alone);
  });

  it('counts what it read, and is ready once it has', async () => {
    reader = openReader();
    expect(reader.status().state).toBe('starting');
    await read('who is the deputy');
    expect(reader.status()).toEqual({ state: 'ready', read: 1, refused: 0 });
  });

  it('refuses what it cannot come to soon, and goes on with the rest', async () => {
    reader = openReader();
    await read('who is the deputy');
    const read500 = await Promise.all(Array.from({ length: 500 }, () => reader.read(about('when is the election'))));
    const refused = read500.filter((window) => window === undefined).length;
    expect(refused).toBeGreaterThan(0);
    expect(read500[0]).toBeDefined();
    expect(reader.status()).toEqual({ state: 'ready', read: 501 - refused, refused });
  });

  it.each([
    ['missing', undefined, /doesn't exist/],
    ['damaged', 'not a model', /protobuf|invalid|parse/i],
  ])('reads nothing where its model is %s, and says so once', async (name, content, cause) => {
    const model = join(folder, `${name}.onnx`);
    if (content !== undefined) await writeFile(model, content);
    const told: string[] = [];
    reader = openReader({ model, onFailure: (why) => told.push(why) });
    expect(await reader.read(about('who is the deputy'))).toBeUndefined();
    expect(await reader.read(about('who is the mayor'))).toBeUndefined();
    expect(told).toEqual([expect.stringMatching(cause)]);
    expect(reader.status()).toEqual({ state: 'failed', cause: told[0], read: 0, refused: 0 });
  });

  it('lets go of whoever waits when it is closed', async () => {
    reader = openReader();
    const waiting = reader.read(about('who is the deputy'));
    await reader.close();
    expect(await waiting).toBeUndefined();
    expect(reader.status().state).toBe('off');
  });
});

it('reads nothing where the operator wants none', async () => {
  const none = withoutReader();
  expect(await none.read(about('who is the deputy'))).toBeUndefined();
  expect(none.status()).toEqual({ state: 'off', read: 0, refused: 0 });
});
