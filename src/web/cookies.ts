import type { Request, Response } from "express";

const A_YEAR = 365 * 24 * 60 * 60 * 1000;

/** What of a request its cookies are read from, whatever its route. */
type WithHeaders = Pick<Request, "headers">;

/** The cookies of a request; of two with one name the first counts, as RFC 6265 sorts the narrower one first. */
export function cookiesOf({
  headers,
}: WithHeaders): ReadonlyMap<string, string> {
  const pairs = (headers.cookie ?? "").split(";").map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
  });
  return new Map(pairs.reverse());
}

/** The text that `rememberText` has left with a visitor; empty where there is none. */
export function rememberedText(request: WithHeaders, cookie: string): string {
  try {
    return decodeURIComponent(cookiesOf(request).get(cookie) ?? "");
  } catch {
    // Whoever writes their own cookies is a stranger.
    return "";
  }
}

/** Leaves a text with a visitor for a year; the browser's scripts do not see it. */
export function rememberText(
  response: Response,
  cookie: string,
  text: string,
): void {
  response.cookie(cookie, text, {
    maxAge: A_YEAR,
    sameSite: "lax",
    httpOnly: true,
  });
}
