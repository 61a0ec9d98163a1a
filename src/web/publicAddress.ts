import ipaddr from 'ipaddr.js';

/** Where the internet's own unicast addresses are: https://www.iana.org/assignments/ipv6-address-space. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');

/** Azure's host agent has a public-looking address that answers inside the machine only. */
const HOST_SERVICES = new Set(['168.63.129.16']);

/**
 * Whether an IP address, as resolvers and URLs write it, is one of the public internet: not loopback, private, link-local (which holds cloud
 * metadata), carrier-grade NAT, multicast or reserved, and no IPv6 form that stands for an IPv4 address (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || HOST_SERVICES.has(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6);
}
