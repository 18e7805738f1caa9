import { Router } from "express";
import type { Access } from "./access.js";
import { requireSignIn } from "./guard.js";
import { limitRequests } from "./limit-requests.js";
import type { RequestLimits } from "./request-limits.js";
import { refuseForeignHosts } from "./refuse-foreign-hosts.js";
import { createSessions } from "./sessions.js";
import { refuseForgery } from "./refuse-forgery.js";
import { signInRoutes } from "../routes/sign-in.js";

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
