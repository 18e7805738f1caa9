import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { LOCALE_FOLDER, ROOT } from "../../src/paths.js";
import { formatMoment } from "../../src/web/dates.js";
import { LOCALES } from "../../src/web/locale.js";

type Messages = Readonly<Record<string, unknown>>;

function flatten(node: unknown, path = ""): [string, string][] {
  return typeof node === "object" && node !== null
    ? Object.entries(node).flatMap(([key, value]) =>
        flatten(value, path === "" ? key : `${path}.${key}`),
      )
    : [[path, String(node)]];
}

function read(language: string): Map<string, string> {
  const file = join(LOCALE_FOLDER, `${language}.json`);
  return new Map(flatten(JSON.parse(readFileSync(file, "utf8")) as Messages));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}

const german = read("de");
const english = read("en");

describe("the locale files", () => {
  test("have the same keys", () => {
    expect([...english.keys()]).toEqual([...german.keys()]);
  });

  test("fill the same placeholders", () => {
    const placeholders = (text: string | undefined) =>
      [...(text ?? "").matchAll(/\{\w+\}/gu)].map(String).sort();
    for (const [key, text] of german) {
      expect([key, ...placeholders(english.get(key))]).toEqual([
        key,
        ...placeholders(text),
      ]);
    }
  });

  test("have a sentence for every error", () => {
    const source = readFileSync(join(ROOT, "src/errors.ts"), "utf8");
    const codes = [...source.matchAll(/\| "([a-z0-9-]+)"/gu)];
    expect(codes.length).toBeGreaterThan(15);
    for (const [, code = ""] of codes)
      expect(german.get(`errors.${code}`)).toMatch(/\.$/u);
  });

  test("have a sentence for everything that a conversion can tell", () => {
    const source =
      readFileSync(join(ROOT, "src/lexicons/formats/conversion.ts"), "utf8") +
      readFileSync(join(ROOT, "src/lexicons/draft.ts"), "utf8");
    const codes = [...source.matchAll(/^ {2}\| "([a-z-]+)"/gmu)].map(
      ([, code = ""]) => code,
    );
    expect(codes.length).toBeGreaterThan(20);
    const told = [...german.keys()]
      .filter((key) => key.startsWith("conversion."))
      .map((key) => key.slice("conversion.".length));
    expect(told.toSorted()).toEqual(codes.sort());
    for (const code of told)
      expect(german.get(`conversion.${code}`)).toMatch(/[.]$/u);
  });

  test("have a word for every name of the engine", () => {
    const source =
      readFileSync(join(ROOT, "src/engine/model.ts"), "utf8") +
      readFileSync(join(ROOT, "src/storage/records.ts"), "utf8");
    const names = (declaration: RegExp) =>
      [...(declaration.exec(source)?.[1] ?? "").matchAll(/"([a-z-]+)"/gu)].map(
        ([, name = ""]) => name,
      );
    const groups = {
      contexts: names(/type ContextName =([^;]+);/u),
      noise: names(/type NoiseReason =([^;]+);/u),
      verdicts: names(/type Verdict =([^;]+);/u),
      "parts-of-speech": names(/type PartOfSpeech =([^;]+);/u),
      genres: names(/GENRES = \[([^\]]+)\]/u),
    };
    for (const [group, found] of Object.entries(groups)) {
      expect(found.length).toBeGreaterThan(2);
      for (const name of found)
        expect([...german.keys()]).toContain(`${group}.${name}`);
    }
  });

  test("hold nothing that no page says", () => {
    const sources = [
      ...filesBelow(join(ROOT, "views")),
      ...filesBelow(join(ROOT, "src/web")),
      ...filesBelow(join(ROOT, "src/cli")),
    ].join("\n");
    const families =
      /^(errors|conversion|contexts|noise|verdicts|parts-of-speech|genres|navigation|voices|method\.(?:sections|columns|measures|units)|comparison\.(columns|how|legend)|comparison\.map\.[xy]|reading\.marks|lexicons\.columns|imports\.(title|summary|notices)|tabs|differences\.pair|robustness|side-by-side|api\.(operations|inputs|places)|codebook\.(kinds|units|tables|columns)|coding\.(agreement|allocations|columns|entry-columns|measures|row-problems|rules)|suggestions\.(kinds|verdicts|reasons\.compound)|lexicon-edit\.(states|keys|check\.orders)|lexicon-preview\.changes|lexicon-diff\.(added|removed|changed|fields)|lexicon-versions\.origins|entry-problems|lexicon-problems|lexicon-new|lexicon-upload\.groups|lexicon-exchange\.formats|take-along\.(kept|changes)|method-note\.over|terminal\.kinds)/u;
    const unused = [...german.keys()]
      .map((key) => key.replace(/\.(one|other)$/u, ""))
      .filter((key) => !families.test(key) && !sources.includes(`"${key}"`));
    expect(unused).toEqual([]);
  });
});

describe("a locale", () => {
  const { de, en } = LOCALES;

  test("writes balances with sign and true minus", () => {
    expect(de.balance(-0.36)).toBe("−0,36");
    expect(de.balance(0.5)).toBe("+0,50");
    expect(de.balance(0)).toBe("0,00");
    expect(de.balance(-0.001)).toBe("0,00");
    expect(en.balance(-0.36)).toBe("−0.36");
    expect(de.balance(null)).toBe("–");
    expect(de.interval([-0.05, 0.74])).toBe("[−0,05; +0,74]");
  });

  test("chooses the plural and fills in numbers", () => {
    expect(de.t("comparison.words", { count: 1 })).toBe("1 Wort");
    expect(de.t("comparison.words", { count: 4557 })).toBe("4.557 Wörter");
    expect(en.t("comparison.words", { count: 4557 })).toBe("4,557 words");
  });

  test("writes EDTF dates", () => {
    expect(de.date("2025")).toBe("2025");
    expect(de.date("2025-11")).toBe("November 2025");
    expect(de.date("2025-11-05")).toBe("5. November 2025");
    expect(de.date("2025-23")).toBe("Herbst 2025");
    expect(en.date("2025-23")).toBe("Autumn 2025");
    expect(en.date("2025-11-05")).toBe("5 November 2025");
    expect(de.date("neulich")).toBe("neulich");
  });

  test("writes moments like the days of the same language", () => {
    const moment = "2025-11-05T12:00:00Z";
    expect(formatMoment(moment, "de")).toMatch(/^05\.11\.2025, \d\d:\d\d$/u);
    expect(formatMoment(moment, "en")).toMatch(/^5 Nov 2025, \d\d:\d\d$/u);
  });

  test("complains about a sentence that is not there", () => {
    expect(() => de.t("no.such.key")).toThrow("no.such.key");
  });
});
