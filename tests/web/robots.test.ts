import { describe, expect, it } from 'vitest';
import { createRobotsCache, type RobotsFile } from '#src/web/robots.ts';

const HOUR = 60 * 60 * 1000;
const PAGE = new URL('https://news.example/a');

/** A cache at a time that can be set, whose site answers what it is told to. */
function cacheAt(answers: RobotsFile[]) {
  const state = { now: 0, loads: 0 };
  const cache = createRobotsCache(() => state.now);
  const load = async () => {
    state.loads += 1;
    return answers.shift() ?? { kind: 'none' as const };
  };
  return { state, ask: async (url = PAGE) => (await cache.ask(url, 'Verbatim/1.0.0', load)).kind };
}

describe('what robots.txt says', () => {
  it('is kept for a day', async () => {
    const { state, ask } = cacheAt([{ kind: 'text', text: 'User-agent: *\nDisallow: /' }, { kind: 'none' }]);
    expect(await ask()).toBe('disallowed');
    state.now = 24 * HOUR - 1;
    expect(await ask()).toBe('disallowed');
    expect(state.loads).toBe(1);
    state.now = 24 * HOUR;
    expect(await ask()).toBe('allowed');
    expect(state.loads).toBe(2);
  });

  it('is asked again after five minutes where it could not be read', async () => {
    const { state, ask } = cacheAt([{ kind: 'unreachable', detail: 'answered 503' }, { kind: 'none' }]);
    expect(await ask()).toBe('unreachable');
    state.now = HOUR / 12 - 1;
    expect(await ask()).toBe('unreachable');
    expect(state.loads).toBe(1);
    state.now = HOUR / 12;
    expect(await ask()).toBe('allowed');
  });

  it('goes on being followed while it cannot be read again', async () => {
    const { state, ask } = cacheAt([
      { kind: 'text', text: 'User-agent: *\nDisallow: /b' },
      { kind: 'unreachable', detail: 'answered 503' },
    ]);
    expect(await ask()).toBe('allowed');
    state.now = 25 * HOUR;
    expect(await ask()).toBe('allowed');
    expect(await ask(new URL('https://news.example/b'))).toBe('disallowed');
    expect(state.loads).toBe(2);
  });

  it.each([
    ['', 'allowed'],
    ['User-agent: *\nDisallow:', 'allowed'],
    ['User-agent: *\nDisallow: /\n\nUser-agent: verbatim\nAllow: /', 'allowed'],
    ['User-agent: Verbatim\nDisallow: /a$', 'disallowed'],
    ['User-agent: *\nDisallow: /*a', 'disallowed'],
    ['User-agent: OtherBot\nDisallow: /', 'allowed'],
    ['<!doctype html><p>Not found</p>', 'allowed'],
  ])('in %j has /a %s', async (text, kind) => {
    const { ask } = cacheAt([{ kind: 'text', text }]);
    expect(await ask()).toBe(kind);
  });
});
