import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { YOSHIKODER } from "../lexicons/formats/files.js";
import { blickwinkel } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "blickwinkel-"));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const WEATHER = `axis: weather
title: { de: Wetter, en: Weather }
licence: CC0-1.0
poles:
  good: { title: { de: Gut, en: Good } }
  bad: { title: { de: Schlecht, en: Bad } }
entries:
  good:
    - Sonne
    - { term: mild, weight: 0.5, note: nur fast }
  bad: [Regen]
`;
const weather = file("weather.yaml", WEATHER);
const changed = file(
  "changed.yaml",
  WEATHER.replace("weight: 0.5", "weight: 1").replace(
    "[Regen]",
    "[Hagel, Sturm]",
  ),
);

const corpus = mkdtempSync(join(tmpdir(), "blickwinkel-"));
writeFileSync(
  join(corpus, "Bote.txt"),
  "Am Montag schien die Sonne. Am Abend kam Regen, und es blieb mild.\n",
);
writeFileSync(
  join(corpus, "Kurier.txt"),
  "Der Hagel traf die Stadt. Starker Regen folgte, dann der Sturm.\n",
);

describe("lexicon convert", () => {
  test("writes the format of the extension and tells what is lost, with its line", async () => {
    const output = join(folder, "weather.dic");
    const {
      status,
      output: summary,
      errors,
    } = await blickwinkel(["lexicon", "convert", weather, output], "", {
      LANG: "de_DE.UTF-8",
    });
    expect([status, summary]).toEqual([
      0,
      "1 Achse, 3 Einträge, 3 verändert, 2 weggelassen\n",
    ]);
    expect(errors).toContain(
      `${weather}:10 weggelassen: Von „mild“ ließ sich nicht mitnehmen: weight 0.5, note.\n`,
    );
    expect(readFileSync(output, "utf8")).toBe(
      "%\r\n1\tweather\r\n\t2\tgood\r\n\t3\tbad\r\n%\r\nSonne\t1\t2\r\nmild\t1\t2\r\nRegen\t1\t3\r\n",
    );
  });

  test("reads every encoding and the poles that are named", async () => {
    const text = YOSHIKODER.replace("Nässe", "Nässe – überall");
    const inputs = [
      Buffer.from(text),
      Buffer.from(`\uFEFF${text}`),
      Buffer.from(`\uFEFF${text}`, "utf16le"),
      Buffer.from(text, "utf16le"),
      Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
      // Windows-1252, where the dash is no control character.
      Buffer.from(text.replace("–", "\u0096"), "latin1"),
    ];
    const results = await Promise.all(
      inputs.map(async (bytes, index) => {
        const input = file(`weather-${String(index)}.ykd`, bytes);
        const output = join(folder, `weather-${String(index)}.csv`);
        const { status } = await blickwinkel([
          "lexicon",
          "convert",
          input,
          output,
          "--poles",
          "Schön,Übel",
        ]);
        const rows: Record<string, string>[] = parse(readFileSync(output), {
          bom: true,
          columns: true,
        });
        return [
          status,
          ...rows.map(({ pole, term }) => `${String(pole)} ${String(term)}`),
        ];
      }),
    );
    for (const result of results)
      expect(result).toEqual([
        0,
        "schoen sonn*",
        "schoen Frühling",
        "schoen Wind & Wolken",
        "uebel Nässe – überall",
        "uebel Orkan",
      ]);
  });

  test("writes quanteda's YAML where it is asked to", async () => {
    const output = join(folder, "weather.yml");
    await blickwinkel([
      "lexicon",
      "convert",
      weather,
      output,
      "--format",
      "quanteda",
    ]);
    expect(readFileSync(output, "utf8")).toMatch(/^weather:\n {2}good:\n/);
  });

  const doctype = file(
    "laughs.ykd",
    '<!DOCTYPE x [<!ENTITY a "b">]><dictionary/>',
  );
  const large = file("large.csv", Buffer.alloc(50_000_001, "a,"));
  const image = file("image.dic", Buffer.from([0x25, 0, 0x0a, 0, 0, 0, 1]));
  const faulty = file("faulty.csv", "axis,pole,term\nx,a,*\nx,b,Berg\n");
  const three = file("three.yml", "A: [a]\nB: [b]\nC: [c]\n");
  test.each([
    [[doctype, "x.yaml"], /DOCTYPE/],
    [[large, "x.yaml"], /50 MB/],
    [[image, "x.yaml"], /text file/],
    [[faulty, "x.dic"], /faulty\.csv:2 error.*\n.*faulty\.csv/],
    [[three, "x.yaml"], /A, B, C.*--poles/],
    [[three, "x.yaml", "--poles", "A"], /--poles A,B/],
    [[three, "x.yaml", "--poles", "A,Z"], /“Z”/],
    [[weather, "x.docx"], /x\.docx.*\.ykd/],
    [[weather, join(folder, "none", "x.csv")], /cannot be written/],
    [[join(folder, "none.csv"), "x.csv"], /cannot be read/],
  ])("%j: one clear sentence", async (args, expected) => {
    const { status, output, errors } = await blickwinkel([
      "lexicon",
      "convert",
      ...args,
    ]);
    expect([status, output]).toEqual([1, ""]);
    expect(errors).toMatch(expected);
    expect(errors).not.toMatch(/ at .*\.js/);
  });
});

describe("lexicon diff", () => {
  test("lists what was added, removed and changed", async () => {
    const { status, output } = await blickwinkel([
      "lexicon",
      "diff",
      weather,
      changed,
    ]);
    expect(status).toBe(0);
    expect(output).toBe(`weather: 2 added, 1 removed, 1 changed
  + Hagel  bad
  + Sturm  bad
  − Regen  bad
  ~ mild   good  weight 0.5 → 1
`);
  });

  test("shows what that does to a folder of articles", async () => {
    const { output } = await blickwinkel([
      "lexicon",
      "diff",
      weather,
      changed,
      "--corpus",
      corpus,
    ]);
    expect(output).toMatch(/Bote +\+0\.20 +\+1\.00 +3 → 2\n/);
    expect(output).toMatch(/Kurier +−1\.00 +−1\.00 +1 → 2\n/);
    expect(output).toMatch(/no verdict changes/);
    expect(output).toMatch(/article.*\n +Bote \(Bote\) +\+0\.20 +\+1\.00/);
    expect(output).not.toContain("Kurier (Kurier)");
  });
});

describe("lexicon forms", () => {
  test.each([
    [["ablehnen"], /\(verb\)[^]*abgelehnt[^]*apart[^]*lehnt, [^]*\n {2}ab\n/],
    [
      ["Lehre", "--pos", "form"],
      /^Lehre \(form\)\n\nin one word:\n {2}Lehre\n$/,
    ],
    [["Vorwand"], /Vorwände.*; and compounds/],
    [["terror*"], /terror\* \(any/],
  ])("%j", async (args, expected) => {
    const { status, output } = await blickwinkel(["lexicon", "forms", ...args]);
    expect(status).toBe(0);
    expect(output).toMatch(expected);
  });

  test("says what is no term", async () => {
    const { status, errors } = await blickwinkel(["lexicon", "forms", "*"]);
    expect(status).toBe(1);
    expect(errors.trim().split("\n")).toHaveLength(1);
    expect(errors).toContain("“*”");
  });
});

describe("kwic", () => {
  test("shows the hits one below the other", async () => {
    const { status, output } = await blickwinkel(["kwic", "Regen", corpus]);
    expect(status).toBe(0);
    const lines = output.trimEnd().split("\n");
    expect(lines).toEqual([
      expect.stringMatching(
        /^Bote {4}Bote {3}.*Am Abend kam {2}\[Regen\] {2}, und es blieb mild\.$/,
      ),
      expect.stringMatching(
        /^Kurier {2}Kurier {2}.*Starker {2}\[Regen\] {2}folgte, dann der Sturm\.$/,
      ),
    ]);
    expect(new Set(lines.map((line) => line.indexOf("[Regen]"))).size).toBe(1);
  });

  test.each([
    ["left", ["Bote", "Kurier"]],
    ["right", ["Kurier", "Bote"]],
    ["outlet", ["Bote", "Kurier"]],
  ])("sorts by %s, as CSV with places in the text", async (order, outlets) => {
    const { output } = await blickwinkel([
      "kwic",
      "Regen",
      corpus,
      "--csv",
      "--sort",
      order,
    ]);
    const rows: Record<string, string>[] = parse(output, { columns: true });
    expect(rows.map(({ outlet }) => outlet)).toEqual(outlets);
    for (const { article, start, end, hit } of rows)
      expect(
        readFileSync(join(corpus, `${String(article)}.txt`), "utf8").slice(
          Number(start),
          Number(end),
        ),
      ).toBe(hit);
  });

  test("finds phrases; where there is nothing, it says so and keeps the header", async () => {
    expect(
      (await blickwinkel(["kwic", "starker Regen", corpus])).output,
    ).toContain("[Starker Regen]");
    const none = await blickwinkel(["kwic", "Schnee", corpus, "--csv"]);
    expect([none.status, none.errors]).toEqual([0, "No hits.\n"]);
    expect(none.output).toBe("outlet,article,start,end,voice,left,hit,right\n");
  });
});
