import { describe, expect, it } from 'vitest';
import { checkAddress } from '#src/web/checkAddress.ts';
import { FetchProblem } from '#src/web/fetchProblem.ts';

function refusal(address: string): { reason: string; message: string } | undefined {
  try {
    checkAddress(address, false);
  } catch (error) {
    if (error instanceof FetchProblem) return { reason: error.reason, message: error.message };
    throw error;
  }
  return undefined;
}

describe('addresses that are fetched', () => {
  it('are those of the web, without their fragment', () => {
    expect(checkAddress('HTTPS://News.Example/a%20b?c=1#top', false).href).toBe('https://news.example/a%20b?c=1');
    expect(checkAddress('http://news.example:8080/', false).href).toBe('http://news.example:8080/');
  });

  it('are relative to the page that redirects', () => {
    expect(checkAddress('../b', false, new URL('https://news.example/x/y/a')).href).toBe('https://news.example/x/b');
  });

  it.each([
    ['file:///etc/passwd'],
    ['ftp://news.example/a'],
    ['javascript:alert(1)'],
    ['data:text/html,hello'],
    ['//news.example/a'],
    ['news.example/a'],
    [''],
    ['https://'],
    ['https://user:secret@news.example/'],
    ['https://user@news.example/'],
    ['http://news.example:22/'],
    ['http://news.example:6379/'],
  ])('are not such as %s', (address) => {
    expect(refusal(address)?.reason).toBe('bad-address');
  });

  it.each([
    ['http://127.0.0.1/'],
    ['http://2130706433/'],
    ['http://0x7f000001/'],
    ['http://0177.0.0.1/'],
    ['http://0x7f.1/'],
    ['http://127.1/'],
    ['http://0/'],
    ['http://169.254.169.254/latest/meta-data/'],
    ['http://①②⑦.0.0.1/'],
    ['http://[::1]/'],
    ['http://[::ffff:127.0.0.1]/'],
    ['http://[::ffff:7f00:1]/'],
    ['http://[64:ff9b::7f00:1]/'],
    ['http://[fd00:ec2::254]/'],
  ])('are not %s, which is no public address', (address) => {
    expect(refusal(address)?.reason).toBe('private-address');
  });

  it('are refused in one sentence that names the host', () => {
    expect(refusal('http://2130706433/')?.message).toBe(
      '127.0.0.1 is not on the public internet: only public pages are fetched.',
    );
  });

  it('may be private and on any port where that is allowed, but stay web addresses', () => {
    expect(checkAddress('http://127.0.0.1:4567/a', true).href).toBe('http://127.0.0.1:4567/a');
    expect(() => checkAddress('file:///etc/passwd', true)).toThrow('Only http and https addresses are fetched.');
  });
});
