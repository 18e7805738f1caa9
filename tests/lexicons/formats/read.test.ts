import { describe, expect, test } from "@jest/globals";
import { readExchange } from "../../../src/lexicons/exchange.js";
import type { PolePair } from "../../../src/lexicons/formats/to-axes.js";
import { dictionary } from "../../fixtures/engine.js";
import {
  LEXICODER,
  LIWC_DIC,
  LIWC_DICX,
  QUANTEDA,
  WORDSTAT,
  YOSHIKODER,
} from "./files.js";

function read(path: string, content: string, pairs: readonly PolePair[] = []) {
  const { drafts, problems, notes } = readExchange(
    content,
    { path, pairs },
    dictionary,
  );
  return {
    problems,
    axes: drafts.map(({ axis }) => [
      axis.id,
      ...axis.poles.map(({ id }) => id),
    ]),
    titles: drafts.flatMap(({ axis }) =>
      axis.poles.map(({ title }) => title.de),
    ),
    entries: drafts.flatMap(({ entries }) =>
      entries.map(
        ({ pole, term, partOfSpeech, weight }) =>
          `${pole} ${term} ${partOfSpeech} ${String(weight)}`,
      ),
    ),
    notes: notes.map(({ line, kind, code, term }) =>
      [line ?? "-", kind, code, term].filter(Boolean).join(" "),
    ),
  };
}

const WEATHER = ["wetter", "schoen", "uebel"];

describe("dictionaries of other programs", () => {
  test("quanteda: nested keys, lists, wildcards at either end", () => {
    const result = read("Wetter.yml", QUANTEDA);
    expect(result.axes).toEqual([WEATHER]);
    expect(result.titles).toEqual(["Schön", "Übel"]);
    expect(result.entries).toEqual([
      "schoen sonn* adjective 1",
      "schoen Frühling form 1",
      "schoen blauer Himmel form 1",
      "uebel *sturm adjective 1",
      "uebel Nässe form 1",
    ]);
    expect(result.notes).toEqual([
      "- note titles-from-names",
      "7 dropped duplicate Frühling",
      "8 dropped pattern w?nd",
      "8 dropped other-pole Frühling",
      "- note exact-forms",
    ]);
  });

  test("LIWC: numbered categories, levels, conditions", () => {
    const result = read("Wetter.dic", LIWC_DIC);
    expect(result.axes).toEqual([WEATHER]);
    expect(result.entries).toEqual([
      "schoen sonn* adjective 1",
      "schoen Frühling form 1",
      "schoen blauer Himmel form 1",
      "uebel Nässe form 1",
      "uebel Sturm form 1",
      "uebel kühl form 1",
    ]);
    expect(result.notes).toEqual([
      "12 dropped condition-dropped kühl",
      "14 dropped category-unknown fremd",
      "15 dropped line-not-understood <of>131/125",
      "- note shape-unclear",
      "5 dropped category-dropped",
      "- note titles-from-names",
      "- note exact-forms",
    ]);
  });

  test("LIWC-22: a table with crosses and weights", () => {
    const result = read("Wetter.dicx", LIWC_DICX);
    expect(result.axes).toEqual([WEATHER]);
    expect(result.entries).toEqual([
      "schoen sonn* adjective 0.25",
      "schoen Frühling form 0.5",
      "uebel Nässe, überall form 0.25",
      "uebel Sturm form 1",
    ]);
    expect(result.notes).toEqual([
      "7 dropped line-not-understood lau: viel",
      "- note titles-from-names",
      "2 changed weight-scaled sonn*",
      "3 changed weight-scaled Frühling",
      "4 changed weight-scaled Nässe, überall",
      "5 changed weight-scaled Sturm",
      "6 dropped weight-not-positive Hagel",
      "- note exact-forms",
    ]);
  });

  test("Yoshikoder: nodes within nodes", () => {
    const result = read("x.ykd", YOSHIKODER, [["schön", "übel"]]);
    expect(result.axes).toEqual([WEATHER]);
    expect(result.entries).toEqual([
      "schoen sonn* adjective 1",
      "schoen Frühling form 1",
      "schoen Wind & Wolken form 1",
      "uebel Nässe form 1",
      "uebel Orkan form 1",
    ]);
    expect(result.notes).toEqual([
      "- note titles-from-names",
      "9 changed subcategories-merged",
      "- note exact-forms",
    ]);
  });

  test("Yoshikoder: regular expressions are told line by line", () => {
    const regex = YOSHIKODER.replace("substring", "regexp").replace(
      "Orkan",
      "Ork.n",
    );
    expect(
      read("x.ykd", regex, [["Schön", "Übel"]]).notes.filter((note) =>
        note.includes("pattern"),
      ),
    ).toEqual(["5 dropped pattern sonn*", "12 dropped pattern Ork.n"]);
  });

  test("Lexicoder: categories after a plus; the file names the axis", () => {
    const result = read("ordner/Wetter.lc3", LEXICODER);
    expect(result.axes).toEqual([WEATHER]);
    expect(result.entries).toEqual([
      "schoen sonn* adjective 1",
      "schoen Frühling form 1",
      "uebel Nässe form 1",
      "uebel *sturm adjective 1",
    ]);
    expect(read("Wetter.lc3", YOSHIKODER, [["Schön", "Übel"]]).axes).toEqual([
      WEATHER,
    ]);
  });

  test("WordStat: tabs, weights, underscores, capitals", () => {
    const result = read("x.cat", WORDSTAT);
    expect(result.axes).toEqual([WEATHER]);
    expect(result.entries).toEqual([
      "schoen sonn* adjective 0.25",
      "schoen frühling form 0.5",
      "schoen blauer himmel form 0.25",
      "uebel nässe form 1",
    ]);
    expect(result.notes).toContain(
      "8 dropped line-not-understood @STURM [STURM NEAR WARNUNG] (1)",
    );
    expect(result.notes).toContain("3 changed lower-cased SONN*");
  });

  test("quanteda reads what matches nothing else of ours, and ours stays ours", () => {
    expect(read("a.yaml", "axis: x\n").problems.length).toBeGreaterThan(0);
    expect(read("a.csv", "axis,pole,term\nx,a,Alm\nx,b,Berg\n").axes).toEqual([
      ["x", "a", "b"],
    ]);
  });
});

const THREE = "A: [eins]\nB: [zwei]\nC: {D: [drei], E: [vier]}\n";

describe("which categories are poles", () => {
  test("two siblings; the rest is told", () => {
    const { axes, notes } = read("f.yml", THREE);
    expect(axes).toEqual([["c", "d", "e"]]);
    expect(notes.slice(0, 3)).toEqual([
      "- note shape-unclear",
      "1 dropped category-dropped",
      "2 dropped category-dropped",
    ]);
  });

  test("two that are named, in their order", () => {
    expect(read("f.yml", THREE, [["b", "A"]]).axes).toEqual([
      ["b-a", "b", "a"],
    ]);
    expect(
      read("f.yml", THREE, [
        ["A", "B"],
        ["D", "E"],
      ]).axes,
    ).toEqual([
      ["a-b", "a", "b"],
      ["c", "d", "e"],
    ]);
  });

  test("axes of one name get identifiers of their own", () => {
    const { axes } = read(
      "f.yml",
      ["a", "A", "a-2", "New"]
        .map((name) => `${name}: {P: [eins], Q: [zwei]}\n`)
        .join(""),
    );
    expect(axes.map(([id]) => id)).toEqual(["a", "a-2", "a-2-2", "x-new"]);
  });

  test("entries beside the poles are told", () => {
    const { notes } = read(
      "f.dic",
      "%\n1\tX\n\t2\tA\n\t3\tB\n%\neins\t2\nzwei\t3\ndrei\t1\n",
    );
    expect(notes[0]).toBe("2 dropped terms-beside-poles");
  });

  test.each<[string, string, string, PolePair[]]>([
    ["three", "f.yml", "A: [a]\nB: [b]\nC: [c]\n", []],
    ["one", "f.yml", "A: [a]\n", []],
    ["none", "f.lc3", "\n", []],
  ])("%s: nothing is guessed", (_, path, content, pairs) => {
    expect(() => read(path, content, pairs)).toThrow("lexicon-poles-unclear");
  });

  test.each<PolePair>([
    ["A", "Z"],
    ["A", "D"],
  ])("%s, %s cannot be chosen", (...pair) => {
    const content = "A: [a]\nB: {D: [b]}\nC: {D: [c]}\n";
    expect(() => read("f.yml", content, [pair])).toThrow(
      "lexicon-pole-unknown",
    );
  });

  test("phrases with a wildcard, and terms that cannot be used", () => {
    const { notes } = read(
      "f.yml",
      `A: [gute* Zeit, "*", "…", ${"x".repeat(201)}]\nB: [schlecht]\n`,
    );
    expect(notes.slice(1, 5)).toEqual([
      "1 note phrase-inflects gute* Zeit",
      "1 dropped wildcard-only *",
      "1 dropped never-matches …",
      `1 dropped term-too-long ${"x".repeat(201)}`,
    ]);
  });
});

describe("bad files", () => {
  const LAUGHS = `<?xml version="1.0"?>
<!DOCTYPE dictionary [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>
<dictionary><cnode name="A"><pnode name="&b;&c;"/></cnode></dictionary>`;

  test.each([
    ["entities", "f.ykd", LAUGHS, "xml-with-entities"],
    ["entities", "f.lc3", LAUGHS, "xml-with-entities"],
    ["cut off", "f.ykd", YOSHIKODER.slice(0, 300), "file-invalid"],
    ["no XML", "f.ykd", "Sonne\nRegen\n", "file-invalid"],
    ["deep", "f.ykd", '<cnode name="a">'.repeat(100_000), "file-invalid"],
    ["broken YAML", "f.yml", "A: [a\nB: ]", "file-invalid"],
    [
      "deep YAML",
      "f.yml",
      `${"[".repeat(60)}a${"]".repeat(60)}`,
      "file-invalid",
    ],
    ["no legend", "f.dic", "sonn*\t1\n", "file-invalid"],
    ["no DicTerm", "f.dicx", "Wort,A,B\nsonne,X,\n", "file-invalid"],
    ["open quote", "f.dicx", 'DicTerm,A,B\n"sonne,X,\n', "file-invalid"],
    ["another kind", "f.xlsx", "PK", "lexicon-format-unknown"],
    [
      "too many",
      "f.lc3",
      `+A\n${Array.from({ length: 100_001 }, (_, index) => `w${String(index)}`).join("\n")}\n+B\nx\n`,
      "lexicon-too-many-entries",
    ],
  ])("%s (%s) gets its sentence", (_, path, content, code) => {
    expect(() => read(path, content)).toThrow(code);
  });

  test("an alias does not expand", () => {
    const { notes } = read("f.yml", "A: &a [eins]\nB: [zwei, *a]\n");
    expect(notes[0]).toBe("2 dropped line-not-understood *a");
  });
});
