import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { SessionInfo } from 'discord.js';
import { expect, it } from 'vitest';
import { keepSessions } from '#src/discord/connection/keepSessions.ts';

const session: SessionInfo = { resumeURL: 'wss://r.example', sequence: 1, sessionId: 's', shardCount: 1, shardId: 0 };

/** A connection of discord.js as far as its session goes, by a clock of its own. */
function connection() {
  let kept: SessionInfo | null = null;
  let clock = 0;
  const updateSessionInfo = (_: number, next: SessionInfo | null) => {
    kept = next;
  };
  const keeper = Object.assign(new EventEmitter(), { options: { updateSessionInfo } });
  keepSessions(keeper, () => clock);
  return {
    /** An event arrives: the session is in use. */
    lives: () => keeper.options.updateSessionInfo(0, session),
    /** The connection ends with this code, and discord.js gives its session up. */
    async ends(code: number) {
      keeper.emit('closed', { code, shardId: 0 });
      keeper.options.updateSessionInfo(0, null);
      await setImmediate();
    },
    /** Discord answers that it knows no such session. */
    isInvalid: () => keeper.options.updateSessionInfo(0, null),
    passSeconds: (seconds: number) => {
      clock += seconds * 1_000;
    },
    canResume: () => kept !== null,
  };
}

it('keeps the session of a connection that is cut off, for a minute of attempts', async () => {
  const { lives, ends, passSeconds, canResume } = connection();
  lives();
  await ends(1006);
  passSeconds(59);
  await ends(1006);
  expect(canResume()).toBe(true);
  passSeconds(1);
  await ends(1006);
  expect(canResume()).toBe(false);
});

it('counts the minute anew for each loss', async () => {
  const { lives, ends, passSeconds, canResume } = connection();
  lives();
  await ends(1006);
  passSeconds(59);
  lives();
  passSeconds(59);
  await ends(1006);
  passSeconds(59);
  await ends(1006);
  expect(canResume()).toBe(true);
});

it('gives up a session that Discord has ended, at once', async () => {
  const closed = connection();
  closed.lives();
  await closed.ends(1000);
  expect(closed.canResume()).toBe(false);
  const invalid = connection();
  invalid.lives();
  await invalid.ends(1006);
  invalid.isInvalid();
  expect(invalid.canResume()).toBe(false);
});
