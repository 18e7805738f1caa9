/**
 * Every setting with its default, what it may be and what it means; README's table is made of this.
 */
import { join, relative } from "node:path";
import { z } from "zod";
import { LONGEST_ARTICLE } from "./importers/check-text.js";
import { LONGEST_TERM } from "./lexicons/limits.js";
import { ROOT } from "./paths.js";
import { READING_CHOICES } from "./web/access/access.js";
import { DEFAULT_REQUEST_LIMITS } from "./web/access/request-limits.js";
import { DEFAULT_LIMITS } from "./workflows/limits.js";

const { imports: IMPORT_LIMITS, lexicons: LEXICON_LIMITS } = DEFAULT_LIMITS;
const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;

/** Bytes. */
export const MB = 1_000_000;
/** Milliseconds. */
export const SECOND = 1000;

interface About {
  readonly meaning: string;
  readonly allowed: string;
  /** Never repeated in a message. */
  readonly secret?: true;
}

const text = (meaning: string) =>
  z
    .string()
    .min(1)
    .meta({ meaning, allowed: "" } satisfies About);
const secret = (meaning: string) =>
  z
    .string()
    .optional()
    .meta({ meaning, allowed: "", secret: true } satisfies About);
const choice = <const Options extends readonly [string, ...string[]]>(
  options: Options,
  meaning: string,
) =>
  z
    .enum(options)
    .meta({ meaning, allowed: options.join(", ") } satisfies About);
const whole = (least: number, most: number, meaning: string) =>
  z
    .string()
    .regex(/^\d{1,10}$/u)
    .transform(Number)
    .pipe(z.number().min(least).max(most))
    .meta({
      meaning,
      allowed: `${String(least)}–${String(most)}`,
    } satisfies About);

export const SETTINGS = z.object({
  HOST: text(
    "the address to listen on; others than this machine's need a decision (SECURITY.md)",
  ).default("127.0.0.1"),
  PORT: whole(0, 65_535, "the port; 0 lets the system choose").default(3000),
  BLICKWINKEL_DATABASE: text("the database file").default(
    join(ROOT, ".blickwinkel", "blickwinkel.sqlite"),
  ),
  BLICKWINKEL_LOG: choice(
    LOG_LEVELS,
    "what to log: JSON lines on standard output, without article text",
  ).default("warn"),
  BLICKWINKEL_PASSWORD: secret("turns on the sign-in for changing things"),
  BLICKWINKEL_PASSWORD_HASH: secret(
    "the same as `blickwinkel password-hash` prints it, so that the password stands nowhere",
  ),
  BLICKWINKEL_READING: choice(
    READING_CHOICES,
    "with a password: whether one may read without it",
  ).default("open"),
  BLICKWINKEL_ANYONE_MAY_CHANGE: choice(
    ["no", "yes"],
    "lets everybody who reaches the server change things, without a password",
  ).default("no"),
  BLICKWINKEL_SESSION_HOURS: whole(
    1,
    720,
    "how long one stays signed in",
  ).default(12),
  BLICKWINKEL_PROXIES: whole(
    0,
    9,
    "how many reverse proxies stand before the app; tells it the visitor's address and https",
  ).default(0),
  BLICKWINKEL_REQUESTS_PER_MINUTE: whole(
    1,
    1_000_000,
    "requests of one address, styles and scripts not counted",
  ).default(DEFAULT_REQUEST_LIMITS.requestsPerMinute),
  BLICKWINKEL_SIGN_INS_PER_MINUTE: whole(
    1,
    1000,
    "wrong passwords of one address",
  ).default(DEFAULT_REQUEST_LIMITS.signInsPerMinute),
  BLICKWINKEL_UPLOAD_MB: whole(
    1,
    100_000,
    "megabytes of all files of one upload",
  ).default(IMPORT_LIMITS.uploadBytes / MB),
  BLICKWINKEL_UPLOAD_FILES: whole(1, 100_000, "files of one upload").default(
    IMPORT_LIMITS.uploadFiles,
  ),
  BLICKWINKEL_FILE_MB: whole(1, 100_000, "megabytes of one file").default(
    IMPORT_LIMITS.fileBytes / MB,
  ),
  BLICKWINKEL_UNPACKED_MB: whole(
    1,
    100_000,
    "megabytes of an archive or a Word file when unpacked",
  ).default(IMPORT_LIMITS.unpackedBytes / MB),
  BLICKWINKEL_ARCHIVE_FILES: whole(1, 100_000, "files in an archive").default(
    IMPORT_LIMITS.archiveFiles,
  ),
  BLICKWINKEL_ROWS: whole(
    1,
    10_000_000,
    "articles of one table or file of JSON",
  ).default(IMPORT_LIMITS.rows),
  BLICKWINKEL_PDF_PAGES: whole(1, 100_000, "pages of a PDF").default(
    IMPORT_LIMITS.pdfPages,
  ),
  BLICKWINKEL_ARTICLE_CHARACTERS: whole(
    1000,
    LONGEST_ARTICLE,
    "characters of one article; bounds the time of an analysis",
  ).default(IMPORT_LIMITS.articleCharacters),
  BLICKWINKEL_OWN_TEXT_CHARACTERS: whole(
    1000,
    LONGEST_ARTICLE,
    "characters of a text that is only looked at and not kept; never more than of an article",
  ).default(IMPORT_LIMITS.ownTextCharacters),
  BLICKWINKEL_LINE_CHARACTERS: whole(
    1000,
    500_000_000,
    "characters of one article that the command `score` reads",
  ).default(IMPORT_LIMITS.lineCharacters),
  BLICKWINKEL_WAIT_SECONDS: whole(
    1,
    60,
    "how long a page waits for a comparison before it says how far that is",
  ).default(DEFAULT_LIMITS.patience / SECOND),
  BLICKWINKEL_LEXICON_MB: whole(
    1,
    1000,
    "megabytes of one lexicon file",
  ).default(LEXICON_LIMITS.fileBytes / MB),
  BLICKWINKEL_LEXICON_ENTRIES: whole(
    10_000,
    1_000_000,
    "entries of one lexicon; those that ship have fewer than the least",
  ).default(LEXICON_LIMITS.entries),
  BLICKWINKEL_TERM_CHARACTERS: whole(
    50,
    LONGEST_TERM,
    "characters of one term of a lexicon",
  ).default(LEXICON_LIMITS.termCharacters),
  BLICKWINKEL_FETCH_PAGES: choice(
    ["off", "on"],
    "whether articles can be fetched by the addresses of their pages; the server then visits them",
  ).default("off"),
  BLICKWINKEL_FETCH_SECONDS: whole(
    1,
    300,
    "how long a page may take to arrive",
  ).default(IMPORT_LIMITS.fetchMilliseconds / SECOND),
  BLICKWINKEL_PAGE_MB: whole(
    1,
    100,
    "megabytes of one web page, fetched or uploaded",
  ).default(IMPORT_LIMITS.pageBytes / MB),
  BLICKWINKEL_PAGE_ELEMENTS: whole(
    1000,
    1_000_000,
    "elements of one web page, fetched or uploaded",
  ).default(IMPORT_LIMITS.pageElements),
  BLICKWINKEL_FETCH_ADDRESSES: whole(
    1,
    1000,
    "addresses of pages to fetch at a time",
  ).default(IMPORT_LIMITS.pages),
  BLICKWINKEL_FETCH_REDIRECTS: whole(
    0,
    20,
    "how often an address may lead to another one",
  ).default(IMPORT_LIMITS.redirects),
});

/** What there is to know about a setting besides its default. */
export function aboutSetting(name: string): About | undefined {
  const field = Object.entries(SETTINGS.shape).find(
    ([key]) => key === name,
  )?.[1];
  if (!field) return undefined;
  const inner = field instanceof z.ZodDefault ? field.unwrap() : field;
  return inner.meta() as About | undefined;
}

/** The settings as a Markdown table, a line each. */
export function settingsTable(): string {
  const rows = Object.entries(SETTINGS.shape).map(([name, field]) => {
    const { meaning = "", allowed = "" } = aboutSetting(name) ?? {};
    const usual = String(field.parse(undefined) ?? "");
    const shown = usual.startsWith(ROOT) ? relative(ROOT, usual) : usual;
    return [code(name), meaning, allowed, code(shown)];
  });
  const head = ["variable", "meaning", "may be", "default"];
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function code(value: string): string {
  return value === "" ? "" : `\`${value}\``;
}
