import { BlockList, isIP, isIPv6 } from "node:net";

/** What is not on the public internet: this machine, private networks, link-local, metadata, multicast, reserved. */
const INNER: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

/** All of IPv6 but the range that is given out for the public internet. */
const PUBLIC_V6 = new BlockList();
PUBLIC_V6.addSubnet("2000::", 3, "ipv6");

/** Parts of that range that lead elsewhere: documentation, Teredo and 6to4, which carry IPv4 inside. */
const INNER_V6 = new BlockList();
for (const [net, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const) {
  INNER_V6.addSubnet(net, prefix, "ipv6");
}

const inner = new BlockList();
for (const [net, prefix] of INNER) inner.addSubnet(net, prefix, "ipv4");

/**
 * Whether an address is on the public internet, so that calling it reaches nothing behind our walls.
 *
 * IPv4 written as IPv6 is not public: whoever means a public IPv4 address can say it.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  if (!isIPv6(address)) return !inner.check(address, "ipv4");
  return PUBLIC_V6.check(address, "ipv6") && !INNER_V6.check(address, "ipv6");
}
