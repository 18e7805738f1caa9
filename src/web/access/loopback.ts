import { isIPv4 } from "node:net";

/** Whether a host name or address means this machine and no other. */
export function isLoopback(host: string): boolean {
  return (
    ["localhost", "::1", "[::1]"].includes(host.toLowerCase()) ||
    (isIPv4(host) && host.startsWith("127."))
  );
}
