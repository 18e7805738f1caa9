/**
 * Configuration from the environment, checked at start; a wrong value names its variable.
 */
import { join } from "node:path";
import { z } from "zod";
import { UserError } from "./errors.js";
import { ROOT } from "./paths.js";

const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;

const schema = z.object({
  /** Where to listen; only this machine unless somebody decides otherwise. */
  HOST: z.string().min(1).default("127.0.0.1"),
  /** 0 lets the system choose. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  BLICKWINKEL_DATABASE: z
    .string()
    .min(1)
    .default(join(ROOT, ".blickwinkel", "blickwinkel.sqlite")),
  BLICKWINKEL_LOG: z.enum(LOG_LEVELS).default("warn"),
});

/** What the settings that can be wrong may be. */
const ALLOWED: Readonly<Record<string, string>> = {
  PORT: "0–65535",
  BLICKWINKEL_LOG: LOG_LEVELS.join(", "),
};

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly databasePath: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Reads the configuration. @throws UserError `configuration-invalid` */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== ""),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? "");
    throw new UserError("configuration-invalid", {
      name,
      value: given[name] ?? "",
      allowed: ALLOWED[name] ?? "",
    });
  }
  const {
    HOST: host,
    PORT: port,
    BLICKWINKEL_DATABASE: databasePath,
    BLICKWINKEL_LOG: logLevel,
  } = parsed.data;
  return { host, port, databasePath, logLevel };
}
