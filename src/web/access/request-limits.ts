/** How often one address (of IPv6: one network) may ask per minute. */
export interface RequestLimits {
  readonly requestsPerMinute: number;
  readonly signInsPerMinute: number;
}

/** A class of thirty behind one address, each opening a page every other second; a password mistyped a few times. */
export const DEFAULT_REQUEST_LIMITS: RequestLimits = {
  requestsPerMinute: 1200,
  signInsPerMinute: 5,
};
