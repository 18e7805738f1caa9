/**
 * Configuration from the environment, checked at start; a wrong value names its variable.
 */
import { join } from "node:path";
import { z } from "zod";
import { UserError } from "./errors.js";
import { ROOT } from "./paths.js";

const schema = z.object({
  /** Where to listen; only this machine unless somebody decides otherwise. */
  HOST: z.string().min(1).default("127.0.0.1"),
  /** 0 lets the system choose. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  BLICKWINKEL_DATABASE: z
    .string()
    .min(1)
    .default(join(ROOT, ".blickwinkel", "blickwinkel.sqlite")),
  BLICKWINKEL_LOG: z
    .enum(["silent", "error", "warn", "info", "debug"])
    .default("warn"),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly databasePath: string;
  readonly logLevel: "silent" | "error" | "warn" | "info" | "debug";
}

/** Reads the configuration. @throws UserError `configuration-invalid` */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== ""),
  );
  const parsed = schema.safeParse(given);
  const issue = parsed.error?.issues[0];
  if (!parsed.success)
    throw new UserError("configuration-invalid", {
      name: String(issue?.path[0] ?? ""),
      problem: issue?.message ?? "",
    });
  const {
    HOST: host,
    PORT: port,
    BLICKWINKEL_DATABASE: databasePath,
    BLICKWINKEL_LOG: logLevel,
  } = parsed.data;
  return { host, port, databasePath, logLevel };
}
