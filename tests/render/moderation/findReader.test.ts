import { describe, expect, it } from 'vitest';
import { say } from '#src/language/say.ts';
import { findReader } from '#src/render/moderation/findings.ts';

describe('findReader', () => {
  it.each([
    ['ready', true, 'Reader: it reads beside the ranker.'],
    ['starting', true, 'Reader: it is starting.'],
    ['off', true, 'Reader: switched off (READER=off). Questions are answered by word matching alone.'],
    [
      'failed',
      false,
      "Reader: it can't be used here, so questions are answered by word matching alone. Ask whoever runs me to run npm ci again, or to set READER=off.",
    ],
  ] as const)('tells moderators of a reader that is %s', (state, ok, told) => {
    const found = findReader({ state, read: 0, refused: 0 });
    expect({ ok: found.ok, told: say(found.told) }).toEqual({ ok, told });
  });
});
