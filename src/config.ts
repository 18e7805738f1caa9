/**
 * Configuration from the environment, checked at start; a wrong value names its variable.
 */
import type { z } from "zod";
import { UserError } from "./errors.js";
import { SETTING_PREFIX } from "./setting-prefix.js";
import { aboutSetting, MB, SECOND, SETTINGS } from "./settings.js";
import type { Access } from "./web/access/access.js";
import type { RequestLimits } from "./web/access/request-limits.js";
import { isLoopback } from "./web/access/loopback.js";
import {
  hashPassword,
  parsePasswordHash,
  SHORTEST_PASSWORD,
  type PasswordHash,
} from "./web/access/password.js";
import type { Limits } from "./workflows/limits.js";

type Environment = Readonly<Record<string, string | undefined>>;
type Settings = z.infer<typeof SETTINGS>;

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly databasePath: string;
  readonly logLevel: Settings["BLICKWINKEL_LOG"];
  readonly access: Access;
  readonly requests: RequestLimits;
  readonly limits: Limits;
  /** Whether the server fetches pages that a user names. */
  readonly fetchesPages: boolean;
  /** How many reverse proxies stand before the app. */
  readonly proxies: number;
}

/**
 * Reads the configuration.
 *
 * @throws UserError `configuration-invalid`, `configuration-unknown`, `configuration-contradiction`,
 *   `password-too-short`, `reading-without-password`, `address-undecided`
 */
export function readConfig(environment: Environment): Config {
  const settings = readSettings(environment);
  const access = accessOf(settings);
  const host = settings.HOST;
  if (access.kind === "local" && !isLoopback(host))
    throw new UserError("address-undecided", { host });
  return {
    host,
    port: settings.PORT,
    databasePath: settings.BLICKWINKEL_DATABASE,
    logLevel: settings.BLICKWINKEL_LOG,
    access,
    requests: {
      requestsPerMinute: settings.BLICKWINKEL_REQUESTS_PER_MINUTE,
      signInsPerMinute: settings.BLICKWINKEL_SIGN_INS_PER_MINUTE,
    },
    limits: limitsOf(settings),
    fetchesPages: settings.BLICKWINKEL_FETCH_PAGES === "on",
    proxies: settings.BLICKWINKEL_PROXIES,
  };
}

/** Where the database is, for commands that need nothing else. @throws UserError as `readConfig` on a wrong value */
export function readDatabasePath(environment: Environment): string {
  return readSettings(environment).BLICKWINKEL_DATABASE;
}

/** How much may come in, for commands that open no server. @throws UserError as `readConfig` on a wrong value */
export function readLimits(environment: Environment): Limits {
  return limitsOf(readSettings(environment));
}

function readSettings(environment: Environment): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== ""),
  );
  // One that is not listed is a slip of the pen; a misspelt password would leave the door open.
  const unknown = Object.keys(given).find(
    (name) => name.startsWith(SETTING_PREFIX) && !aboutSetting(name),
  );
  if (unknown !== undefined)
    throw new UserError("configuration-unknown", { name: unknown });
  const parsed = SETTINGS.safeParse(given);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0] ?? "");
  throw invalid(name, given[name] ?? "");
}

function invalid(name: string, value: string): UserError {
  const about = aboutSetting(name);
  return new UserError("configuration-invalid", {
    name,
    value: about?.secret ? "…" : value,
    allowed: about?.allowed ?? "",
  });
}

function limitsOf(settings: Settings): Limits {
  return {
    imports: importLimitsOf(settings),
    lexicons: {
      fileBytes: settings.BLICKWINKEL_LEXICON_MB * MB,
      entries: settings.BLICKWINKEL_LEXICON_ENTRIES,
      termCharacters: settings.BLICKWINKEL_TERM_CHARACTERS,
    },
    patience: settings.BLICKWINKEL_WAIT_SECONDS * SECOND,
  };
}

function importLimitsOf(settings: Settings): Limits["imports"] {
  return {
    uploadBytes: settings.BLICKWINKEL_UPLOAD_MB * MB,
    uploadFiles: settings.BLICKWINKEL_UPLOAD_FILES,
    fileBytes: settings.BLICKWINKEL_FILE_MB * MB,
    unpackedBytes: settings.BLICKWINKEL_UNPACKED_MB * MB,
    archiveFiles: settings.BLICKWINKEL_ARCHIVE_FILES,
    rows: settings.BLICKWINKEL_ROWS,
    pdfPages: settings.BLICKWINKEL_PDF_PAGES,
    articleCharacters: settings.BLICKWINKEL_ARTICLE_CHARACTERS,
    ownTextCharacters: Math.min(
      settings.BLICKWINKEL_OWN_TEXT_CHARACTERS,
      settings.BLICKWINKEL_ARTICLE_CHARACTERS,
    ),
    lineCharacters: settings.BLICKWINKEL_LINE_CHARACTERS,
    fetchMilliseconds: settings.BLICKWINKEL_FETCH_SECONDS * SECOND,
    pageBytes: settings.BLICKWINKEL_PAGE_MB * MB,
    pageElements: settings.BLICKWINKEL_PAGE_ELEMENTS,
    pages: settings.BLICKWINKEL_FETCH_ADDRESSES,
    redirects: settings.BLICKWINKEL_FETCH_REDIRECTS,
  };
}

function accessOf(settings: Settings): Access {
  const hash = passwordOf(settings);
  const reading = settings.BLICKWINKEL_READING;
  const anyone = settings.BLICKWINKEL_ANYONE_MAY_CHANGE === "yes";
  if (hash) {
    if (anyone)
      throw contradiction(
        "BLICKWINKEL_PASSWORD",
        "BLICKWINKEL_ANYONE_MAY_CHANGE",
      );
    const sessionHours = settings.BLICKWINKEL_SESSION_HOURS;
    return { kind: "password", hash, reading, sessionHours };
  }
  if (reading === "closed") throw new UserError("reading-without-password");
  return { kind: anyone ? "anyone" : "local" };
}

function passwordOf({
  BLICKWINKEL_PASSWORD: password,
  BLICKWINKEL_PASSWORD_HASH: hash,
}: Settings): PasswordHash | undefined {
  if (password !== undefined && hash !== undefined)
    throw contradiction("BLICKWINKEL_PASSWORD", "BLICKWINKEL_PASSWORD_HASH");
  if (password !== undefined && password.length < SHORTEST_PASSWORD)
    throw new UserError("password-too-short", { least: SHORTEST_PASSWORD });
  const line = password === undefined ? hash : hashPassword(password);
  if (line === undefined) return undefined;
  const parsed = parsePasswordHash(line);
  if (!parsed) throw invalid("BLICKWINKEL_PASSWORD_HASH", line);
  return parsed;
}

function contradiction(first: string, second: string): UserError {
  return new UserError("configuration-contradiction", { first, second });
}
