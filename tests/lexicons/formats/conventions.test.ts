/**
 * German dictionaries as the programs themselves and the people who use them write them, byte for byte: their encodings,
 * line ends, levels and oddities.
 */
import { describe, expect, test } from "@jest/globals";
import type { PolePair } from "../../../src/lexicons/formats/to-axes.js";
import { readLexiconBytes } from "../../../src/workflows/read-lexicon-file.js";
import { dictionary } from "../../fixtures/engine.js";

/** What came of a file: its axes, its entries by pole, and what the report says line by line. */
function read(path: string, bytes: Buffer, pairs: readonly PolePair[] = []) {
  const source = { path, pairs, knownAxes: [] };
  const { drafts, notes } = readLexiconBytes(bytes, source, dictionary);
  const [draft] = drafts;
  if (!draft) throw new Error("no axis");
  return {
    axes: drafts.map(({ axis }) => axis.id),
    titles: draft.axis.poles.map(({ title }) => title.de),
    terms: draft.axis.poles.map(({ id }) =>
      draft.entries
        .filter(({ pole }) => pole === id)
        .map(({ term, weight }) =>
          weight === 1 ? term : `${term} ${String(weight)}`,
        ),
    ),
    told: notes
      .filter(({ code }) => !GENERAL.has(code))
      .map(({ line, code, term }) =>
        [line ?? "-", code, term].filter(Boolean).join(" "),
      ),
  };
}

/** Said of every file. */
const GENERAL = new Set<string>(["titles-from-names", "exact-forms"]);

const utf8 = (text: string) => Buffer.from(text);
const withMark = (text: string) => Buffer.from(`\uFEFF${text}`);
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");
/** Enough for what is used here; a dash and „ “ stand where Latin-1 has control characters. */
const windows1252 = (text: string) =>
  Buffer.from(
    text.replaceAll("–", "\u0096").replaceAll("€", "\u0080"),
    "latin1",
  );
const withCarriageReturns = (text: string) => text.replaceAll("\n", "\r\n");
const ofOldMac = (text: string) => text.replaceAll("\n", "\r");

describe("LIWC", () => {
  const LIWC_2015 = `%
30\taffekt (Affektive Prozesse)
\t31\tpos (Positive Gefühle)
\t32\tneg (Negative Gefühle)
\t\t33\tangst (Angst)
\t\t34\tärger (Ärger)
%
glück*\t30\t31
zufrieden\t\t30\t31
guter dinge\t30\t31
agenda 2030\t30\t31
fürcht*\t30\t32\t33
wüt*\t30\t32\t34
schön (02 134 11)125/464\t30\t31
:)\t30\t31

:(\t30\t32
wüt*\t30\t32\t34
`;

  test("2015: short and long names, levels, two tabs, a number in a phrase", () => {
    const { axes, titles, terms, told } = read(
      "Gefühle.dic",
      utf8(withCarriageReturns(LIWC_2015)),
      [["pos", "neg (Negative Gefühle)"]],
    );
    expect(axes).toEqual(["affekt"]);
    expect(titles).toEqual(["Positive Gefühle", "Negative Gefühle"]);
    expect(terms).toEqual([
      ["glück*", "zufrieden", "guter dinge", "agenda 2030", "schön"],
      ["fürcht*", "wüt*"],
    ]);
    expect(told).toEqual([
      "14 condition-dropped schön",
      "4 subcategories-merged",
      "15 pattern :)",
      "17 pattern :(",
      "18 duplicate wüt*",
    ]);
  });

  const LIWC_2001 = `%
01\tPronomen
12\tFreude
16\tTrübsal
%
ich 01
heiter* 12
selig   12
betrübt*\t16
öde 16 99
`;

  test.each([
    ["Windows-1252", windows1252(LIWC_2001)],
    ["a Mac's line ends", windows1252(ofOldMac(LIWC_2001))],
    ["a byte order mark", withMark(LIWC_2001)],
    ["UTF-16", utf16(LIWC_2001)],
  ])("2001, flat, spaces for tabs, in %s", (_, bytes) => {
    const { titles, terms, told } = read("g.dic", bytes, [
      ["Freude", "Trübsal"],
    ]);
    expect(titles).toEqual(["Freude", "Trübsal"]);
    expect(terms).toEqual([
      ["heiter*", "selig"],
      ["betrübt*", "öde"],
    ]);
    expect(told).toEqual(["10 category-unknown öde", "2 category-dropped"]);
  });

  test.each([
    ["a table of its own", "DicTerm,Gut,Böse\nfröhlich,X,\nübel*,,X\n"],
    ["an early version", "Entry,Gut,Böse\nfröhlich,1,\nübel*,,1\n"],
    [
      "a German spreadsheet",
      "DicTerm;Gut;Böse;\nfröhlich;1,0;;\nübel*;;1,0;\n",
    ],
  ])("22: %s", (_, table) => {
    const { terms, told } = read(
      "g.dicx",
      withMark(withCarriageReturns(table)),
    );
    expect(terms).toEqual([["fröhlich"], ["übel*"]]);
    expect(told).toEqual([]);
  });

  test("22: weights, a comma in a phrase, a word on both sides", () => {
    const { terms, told } = read(
      "g.dicx",
      utf8('DicTerm,Gut,Böse\n"ach, wie schön",0.5,\nheikel,0.25,1\n'),
    );
    expect(terms).toEqual([["ach, wie schön 0.5", "heikel 0.25"], []]);
    expect(told).toEqual(["3 other-pole heikel"]);
  });
});

describe("quanteda", () => {
  test("words beside keys, words that look like something else, comments, an empty key", () => {
    const { axes, titles, terms, told } = read(
      "k.yml",
      utf8(`# Konflikt
Konflikt:
  Härte:
    Waffen: [Panzer*, "Raketen-Abwehr"]   # mit Bindestrich
    __: [Härte, 'Null Toleranz']
  Nähe:
    - 'ja'
    - nein
    - null
    - 1914
    - >-
      gute
      Nachbarn
    - ~
  Später:
`),
      [["Härte", "Nähe"]],
    );
    expect(axes).toEqual(["konflikt"]);
    expect(titles).toEqual(["Härte", "Nähe"]);
    expect(terms).toEqual([
      ["Härte", "Null Toleranz", "Panzer*", "Raketen-Abwehr"],
      ["ja", "nein", "null", "1914", "gute Nachbarn"],
    ]);
    expect(told).toEqual(["15 category-empty", "3 subcategories-merged"]);
  });

  test("an unnamed key is its category's own", () => {
    const { terms } = read(
      "o.yml",
      utf8("Ost:\n  '': [Görlitz]\nWest:\n  '': Köln\n"),
    );
    expect(terms).toEqual([["Görlitz"], ["Köln"]]);
  });
});

describe("Lexicoder", () => {
  test("3: four categories, phrases, blank lines, an empty category", () => {
    const { terms, told } = read(
      "LSD.lc3",
      withMark(
        withCarriageReturns(
          "+negativ\nlüge*\nim stich lassen\n\n+positiv\nfreund*\nüberglücklich\n+neg_positiv\nnicht schön\n+leer\n",
        ),
      ),
      [["positiv", "negativ"]],
    );
    expect(terms).toEqual([
      ["freund*", "überglücklich"],
      ["lüge*", "im stich lassen"],
    ]);
    expect(told).toEqual(["10 category-empty", "8 category-dropped"]);
  });

  test("3: an empty category beside two others is no third pole", () => {
    const { terms, told } = read(
      "LSD.lc3",
      utf8("+negativ\nlüge*\n+positiv\nfreund*\n+leer\n"),
    );
    expect(terms).toEqual([["lüge*"], ["freund*"]]);
    expect(told).toEqual(["5 category-empty"]);
  });

  const LEXICODER_2 = `<?xml version="1.0" encoding="ISO-8859-1"?>
<!-- Stimmung -->
<dictionary style="050805" patternengine="substring">
  <cnode name="Stimmung" desc="">
    <cnode name="Frohsinn" desc=""><pnode name="fröhlich*"/><pnode name="gut gelaunt"/></cnode>
    <cnode name="Trübsinn" desc=""><pnode name="trüb*"/><pnode name="trüb*"/></cnode>
  </cnode>
</dictionary>`;

  test.each([
    ["2, in Latin-1", "s.lcd", windows1252(LEXICODER_2)],
    ["2, in UTF-16", "s.lcd", utf16(LEXICODER_2)],
    ["Yoshikoder's, which it took over", "s.ykd", utf8(LEXICODER_2)],
  ])("%s", (_, path, bytes) => {
    const { axes, titles, terms, told } = read(path, bytes);
    expect(axes).toEqual(["stimmung"]);
    expect(titles).toEqual(["Frohsinn", "Trübsinn"]);
    expect(terms).toEqual([["fröhlich*", "gut gelaunt"], ["trüb*"]]);
    expect(told).toEqual(["6 duplicate trüb*"]);
  });
});

describe("WordStat", () => {
  const CAT = `GEFÜHLE
   \tFREUDE
   \t\tGLÜCK* (1)
   \t\tGUTER_DINGE (1)
   \t\tFREUDE AM LEBEN (1)
   \t\tHEITER
   \tANGST
   \t\tÄNGST* (1)
   \t\tPANIK
   \t\t\tPANISCH (0.5)
   \t\t\tBÖSER BLICK (0,5)
   \t\t@ANGST_VOR [ANGST BEFORE VOR /S3] (1)
`;
  const expected = {
    terms: [
      ["glück*", "guter dinge", "freude am leben"],
      ["ängst*", "panisch 0.5", "böser blick 0.5"],
    ],
    // A word without a weight looks like a category without words.
    told: [
      "12 line-not-understood @ANGST_VOR [ANGST BEFORE VOR /S3] (1)",
      "6 category-empty",
      "7 subcategories-merged",
    ],
  };

  test.each([
    ["UTF-8", utf8(CAT)],
    ["Windows-1252", windows1252(withCarriageReturns(CAT))],
    ["UTF-16", utf16(withCarriageReturns(CAT))],
  ])("levels after spaces, phrases, weights, a rule, in %s", (_, bytes) => {
    const { terms, told } = read("g.cat", bytes, [["Freude", "Angst"]]);
    expect(terms).toEqual(expected.terms);
    expect(told.filter((one) => !one.includes("lower-cased"))).toEqual(
      expected.told,
    );
  });
});
