import type { RequestHandler } from "express";

/** The part of a pino logger that the web uses. */
export interface RequestLogger {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** One line per answered request: no query, no text of the user. */
export function logRequests(logger: RequestLogger): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    response.on("finish", () => {
      logger.info(
        {
          method: request.method,
          path: request.path,
          status: response.statusCode,
          milliseconds: Math.round(performance.now() - startedAt),
        },
        "answered",
      );
    });
    next();
  };
}
