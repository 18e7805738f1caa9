import type { RequestHandler } from "express";
import { UserError } from "../../errors.js";
import { isLoopback } from "./loopback.js";

/**
 * Answers only under this machine's own names: a page on the internet whose name suddenly leads to 127.0.0.1
 * (DNS rebinding) would count as ours, and so would a proxy that nobody has decided about.
 */
export const refuseForeignHosts: RequestHandler = (
  request,
  _response,
  next,
) => {
  const host = request.get("Host") ?? "";
  const address = `http://${host}`;
  if (!URL.canParse(address) || !isLoopback(new URL(address).hostname))
    throw new UserError("request-host-unknown");
  next();
};
