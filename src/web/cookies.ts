import type { Request } from "express";

/** The cookies of a request; of two with one name the first counts, as RFC 6265 sorts the narrower one first. */
export function cookiesOf(request: Request): ReadonlyMap<string, string> {
  const pairs = (request.headers.cookie ?? "").split(";").map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
  });
  return new Map(pairs.reverse());
}
