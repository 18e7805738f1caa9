import { Router } from "express";
import type { Access } from "./access/access.js";
import { requireSignIn } from "./access/guard.js";
import { limitRequests } from "./access/limit-requests.js";
import type { RequestLimits } from "./access/request-limits.js";
import { refuseForeignHosts } from "./access/refuse-foreign-hosts.js";
import { createSessions } from "./access/sessions.js";
import { refuseForgery } from "./access/refuse-forgery.js";
import { signInRoutes } from "./routes/sign-in.js";

/** Everything that stands before the pages: hosts, requests per minute, forgery, sign-in. */
export function controlAccess(access: Access, limits: RequestLimits): Router {
  const router = Router();
  if (access.kind === "local") router.use(refuseForeignHosts);
  router.use(limitRequests(limits.requestsPerMinute));
  router.use(refuseForgery);
  if (access.kind === "password") {
    const sessions = createSessions(access.sessionHours);
    router.use(requireSignIn(access.reading, sessions));
    router.use(signInRoutes(access, sessions, limits.signInsPerMinute));
  }
  return router;
}
