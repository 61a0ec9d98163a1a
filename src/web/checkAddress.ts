import { texts } from '#src/language/texts.ts';
import { FetchProblem } from './fetchProblem.ts';
import { isPublicAddress } from './publicAddress.ts';

/** Where web servers listen; other ports are other services, which a server must not be made to talk to. */
const WEB_PORTS = new Set(['', '80', '443', '8000', '8080', '8443']);

/**
 * The URL to fetch, normalised: an IPv4 address written as a decimal, octal or hexadecimal number comes out in dots and is checked as such.
 * Throws `FetchProblem` for anything but a public web address. Names are checked when they are resolved.
 */
export function checkAddress(address: string, allowPrivate: boolean, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) {
    throw new FetchProblem('bad-address', texts.notAnAddress, `unparsable: ${address}`);
  }
  const url = new URL(address, base?.href);
  url.hash = '';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new FetchProblem('bad-address', texts.notHttp, `scheme ${url.protocol}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchProblem('bad-address', texts.addressWithPassword, `credentials for ${url.host}`);
  }
  if (allowPrivate) return url;
  if (!WEB_PORTS.has(url.port)) {
    throw new FetchProblem('bad-address', texts.wrongPort({ port: url.port }), `port of ${url.host}`);
  }
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isAddressLiteral(url.hostname) && !isPublicAddress(literal)) throw privateAddress(url.hostname, literal);
  return url;
}

/** The refusal of a host that is not on the public internet. */
export function privateAddress(host: string, address: string): FetchProblem {
  return new FetchProblem('private-address', texts.notPublic({ host }), `${host} is ${address}`);
}

function isAddressLiteral(hostname: string): boolean {
  return hostname.startsWith('[') || /^[\d.]+$/.test(hostname);
}
