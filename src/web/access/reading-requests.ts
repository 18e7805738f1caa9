import type { Request } from "express";

const SAFE_METHODS = ["GET", "HEAD", "OPTIONS"];

/** Whether a request only asks, and changes nothing (RFC 9110 calls it safe). */
export function isReading({ method }: Pick<Request, "method">): boolean {
  return SAFE_METHODS.includes(method);
}
