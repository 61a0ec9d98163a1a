import { describe, expect, it } from 'vitest';
import { ConnectionProblem, explainClose, explainFailure } from '#src/discord/connection/connectionProblem.ts';

const api = 'https://discord.com/api';
const failing = (code: string) => Object.assign(new Error(`it said ${code}\nand more`), { code });

describe('explainFailure', () => {
  it.each<[string, unknown, string]>([
    [
      'a name that is not found',
      failing('ENOTFOUND'),
      "The address discord.com was not found (ENOTFOUND): check the network's DNS, and DISCORD_API_URL if it is set.",
    ],
    [
      'a wrapped refusal',
      new TypeError('fetch failed', { cause: failing('ECONNREFUSED') }),
      'Discord (discord.com) cannot be reached (ECONNREFUSED): check the network, and DISCORD_API_URL if it is set.',
    ],
    [
      'several refusals in one',
      new AggregateError([failing('ECONNREFUSED'), failing('ENETUNREACH')]),
      'Discord (discord.com) cannot be reached (ECONNREFUSED): check the network, and DISCORD_API_URL if it is set.',
    ],
    [
      'anything else, by the first line of what it says',
      new Error('socket hang up\nat once'),
      'Discord (discord.com) cannot be reached (socket hang up): check the network, and DISCORD_API_URL if it is set.',
    ],
  ])('explains %s', (_, error, sentence) => {
    const problem = explainFailure(error, api);
    expect(problem.message).toBe(sentence);
    expect(problem.cause).toBe(error);
  });

  it('leaves a problem that is explained already as it is', () => {
    const problem = new ConnectionProblem('Known.');
    expect(explainFailure(problem, api)).toBe(problem);
  });
});

describe('explainClose', () => {
  it.each([1000, 1006, 4000, 4009])('sees nothing final in %i', (code) => {
    expect(explainClose(code)).toBeUndefined();
  });
});
