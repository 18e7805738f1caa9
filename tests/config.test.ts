import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readConfig, readDatabasePath } from "../src/config.js";
import { UserError } from "../src/errors.js";
import { DEFAULT_LIMITS } from "../src/workflows/limits.js";
import { ROOT } from "../src/paths.js";
import { SETTINGS, settingsTable } from "../src/settings.js";
import { hashPassword } from "../src/web/access/password.js";

const PASSWORD = "vier blaue Stühle";
const HASH = hashPassword(PASSWORD);

function problemWith(environment: Record<string, string>): UserError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("accepted");
}

describe("the configuration", () => {
  test("keeps to this machine by default", () => {
    const { host, port, access, proxies } = readConfig({});
    expect({ host, port, access, proxies }).toEqual({
      host: "127.0.0.1",
      port: 3000,
      access: { kind: "local" },
      proxies: 0,
    });
  });

  test.each([
    ["PORT", "70000"],
    ["PORT", "0x10"],
    ["PORT", " "],
    ["PORT", "-1"],
    ["BLICKWINKEL_LOG", "loud"],
    ["BLICKWINKEL_READING", "sometimes"],
    ["BLICKWINKEL_ANYONE_MAY_CHANGE", "true"],
    ["BLICKWINKEL_REQUESTS_PER_MINUTE", "0"],
    ["BLICKWINKEL_REQUESTS_PER_MINUTE", "1e3"],
    ["BLICKWINKEL_SIGN_INS_PER_MINUTE", "1001"],
    ["BLICKWINKEL_SESSION_HOURS", "2.5"],
    ["BLICKWINKEL_PROXIES", "true"],
    ["BLICKWINKEL_UPLOAD_MB", "0"],
    ["BLICKWINKEL_UPLOAD_FILES", "many"],
    ["BLICKWINKEL_FILE_MB", "-5"],
    ["BLICKWINKEL_UNPACKED_MB", "0"],
    ["BLICKWINKEL_ARCHIVE_FILES", "1.5"],
    ["BLICKWINKEL_ROWS", "1e5"],
    ["BLICKWINKEL_PDF_PAGES", "0"],
    ["BLICKWINKEL_ARTICLE_CHARACTERS", "1000001"],
    ["BLICKWINKEL_FETCH_PAGES", "yes"],
    ["BLICKWINKEL_FETCH_SECONDS", "301"],
    ["BLICKWINKEL_PAGE_MB", "101"],
    ["BLICKWINKEL_PAGE_ELEMENTS", "999"],
    ["BLICKWINKEL_FETCH_ADDRESSES", "0"],
    ["BLICKWINKEL_FETCH_REDIRECTS", "21"],
    ["BLICKWINKEL_OWN_TEXT_CHARACTERS", "1000001"],
    ["BLICKWINKEL_LINE_CHARACTERS", "999"],
    ["BLICKWINKEL_WAIT_SECONDS", "0"],
    ["BLICKWINKEL_LEXICON_MB", "1001"],
    ["BLICKWINKEL_LEXICON_ENTRIES", "9999"],
    ["BLICKWINKEL_TERM_CHARACTERS", "201"],
  ])("names %s when it is %j, and what it may be", (name, value) => {
    const { code, values } = problemWith({ [name]: value });
    expect(code).toBe("configuration-invalid");
    expect(values).toMatchObject({ name, value });
    expect(values["allowed"]).not.toBe("");
  });

  test("limits what comes in, and fetches nothing unless told to", () => {
    const usual = readConfig({});
    expect(usual.limits).toEqual(DEFAULT_LIMITS);
    expect(usual.fetchesPages).toBe(false);
    const { limits, fetchesPages } = readConfig({
      BLICKWINKEL_UPLOAD_MB: "7",
      BLICKWINKEL_UPLOAD_FILES: "8",
      BLICKWINKEL_FILE_MB: "6",
      BLICKWINKEL_UNPACKED_MB: "9",
      BLICKWINKEL_ARCHIVE_FILES: "10",
      BLICKWINKEL_ROWS: "11",
      BLICKWINKEL_PDF_PAGES: "12",
      BLICKWINKEL_ARTICLE_CHARACTERS: "1300",
      BLICKWINKEL_OWN_TEXT_CHARACTERS: "1200",
      BLICKWINKEL_LINE_CHARACTERS: "1500",
      BLICKWINKEL_WAIT_SECONDS: "3",
      BLICKWINKEL_LEXICON_MB: "2",
      BLICKWINKEL_LEXICON_ENTRIES: "10001",
      BLICKWINKEL_TERM_CHARACTERS: "51",
      BLICKWINKEL_FETCH_PAGES: "on",
      BLICKWINKEL_FETCH_SECONDS: "14",
      BLICKWINKEL_PAGE_MB: "15",
      BLICKWINKEL_PAGE_ELEMENTS: "1600",
      BLICKWINKEL_FETCH_ADDRESSES: "17",
      BLICKWINKEL_FETCH_REDIRECTS: "18",
    });
    expect(fetchesPages).toBe(true);
    expect(limits.patience).toBe(3000);
    expect(limits.lexicons).toEqual({
      fileBytes: 2_000_000,
      entries: 10_001,
      termCharacters: 51,
    });
    expect(limits.imports).toEqual({
      uploadBytes: 7_000_000,
      uploadFiles: 8,
      fileBytes: 6_000_000,
      unpackedBytes: 9_000_000,
      archiveFiles: 10,
      rows: 11,
      pdfPages: 12,
      articleCharacters: 1300,
      ownTextCharacters: 1200,
      lineCharacters: 1500,
      fetchMilliseconds: 14_000,
      pageBytes: 15_000_000,
      pageElements: 1600,
      pages: 17,
      redirects: 18,
    });
  });

  test("an empty value is none", () => {
    expect(readConfig({ PORT: "", BLICKWINKEL_PASSWORD: "" }).access.kind).toBe(
      "local",
    );
  });

  test.each(["0.0.0.0", "::", "192.168.1.4", "schule.example", "127.evil"])(
    "listening on %s needs a decision",
    (host) => {
      expect(problemWith({ HOST: host }).code).toBe("address-undecided");
      for (const decision of [
        { BLICKWINKEL_PASSWORD: PASSWORD },
        { BLICKWINKEL_PASSWORD_HASH: HASH },
        { BLICKWINKEL_ANYONE_MAY_CHANGE: "yes" },
      ])
        expect(readConfig({ HOST: host, ...decision }).host).toBe(host);
    },
  );

  test.each(["localhost", "127.0.0.2", "::1"])("%s needs none", (host) => {
    expect(readConfig({ HOST: host }).host).toBe(host);
  });

  test.each([
    [
      "configuration-unknown",
      { BLICKWINKEL_PASWORD: PASSWORD },
      "BLICKWINKEL_PASWORD",
    ],
    [
      "configuration-contradiction",
      { BLICKWINKEL_PASSWORD: PASSWORD, BLICKWINKEL_PASSWORD_HASH: HASH },
      "BLICKWINKEL_PASSWORD_HASH",
    ],
    [
      "configuration-contradiction",
      { BLICKWINKEL_PASSWORD: PASSWORD, BLICKWINKEL_ANYONE_MAY_CHANGE: "yes" },
      "BLICKWINKEL_ANYONE_MAY_CHANGE",
    ],
    ["password-too-short", { BLICKWINKEL_PASSWORD: "kurz" }, "10"],
    ["reading-without-password", { BLICKWINKEL_READING: "closed" }, ""],
  ])("%s", (code, environment, named) => {
    const problem = problemWith(environment);
    expect(problem.code).toBe(code);
    expect(Object.values(problem.values).join(" ")).toContain(named);
  });

  test("never repeats a secret", () => {
    const { code, values } = problemWith({
      BLICKWINKEL_PASSWORD_HASH: "scrypt:secret",
    });
    expect(code).toBe("configuration-invalid");
    expect(JSON.stringify(values)).not.toContain("secret");
  });

  test("tells where the database is even where the rest is undecided", () => {
    expect(
      readDatabasePath({ HOST: "0.0.0.0", BLICKWINKEL_DATABASE: "x.sqlite" }),
    ).toBe("x.sqlite");
  });
});

test("README lists every setting as it is; `npm run settings` writes the list", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const cells = (table: string) =>
    table
      .split("\n")
      .filter((line) => line.startsWith("|") && !/^[| -]+$/u.test(line))
      .map((line) => line.split("|").map((cell) => cell.trim()));
  const [, listed = ""] =
    /<!-- settings -->([^]*)<!-- \/settings -->/u.exec(readme) ?? [];
  expect(cells(listed)).toEqual(cells(settingsTable()));
  expect(cells(listed)).toHaveLength(Object.keys(SETTINGS.shape).length + 1);
});
