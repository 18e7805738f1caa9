import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { logLikelihood } from "../../../src/engine/suggestions/near-hits.js";
import { listed, suggestionsOf } from "./support.js";

const ALARM =
  "Die Gefahr wächst. Die Bedrohung bleibt. Der Krieg kommt. Eine Bedrohung ist da. Die Angst nimmt zu.";
const CALM =
  "Das ist ein Vorwand. Ein Vorwand bleibt er. Es gibt keine Belege. Wieder ein Vorwand. Sie wollen absagen.";

describe("words that set texts apart", () => {
  // The prior weighs as much as 500 words: a few sentences prove nothing.
  const rumour = "Ein Gerücht geht um. Das Gerücht hält sich. ".repeat(15);
  const wave = "Die Flutwelle rollt. Eine Flutwelle droht. ".repeat(15);
  const both = "Der Hafen ist groß. Der Hafen schläft. ".repeat(15);

  test("are found for either pole, with their counts", () => {
    const report = suggestionsOf([
      ...Array.from({ length: 3 }, () => `${ALARM} ${wave} ${both}`),
      ...Array.from({ length: 3 }, () => `${CALM} ${rumour} ${both}`),
    ]);
    const found = listed(report, "contrast");
    expect(found).toContain("alarm Flutwelle");
    expect(found).toContain("calm Gerücht");
    expect(found.join()).not.toContain("Hafen");
    expect(report.onPoles).toEqual([3, 3]);
    const [reason] = report.suggestions
      .filter(({ term }) => term === "Gerücht")
      .flatMap(({ reasons }) => reasons);
    expect(reason).toMatchObject({
      kind: "contrast",
      here: { count: 90, articles: 3 },
      elsewhere: { count: 0, articles: 0 },
    });
    if (reason?.kind === "contrast")
      expect(reason.odds.interval[0]).toBeGreaterThan(0);
  });

  test("are not looked for where a pole has no text", () => {
    const report = suggestionsOf([ALARM, `${ALARM} ${wave}`]);
    expect(report.onPoles).toEqual([2, 0]);
    expect(listed(report, "contrast")).toEqual([]);
  });

  test("are more than the subject of one text", () => {
    const report = suggestionsOf([`${ALARM} ${wave}`, ALARM, CALM, CALM]);
    expect(listed(report, "contrast")).toEqual([]);
  });
});

describe("words near hits", () => {
  const filler =
    "Der Bäcker öffnet um sieben. Die Schule liegt am Fluss. Im Garten blühen Rosen. Das Museum zeigt alte Karten. ";

  test("are those that keep to one pole", () => {
    const report = suggestionsOf([
      `${filler} Eine akute Bedrohung ist das. Die akute Gefahr für die Küste bleibt.`,
      `${filler} Akut ist die Gefahr an der Küste. Der Vorwand kommt von der Küste.`,
      `${filler} Ein akuter Krieg. Noch ein Krieg an der Küste. Ein dreister Vorwand.`,
    ]);
    expect(listed(report, "near")).toEqual(["alarm akut"]);
    const [akut] = report.suggestions.filter(({ term }) => term === "akut");
    expect(akut).toMatchObject({ hits: 4, articles: 3, outlets: 3 });
    const [reason] = akut?.reasons ?? [];
    expect(reason).toMatchObject({
      kind: "near",
      near: { count: 4, articles: 3 },
      of: 4,
    });
  });

  test("stand in the same sentence", () => {
    const report = suggestionsOf(
      Array.from(
        { length: 4 },
        () => `${filler} Eine Bedrohung. Akut ist sie. ${filler}`,
      ),
    );
    expect(listed(report, "near")).toEqual([]);
  });

  test("are measured as Dunning did", () => {
    // Dunning 1993, table 2: „the swiss“.
    expect(logLikelihood(110, 110 + 111, 110 + 2442, 31_777)).toBeCloseTo(
      270.72,
      2,
    );
    expect(logLikelihood(10, 100, 50, 500)).toBeCloseTo(0, 10);
  });
});

describe("compounds with an entry in them", () => {
  test.each([
    ["Die Bedrohungslage ist ernst.", ["alarm Bedrohungslage first"]],
    ["Die Kriegsschiffe fahren.", ["alarm Kriegsschiff first"]],
    // The verb „bedrohen“ would be „bedroh“; the noun is the longer part.
    ["Ein Gefahrengebiet.", ["alarm Gefahrengebiet first"]],
    // Matches already, because its head does.
    [
      "Die Sicherheitsbedrohung wächst.",
      ["alarm Sicherheitsbedrohung counted"],
    ],
    // Its first part is in no dictionary.
    ["Die Xyloritgefahr wächst.", ["alarm Xyloritgefahr last"]],
    ["Das Antikrieg ist gemeint.", []],
    ["Die Platzangst quält ihn.", []],
    ["Ein Krieger ruht.", []],
    ["Der Hafen liegt still.", []],
  ])("%s", (text, expected) => {
    const found = suggestionsOf([text]).suggestions.map(
      ({ pole, term, reasons: [reason] }) =>
        `${pole} ${term} ${reason.kind === "compound" ? reason.part : "?"}`,
    );
    expect(found).toEqual(expected);
  });

  test("come before those that count already, however frequent", () => {
    const report = suggestionsOf([
      "Eine Kriegsgefahr. Noch eine Kriegsgefahr. Die Bedrohungslage.",
    ]);
    expect(report.suggestions.map(({ term }) => term)).toEqual([
      "Bedrohungslage",
      "Kriegsgefahr",
    ]);
  });
});

describe("words that keep the company of entries", () => {
  const company = (word: string) =>
    `${word} erschüttert Hafen Brücke Markt. Nachts meldet Polizei ${word} Innenstadt. Experten sehen ${word} Küste Inseln.`;
  const other =
    "Sonntags backt Oma Kuchen Torten. Kinder malen Bilder Blumen. Garten blüht Sommer Wiese.";
  const texts = Array.from({ length: 5 }, () =>
    [
      company("Bedrohung"),
      company("Gefahr"),
      company("Krieg"),
      company("Unheil"),
      other,
      "Torten schmecken Kindern.",
    ].join(" "),
  );

  test("are found by the words around them", () => {
    const report = suggestionsOf(texts);
    expect(report.comparableEntries).toBe(3);
    const [unheil] = report.suggestions.filter(({ term }) => term === "Unheil");
    expect(unheil?.pole).toBe("alarm");
    const similar = unheil?.reasons.find(({ kind }) => kind === "similar");
    if (similar?.kind !== "similar") throw new Error("not similar");
    expect(similar.entries.map(({ entry }) => entry).toSorted()).toEqual([
      "Bedrohung",
      "Gefahr",
      "Krieg",
    ]);
    expect(similar.similarity).toBeGreaterThan(0.9);
    expect(similar.shared).toContain("Polizei");
    const kuchen = listed(report, "similar").filter((one) =>
      /Kuchen|Blume|Oma/u.test(one),
    );
    expect(kuchen).toEqual([]);
  });

  test("want enough text", () => {
    const report = suggestionsOf(texts.slice(0, 1));
    expect(report.comparableEntries).toBe(0);
    expect(listed(report, "similar")).toEqual([]);
  });
});

describe("a suggestion", () => {
  test("shows sentences of different outlets, those with a hit first", () => {
    const report = suggestionsOf([
      "Bote: Die Bedrohungslage ist unklar. Die Bedrohungslage macht die Gefahr groß.",
      "Bote: Wieder die Bedrohungslage.",
      "Kurier: Von einer Bedrohungslage weiß niemand.",
      "Echo: Die Bedrohungslage bleibt.",
    ]);
    const [first] = report.suggestions;
    expect(first).toMatchObject({ hits: 5, articles: 4, outlets: 3 });
    expect(first?.examples.map(({ outlet, left }) => [outlet, left])).toEqual([
      ["Bote", "Die "],
      ["Kurier", "Von einer "],
      ["Echo", "Die "],
    ]);
    expect(first?.examples[0]).toMatchObject({
      articleId: "t-0",
      keyword: "Bedrohungslage",
      right: " macht die Gefahr groß.",
      sentence: { start: 31, end: 72 },
    });
  });

  test("gathers all reasons for one pole", () => {
    const report = suggestionsOf([
      ...Array.from(
        { length: 3 },
        () =>
          `${ALARM} ${"Die Gefahr der Bedrohungslage. Eine Bedrohungslage, eine Gefahr. Rosen blühen im Garten. Der Bäcker schläft im Haus am Fluss. ".repeat(8)}`,
      ),
      ...Array.from(
        { length: 3 },
        () =>
          `${CALM} ${"Kinder malen Bilder. Oma backt Kuchen. Sonntags regnet es im Dorf. Die Katze fängt Mäuse. ".repeat(12)}`,
      ),
    ]);
    const found = report.suggestions.filter(
      ({ term }) => term === "Bedrohungslage",
    );
    expect(found.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual(
      [["contrast", "near", "compound"]],
    );
  });

  test("is never made of noise, names or what the lexicon knows", () => {
    const report = suggestionsOf(
      Array.from(
        { length: 4 },
        () =>
          "Die Gefahr durch Xanthippus und die NATO. Eine Gefahr, sagt Xanthippus der NATO. Der Krieg gegen Xanthippus mit der NATO.\n\nFoto: Dreizackfähre/dpa",
      ),
    );
    expect(report.suggestions.map(({ term }) => term)).toEqual([]);
  });

  test("does not depend on the order of the articles", () => {
    const words = [
      "Die akute Gefahr wächst.",
      "Der Vorwand ist dreist.",
      "Eine akute Bedrohung der Küste.",
      "Ein dreister Vorwand bleibt.",
      "Die Kriegslüge lebt.",
      "Die Bedrohungslage der Küste.",
    ];
    const texts = fc.array(
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }),
      { minLength: 1, maxLength: 6 },
    );
    const essence = (report: ReturnType<typeof suggestionsOf>) =>
      report.suggestions.map(({ term, pole, hits, articles, reasons }) =>
        [term, pole, hits, articles, ...reasons.map(({ kind }) => kind)].join(),
      );
    fc.assert(
      fc.property(texts, (drafts) => {
        const articles = drafts.map(
          (sentences, index) => `Nr${String(index)}: ${sentences.join(" ")}`,
        );
        const backwards = suggestionsOf(articles.toReversed());
        expect(essence(suggestionsOf(articles))).toEqual(essence(backwards));
      }),
      { numRuns: 40 },
    );
  });
});
