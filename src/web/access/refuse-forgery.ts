import type { Request, RequestHandler } from "express";
import { UserError } from "../../errors.js";
import { isReading } from "./reading-requests.js";

/**
 * Refuses what another site makes a visitor's browser send: browsers tell where a request comes from
 * (Fetch Metadata, else `Origin`); programs, which tell neither, have no visitor to betray.
 */
export const refuseForgery: RequestHandler = (request, _response, next) => {
  if (!isReading(request) && !isOurs(request))
    throw new UserError("request-foreign");
  next();
};

function isOurs(request: Request): boolean {
  const site = request.get("Sec-Fetch-Site");
  if (site !== undefined) return site === "same-origin" || site === "none";
  const origin = request.get("Origin");
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.get("Host");
}
