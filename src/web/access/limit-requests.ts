import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { UserError, type ErrorCode } from "../../errors.js";

const MINUTE = 60_000;

/** How often one address (of IPv6: one network) may ask per minute. */
export interface RequestLimits {
  readonly requestsPerMinute: number;
  readonly signInsPerMinute: number;
}

/** A class of thirty behind one address, each opening a page every other second; a password mistyped a few times. */
export const DEFAULT_LIMITS: RequestLimits = {
  requestsPerMinute: 1200,
  signInsPerMinute: 5,
};

/** Refuses further requests of an address until the minute is over. */
export function limitRequests(requestsPerMinute: number): RequestHandler {
  return limiter(requestsPerMinute, "requests-too-many", false);
}

/** Refuses to guess on: only attempts that failed count. */
export function limitSignIns(signInsPerMinute: number): RequestHandler {
  return limiter(signInsPerMinute, "sign-ins-too-many", true);
}

function limiter(
  limit: number,
  code: ErrorCode,
  skipSuccessfulRequests: boolean,
): RequestHandler {
  return rateLimit({
    windowMs: MINUTE,
    limit,
    skipSuccessfulRequests,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // A visitor who sends such headers without a proxy is no reason to write to standard error.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_request, _response, next) => {
      next(new UserError(code, { limit }));
    },
  });
}
