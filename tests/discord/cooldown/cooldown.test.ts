import { describe, expect, it } from 'vitest';
import { type Allowance, openCooldown } from '#src/discord/cooldown/cooldown.ts';

const member: Allowance = { of: 'a member', inARow: 3, everyMs: 10_000 };
const channel: Allowance = { of: 'a channel', inARow: 4, everyMs: 1_000 };

describe('a cooldown', () => {
  function open() {
    let now = 1_000_000;
    const cooldown = openCooldown(() => now);
    const pass = (ms: number) => {
      now += ms;
    };
    /** How long to wait, in milliseconds. */
    const take = (...allowances: Allowance[]) => {
      const wait = cooldown.take(allowances);
      return wait && wait.until.getTime() - now;
    };
    return { cooldown, pass, take };
  }

  it('lets some questions through in a row, and then one in a while', () => {
    const { take, pass } = open();
    expect([take(member), take(member), take(member), take(member)]).toEqual([undefined, undefined, undefined, 10_000]);
    pass(9_999);
    expect(take(member)).toBe(1);
    pass(1);
    expect([take(member), take(member)]).toEqual([undefined, 10_000]);
    pass(30_000);
    expect([take(member), take(member), take(member), take(member)]).toEqual([undefined, undefined, undefined, 10_000]);
  });

  it('is a plain wait where none are let through in a row', () => {
    const { take, pass } = open();
    const strict = { ...member, inARow: 1 };
    expect([take(strict), take(strict)]).toEqual([undefined, 10_000]);
    pass(10_000);
    expect(take(strict)).toBeUndefined();
  });

  it('uses nothing up where one of several allowances is', () => {
    const { take, pass } = open();
    const take4 = [take(channel), take(channel), take(channel), take(channel)];
    expect(take4).toEqual([undefined, undefined, undefined, undefined]);
    expect(take(member, channel)).toBe(1_000);
    pass(1_000);
    expect([take(member), take(member), take(member)]).toEqual([undefined, undefined, undefined]);
  });

  it('says who has to wait, and tells the first time from those after it', () => {
    const { cooldown, pass } = open();
    const strict = { ...member, inARow: 1 };
    const take = () => {
      const wait = cooldown.take([strict]);
      return wait && [wait.allowance.of, wait.isFirst];
    };
    expect([take(), take(), take()]).toEqual([undefined, ['a member', true], ['a member', false]]);
    pass(10_000);
    expect([take(), take()]).toEqual([undefined, ['a member', true]]);
  });

  it('limits nothing where nothing is limited, and each name by itself', () => {
    const { take } = open();
    const free = { ...member, everyMs: 0 };
    expect([take(free), take(free), take(free), take(free)]).toEqual([undefined, undefined, undefined, undefined]);
    const strict = { ...member, inARow: 1 };
    expect([take(strict), take({ ...strict, of: 'another' })]).toEqual([undefined, undefined]);
  });
});
