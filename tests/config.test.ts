import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigProblem, loadConfig, settings } from '#src/config.ts';

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigProblem) return error.problems;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('needs nothing: every setting has a default, and the token is left out', () => {
    const config = loadConfig({});
    expect(config).toEqual({
      apiUrl: 'https://discord.com/api',
      corpus: expect.stringMatching(/[/\\]corpus$/),
      cacheParagraphs: 100_000,
      allowPrivateUrls: false,
      reader: true,
      logLevel: 'info',
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('reads every setting, without surrounding white space and without a slash after the address', () => {
    expect(
      loadConfig({
        DISCORD_TOKEN: ' abc.DEF-1_2.xyz\n',
        DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
        SHARDS: '4, 0-2',
        SHARD_COUNT: '8',
        CORPUS: './articles',
        DATABASE_URL: 'postgres://bot:secret@db.example/verbatim',
        CACHE_PARAGRAPHS: '5000',
        ALLOW_PRIVATE_URLS: '1',
        READER: 'off',
        METRICS_ADDRESS: '[::1]:9464',
        LOG_LEVEL: 'warn',
      }),
    ).toEqual({
      token: 'abc.DEF-1_2.xyz',
      apiUrl: 'http://127.0.0.1:8080/api',
      shards: { ids: [0, 1, 2, 4], count: 8 },
      corpus: './articles',
      databaseUrl: 'postgres://bot:secret@db.example/verbatim',
      cacheParagraphs: 5_000,
      allowPrivateUrls: true,
      reader: false,
      logLevel: 'warn',
      metricsAddress: { host: '::1', port: 9_464 },
    });
  });

  it('takes a blank value for an unset one', () => {
    expect(loadConfig({ DISCORD_TOKEN: '  ', LOG_LEVEL: '' })).toEqual(loadConfig({}));
  });

  it('reports all problems at once, each with the variable and its meaning', () => {
    expect(
      problemsOf({ DISCORD_API_URL: 'discord.com', SHARDS: '3-1', SHARD_COUNT: 'many', LOG_LEVEL: 'loud' }),
    ).toEqual([
      "DISCORD_API_URL (base address of Discord's API) must be an http or https address",
      'LOG_LEVEL (how much the log says: debug, info, warn, error, silent) must be one of debug, info, warn, error, silent',
      'SHARD_COUNT (how many shards there are in all) must be a whole number from 1, and is needed with SHARDS',
      'SHARDS (the shards this process runs, such as 0-7 or 0,4) must be numbers or ranges parted by commas, and is needed with SHARD_COUNT',
    ]);
  });

  it.each(['9464', '127.0.0.1', '127.0.0.1:99999', 'http://127.0.0.1:9464'])(
    'refuses %s as the address of metrics',
    (address) => {
      expect(problemsOf({ METRICS_ADDRESS: address })).toEqual([
        'METRICS_ADDRESS (host and port of /healthz, /readyz and /metrics, such as 127.0.0.1:9464) must be a host and a port, such as 127.0.0.1:9464',
      ]);
    },
  );

  it('never repeats a token it refuses', () => {
    const [problem, ...others] = problemsOf({ DISCORD_TOKEN: 'Bot s3cret' });
    expect(others).toEqual([]);
    expect(problem).toMatch(/^DISCORD_TOKEN /);
    expect(problem).not.toContain('s3cret');
  });

  it.each([
    ['a database of another kind', { DATABASE_URL: 'mysql://db.example/verbatim' }, 'DATABASE_URL'],
    ['a cache that holds nothing', { CACHE_PARAGRAPHS: '0' }, 'CACHE_PARAGRAPHS'],
    ['a word for a flag', { ALLOW_PRIVATE_URLS: 'yes' }, 'ALLOW_PRIVATE_URLS'],
    ['SHARDS alone', { SHARDS: '0' }, 'SHARD_COUNT'],
    ['SHARD_COUNT alone', { SHARD_COUNT: '2' }, 'SHARDS'],
    ['a shard that is not there', { SHARDS: '0-2', SHARD_COUNT: '2' }, 'SHARDS'],
    ['no shards at all', { SHARDS: '0', SHARD_COUNT: '0' }, 'SHARD_COUNT'],
  ])('refuses %s', (_, env, name) => {
    expect(problemsOf(env).map((problem) => problem.split(' ')[0])).toEqual([name]);
  });
});

describe('.env.example', () => {
  it('names every setting that is read, and no other', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const named = [...example.matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map((match) => match[1]);
    expect(named).toEqual(Object.keys(settings));
  });

  it('can be used as it stands, with every commented line uncommented', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const env = Object.fromEntries(
      [...example.matchAll(/^#?([A-Z][A-Z_]+)=(.*)$/gm)].map((match) => [match[1], match[2]]),
    );
    expect(problemsOf(env)).toEqual([]);
  });
});
