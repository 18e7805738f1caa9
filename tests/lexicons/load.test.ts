import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  lexiconFiles,
  loadLexicons,
  requireLexicons,
} from "../../src/lexicons/load.js";
import { shippedAxes } from "../../src/lexicons/shipped.js";
import { DEFAULT_LEXICON_LIMITS } from "../../src/lexicons/limits.js";
import { readYaml } from "../../src/lexicons/yaml-format.js";
import { LEXICON_FOLDER, ROOT } from "../../src/paths.js";
import { dictionary } from "../fixtures/engine.js";

const folder = mkdtempSync(join(tmpdir(), "blickwinkel-"));

function load(name: string, content: string) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return loadLexicons([file], dictionary);
}

function problems(name: string, content: string): string[] {
  return load(name, content).problems.map(
    ({ line, severity, code }) => `${String(line)} ${severity} ${code}`,
  );
}

const HEAD = `axis: weather
title: { de: Wetter, en: Weather }
licence: CC0-1.0
poles:
  good: { title: { de: Gut, en: Good } }
  bad: { title: { de: Schlecht, en: Bad } }
`;

describe("a lexicon with many mistakes", () => {
  test("names all of them at once, each with its line", () => {
    const content = `${HEAD}entries:
  good:
    - Sonne
    - Sonne
    - { term: warm, weight: 2 }
    - { term: mild, weight: heavy }
    - { term: heiter, pos: nuon }
    - { term: klar, colour: blue }
    - "*"
    - "!!"
    - { weight: 0.5 }
    - Sonnenschein
    - Schein
  ugly:
    - Hagel
`;
    expect(problems("many.yaml", content)).toEqual(
      [
        "7 error entries-missing",
        "10 error duplicate",
        "11 error weight-out-of-range",
        "12 error value-invalid",
        "13 error part-of-speech-unknown",
        "14 error key-unknown",
        "15 error wildcard-only",
        "16 error never-matches",
        "17 error term-empty",
        "18 warning covered",
        "20 error pole-unknown",
      ].map((line) =>
        line.startsWith("7")
          ? expect.stringMatching(/error entries-missing$/)
          : line,
      ),
    );
  });

  test("names those of the entries also where the axis is wrong", () => {
    const content = `${HEAD.replace("weather", "The Weather")}entries:
  good:
    - { term: warm, weight: 2 }
    - { term: mild, toString: 1 }
  ugly:
    - Hagel
`;
    expect(problems("axis.yaml", content)).toEqual([
      "1 error axis-invalid",
      "8 error entries-missing",
      "9 error weight-out-of-range",
      "10 error key-unknown",
      "11 error pole-unknown",
    ]);
  });

  test("names the file, and what it speaks of", () => {
    const [problem] = load(
      "twice.yaml",
      `${HEAD}entries:\n  good: [Sonne, Sonne]\n  bad: [Regen]\n`,
    ).problems;
    expect(problem?.file).toMatch(/twice\.yaml$/u);
    expect(problem).toMatchObject({
      line: 8,
      values: { term: "Sonne", first: 8 },
    });
  });

  test.each([
    ["no-yaml.yaml", "axis: [", "syntax"],
    ["empty.yaml", "", "axis-missing"],
    [
      "three.yaml",
      HEAD + "  third: { title: { de: Dritte, en: Third } }\nentries: {}\n",
      "poles-not-two",
    ],
    ["columns.csv", "axis,term\nweather,Sonne\n", "column-missing"],
    ["broken.csv", 'axis,pole,term\nweather,good,"Son', "syntax"],
    [
      "poles.csv",
      "axis,pole,term\nweather,a,Sonne\nweather,b,Regen\nweather,c,Wind\n",
      "poles-not-two",
    ],
    [
      "pole-name.yaml",
      `${HEAD.replaceAll("good", '"-"')}entries: { "-": [Sonne], bad: [Regen] }\n`,
      "pole-invalid",
    ],
    [
      "axis-name.yaml",
      `${HEAD.replace("weather", "new")}entries: { good: [Sonne], bad: [Regen] }\n`,
      "axis-invalid",
    ],
    [
      "axis-name.csv",
      "axis,pole,term\n../x,a,Sonne\n../x,b,Regen\n",
      "axis-invalid",
    ],
    [
      "pole-name.csv",
      "axis,pole,term\nweather,new,Sonne\nweather,b,Regen\n",
      "pole-invalid",
    ],
  ])("%s: %s", (name, content, code) => {
    expect(
      load(name, content).problems.map((problem) => problem.code),
    ).toContain(code);
  });

  test.each([
    ["below each other", "\n" + "    - Sonne\n".repeat(50)],
    ["in one line", ` [${Array(200).fill("Sonne").join(", ")}]\n`],
  ])("more entries %s than allowed are not even parsed", (_, entries) => {
    const limits = { ...DEFAULT_LEXICON_LIMITS, entries: 15 };
    // What is not parsed can be no YAML, either.
    const content = `${HEAD}entries:\n  good:${entries}  bad: [\n`;
    expect(() => readYaml("x.yaml", content, dictionary, limits)).toThrow(
      expect.objectContaining({ code: "lexicon-too-many-entries" }),
    );
  });

  test("cannot be used", () => {
    const file = join(folder, "unusable.yaml");
    writeFileSync(file, "axis: x\n");
    expect(() => requireLexicons([file], dictionary)).toThrow(
      "lexicon-invalid",
    );
    expect(() =>
      requireLexicons([join(folder, "missing.yaml")], dictionary),
    ).toThrow("file-not-readable");
  });
});

describe("entries", () => {
  test("take the part of speech that their spelling and the dictionary suggest", () => {
    const { lexicons } = load(
      "guess.yaml",
      `${HEAD}entries:\n  good: [Sonne, aufklaren, mild, unter blauem Himmel, '"Hoch"', wolk*]\n  bad: [{ term: Sturm, weight: 0.5, note: strong, except: [Sturmmöwe] }]\n`,
    );
    expect(
      lexicons[0]?.entries.map(({ partOfSpeech }) => partOfSpeech),
    ).toEqual([
      "noun",
      "verb",
      "adjective",
      "phrase",
      "form",
      "adjective",
      "noun",
    ]);
    expect(lexicons[0]?.entries[6]).toMatchObject({
      pole: "bad",
      weight: 0.5,
      compounds: true,
      note: "strong",
      except: ["Sturmmöwe"],
    });
  });

  test("come from CSV, too, with the titles of a known axis", () => {
    const file = join(folder, "exchange.csv");
    writeFileSync(
      file,
      "axis,pole,term,pos,weight,except,note,source\njustification,threat,Bedrohung,noun,0.5,Drohkulisse;Drohung,a note,\n",
    );
    const { lexicons, problems: found } = loadLexicons(
      [file],
      dictionary,
      shippedAxes(dictionary),
    );
    expect(found).toEqual([]);
    expect(lexicons[0]?.axis.poles.map(({ id }) => id)).toEqual([
      "threat",
      "pretext",
    ]);
    expect(lexicons[0]?.entries[0]).toMatchObject({
      term: "Bedrohung",
      weight: 0.5,
      except: ["Drohkulisse", "Drohung"],
      note: "a note",
    });
  });

  test("give the version its fingerprint; notes do not", () => {
    const version = (entries: string) =>
      load(
        "version.yaml",
        `${HEAD}entries:\n  good: [${entries}]\n  bad: [Regen]\n`,
      ).lexicons[0]?.version;
    expect(version("Sonne")).toBe(version("{ term: Sonne, note: shines }"));
    expect(version("Sonne")).not.toBe(version("{ term: Sonne, weight: 0.5 }"));
  });
});

describe("the shipped lexicons", () => {
  const { lexicons, problems: found } = loadLexicons(
    lexiconFiles(LEXICON_FOLDER),
    dictionary,
  );

  test("have no mistakes and no warnings", () => {
    expect(found).toEqual([]);
  });

  test("are the two axes of the design, with their poles in order", () => {
    expect(
      lexicons.map(({ axis }) => [axis.id, ...axis.poles.map(({ id }) => id)]),
    ).toEqual([
      ["justification", "threat", "pretext"],
      ["intervention", "support", "criticism"],
    ]);
  });

  test("have at least 120 entries per pole", () => {
    for (const { axis, entries } of lexicons)
      for (const { id } of axis.poles)
        expect(
          entries.filter(({ pole }) => pole === id).length,
        ).toBeGreaterThanOrEqual(120);
  });

  test("the fixture lexicon of the tests is sound, too", () => {
    expect(
      loadLexicons([join(ROOT, "tests/fixtures/lexicon.yaml")], dictionary)
        .problems,
    ).toEqual([]);
  });
});
