import { describe, expect, it } from 'vitest';
import { openLog } from '#src/log.ts';

function logTo(lines: string[], secrets: readonly string[] = ['s3cret.token']) {
  return openLog('info', secrets, { write: (line: string) => void lines.push(line) });
}

describe('openLog', () => {
  it('writes one line of JSON an entry, from its level on', () => {
    const lines: string[] = [];
    const log = logTo(lines);
    log.debug('too little');
    log.info({ command: '/quote', ms: 3 }, 'answered');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 30, command: '/quote', ms: 3, msg: 'answered' });
  });

  it('strikes secrets out, wherever they stand', () => {
    const lines: string[] = [];
    logTo(lines).error({ err: new Error('Bot s3cret.token was refused'), header: 's3cret.token' }, 'with s3cret.token');
    expect(lines.join('')).not.toContain('s3cret.token');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      err: { message: 'Bot [secret] was refused' },
      header: '[secret]',
    });
  });

  it('gives the cause of an error, but not the addresses and bodies Discord puts into it', () => {
    const lines: string[] = [];
    const details = {
      code: 10_062,
      status: 404,
      method: 'POST',
      url: '/interactions/1/token',
      requestBody: { json: 'words' },
    };
    const error = Object.assign(new Error('Unknown interaction', { cause: new Error('too slow') }), details);
    logTo(lines).warn({ err: error }, 'too late');
    const { err } = JSON.parse(lines[0] ?? '');
    expect(err).toMatchObject({
      message: 'Unknown interaction',
      code: 10_062,
      status: 404,
      cause: { message: 'too slow' },
    });
    expect(Object.keys(err)).toEqual(['name', 'message', 'code', 'status', 'method', 'stack', 'cause']);
  });
});
