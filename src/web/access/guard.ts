/**
 * What a visitor may do without signing in. Whatever is not named here and changes something needs a session.
 */
import type { Request, RequestHandler, Response } from "express";
import { UserError } from "../../errors.js";
import { cookiesOf } from "../cookies.js";
import { urls } from "../urls.js";
import type { Reading } from "./access.js";
import { isReading } from "./reading-requests.js";
import type { Sessions } from "./sessions.js";

/** The browser's side of a session. */
export const SESSION_COOKIE = "session";

/** Whether the visitor is signed in, and whether there is such a thing here. */
export type Visitor = "no-sign-in" | "signed-out" | "signed-in";

/** Sent like a form because a text is long, but nothing of it is kept. */
const MEASURING = ["/try", "/try.json", "/try.csv", "/api/analyze"];
/** Forms that nobody should fill in vain. */
const FORMS =
  /^\/(?:(?:collections|lexicons)\/(?:new|[^/]+\/edit)|collections\/[^/]+\/coding\/tasks\/[^/]+(?:\/remove)?)\/?$/iu;

/** Lets through what the visitor may do; pages lead to the sign-in instead, everything else hears a 401. */
export function requireSignIn(
  reading: Reading,
  sessions: Sessions,
): RequestHandler {
  return (request, response, next) => {
    const isSignedIn = sessions.isOpen(cookiesOf(request).get(SESSION_COOKIE));
    const visitor: Visitor = isSignedIn ? "signed-in" : "signed-out";
    response.locals["visitor"] = visitor;
    if (isSignedIn || isOpen(request, reading)) next();
    else if (isPage(request))
      response.redirect(303, urls.signIn(request.originalUrl));
    else throw new UserError("sign-in-needed");
  };
}

/** The visitor of the request that is answered. */
export function currentVisitor(response: Response): Visitor {
  return (response.locals["visitor"] as Visitor | undefined) ?? "no-sign-in";
}

function isOpen(request: Request, reading: Reading): boolean {
  const { path } = request;
  if (path === urls.signIn() || path === urls.signOut()) return true;
  // Language and theme are the visitor's own.
  if (path === "/preferences" && isReading(request)) return true;
  if (reading === "closed") return false;
  return isReading(request) ? !FORMS.test(path) : MEASURING.includes(path);
}

function isPage({ method, path }: Request): boolean {
  return method === "GET" && !/\.(json|csv|svg)$|^\/api\//u.test(path);
}
