import ipaddr from "ipaddr.js";

/** What IANA has given out of IPv6 for the public (RFC 4291); everything else is reserved or internal. */
const PUBLIC_IPV6 = ipaddr.parseCIDR("2000::/3");

/**
 * Whether an IP address belongs to the public internet: not private, loopback, link-local, shared by a carrier,
 * multicast or reserved; nor one that stands for an IPv4 address (mapped, NAT64, 6to4, Teredo), which could be any of these.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.parse(address);
  if (ip.range() !== "unicast") return false;
  return ip.kind() === "ipv4" || ip.match(PUBLIC_IPV6);
}
