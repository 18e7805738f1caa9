import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { UserError, type ErrorCode } from "../../errors.js";

const MINUTE = 60_000;

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
