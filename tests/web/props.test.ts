import { describe, expect, test } from "@jest/globals";
import type {
  ArticleAnalysis,
  Evidence,
  Lexicon,
} from "../../src/engine/model.js";
import { contributionOf } from "../../src/engine/score/score.js";
import { LOCALES } from "../../src/web/locale.js";
import { comparisonProps } from "../../src/web/props/comparison.js";
import { textGroups } from "../../src/web/props/passages.js";
import { toneRows } from "../../src/web/props/tone.js";
import { readingProps } from "../../src/web/props/reading.js";
import { entryAnchor, entryAnchors } from "../../src/web/lexicon-urls.js";
import { urls } from "../../src/web/urls.js";
import { entry } from "../fixtures/lexicon.js";
import { ARTICLES, COLLECTION, overviewOf } from "./fixture.js";
import { LEXICONS } from "./fixture-lexicons.js";

const { de } = LOCALES;
const AXES = LEXICONS.map(({ axis }) => axis);
const comparison = overviewOf(COLLECTION.id);

describe("contributions", () => {
  test("sum to the balance through every lens", () => {
    for (const { analysis } of ARTICLES)
      for (const { axis } of LEXICONS)
        for (const lens of ["all", "own", "cited"] as const) {
          const score = analysis.axes[axis.id]?.[lens];
          if (score?.balance == null) continue;
          const sum = analysis.evidence
            .filter((one) => one.axis === axis.id)
            .filter((one) => lens === "all" || one.voice === lens)
            .reduce(
              (total, one) => total + contributionOf(one, axis, score),
              0,
            );
          expect(sum).toBeCloseTo(score.balance, 12);
        }
  });
});

describe("the general tone", () => {
  const [outlet] = comparison.comparison.outlets;
  if (!outlet) throw new Error("a comparison without outlets");
  const { tone, ...rest } = outlet;

  test("says in words where an outlet has no evaluative word, and warns where it has few", () => {
    const rows = toneRows(
      [
        { ...rest, tone: { ...tone, score: null, hits: 0 } },
        { ...rest, tone: { ...tone, score: 1, hits: 2 } },
        { ...rest, tone: { ...tone, score: 1, hits: 5 } },
      ],
      de,
    );
    expect(rows.map(({ hits, warning }) => [hits, warning])).toEqual([
      ["keine", undefined],
      ["2", "zu wenige"],
      ["5", undefined],
    ]);
  });

  test("has no table where no outlet has an evaluative word", () => {
    const none = { ...rest, tone: { ...tone, score: null, hits: 0 } };
    expect(toneRows([none, none], de)).toEqual([]);
  });
});

describe("the text of the reading page", () => {
  const text = "Er lehnt den Plan ab. Sie nicht.\nWerbung!";
  const evidence: Evidence = {
    start: 3,
    end: 20,
    text: "lehnt den Plan ab",
    parts: [
      { start: 3, end: 8 },
      { start: 18, end: 20 },
    ],
    axis: "intervention",
    pole: "criticism",
    weight: 1,
    entry: "ablehnen",
    entryPole: "criticism",
    voice: "own",
    context: [],
    sentence: 0,
  };
  const analysis: ArticleAnalysis = {
    words: 8,
    countedSentences: 3,
    sentences: [
      { start: 0, end: 21 },
      { start: 22, end: 32 },
      { start: 33, end: 41 },
    ],
    blocks: [
      { start: 0, end: 32 },
      { start: 33, end: 41 },
    ],
    noise: [{ start: 33, end: 41, reason: "appeal" }],
    quotes: [{ start: 9, end: 17, kind: "direct" }],
    evidence: [evidence],
    axes: {},
    tone: { score: null, hits: 0 },
  };
  const groups = textGroups(text, analysis, [evidence]);
  const segments = groups.flatMap(({ blocks }) =>
    blocks.flatMap((block) => block.flatMap((passage) => passage.segments)),
  );

  test("is whole and in order", () => {
    expect(segments.map((one) => one.text).join("")).toBe(
      text.replace("\n", ""),
    );
  });

  test("shows a word whole that the end of a line parts", () => {
    const broken = "Er lehnt ihn ent-\nschieden ab.";
    const end = broken.length;
    const whole = { start: 0, end };
    const drawn = textGroups(
      broken,
      { ...analysis, blocks: [whole], sentences: [], quotes: [], noise: [] },
      [],
    );
    const shown = drawn.flatMap(({ blocks }) => blocks.flat(2));
    expect(
      shown.flatMap((passage) => passage.segments).map((one) => one.text),
    ).toEqual(["Er lehnt ihn entschieden ab."]);
  });

  test("marks only the words that matched, and gives one anchor", () => {
    const marked = segments.filter(({ mark }) => mark !== undefined);
    expect(marked.map((one) => one.text)).toEqual(["lehnt", "ab"]);
    expect(marked.map((one) => one.opens)).toEqual([true, false]);
  });

  test("knows quotations and what does not count", () => {
    const quoted = segments.filter((one) => one.quoted).map((one) => one.text);
    expect(quoted).toEqual(["den Plan"]);
    expect(groups.map(({ noise }) => noise)).toEqual([undefined, ["appeal"]]);
  });

  test("takes a paragraph of nothing but noise as a whole, whatever its parts", () => {
    const noise = [
      { start: 22, end: 25, reason: "credit" },
      { start: 26, end: 32, reason: "credit" },
      { start: 33, end: 37, reason: "comment" },
      { start: 37, end: 41, reason: "appeal" },
    ] as const;
    const drawn = textGroups(text, { ...analysis, noise }, []);
    expect(drawn.map((group) => group.noise)).toEqual([
      undefined,
      ["comment", "appeal"],
    ]);
    // Two neighbours with one reason are one place, which says its reason once.
    const places = drawn
      .flatMap(({ blocks }) => blocks.flat())
      .flatMap((passage) => passage.segments)
      .filter((segment) => segment.noise !== undefined);
    expect(places.map((segment) => segment.text).join("")).toBe(
      text.slice(22, 32),
    );
    expect(places.filter(({ closesNoise }) => closesNoise)).toHaveLength(1);
  });

  test("stays whole for every article of the fixture", () => {
    for (const { article, analysis: found } of ARTICLES) {
      const drawn = textGroups(article.text, found, found.evidence);
      expect(
        drawn
          .flatMap(({ blocks }) => blocks)
          .map((block) =>
            block
              .flatMap((passage) => passage.segments)
              .map((one) => one.text)
              .join(""),
          )
          .join("\n"),
      ).toBe(article.text);
    }
  });
});

describe("the comparison page", () => {
  const props = comparisonProps(comparison, AXES, { voice: "all" }, de);

  test("puts the highest balance first and missing ones last", () => {
    const balances = props.axes[0]?.rows.map(({ mark }) => mark.balance);
    expect(balances).toEqual([1, 1, 0, -0.6, null]);
    expect(props.axes[0]?.rows.map(({ mark }) => mark.hollow)).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  test("leads from a dot to the strongest evidence on its side", () => {
    const row = props.axes[0]?.rows.find(
      ({ outlet }) => outlet === "Bucht-Recherche",
    );
    expect(row?.href).toBe("/articles/a-2?axis=justification#e-8");
  });

  test("shows own and cited voice beside the whole only", () => {
    const own = comparisonProps(comparison, AXES, { voice: "own" }, de);
    for (const { mark } of own.axes[0]?.rows ?? [])
      expect([mark.own, mark.cited]).toEqual([null, null]);
  });

  test("says when only some of very many outlets were judged", () => {
    expect(props.judgedNote).toBeUndefined();
    const capped = {
      ...comparison,
      comparison: { ...comparison.comparison, judgedOutlets: 3 },
    };
    expect(comparisonProps(capped, AXES, { voice: "all" }, de).judgedNote).toBe(
      "Die Sammlung hat 5 Quellen. Paarweise verglichen sind die 3 mit den meisten Belegen.",
    );
  });

  test("turns pairs so that differences are not negative", () => {
    const [justification] = props.verdicts;
    expect(justification?.different).toMatchObject([
      {
        outlets: ["Küstenblatt (Beilage)", "Bucht-Recherche"],
        difference: "1,60",
        interval: "[1,30; 1,90]",
      },
    ]);
    expect(justification?.others).toHaveLength(9);
  });

  test("takes any number of axes", () => {
    const [first] = LEXICONS;
    if (!first) throw new Error("no lexicon");
    const third: Lexicon = {
      ...first,
      axis: {
        ...first.axis,
        id: "costs",
        title: { de: "Kosten", en: "Costs" },
      },
    };
    const axes = [...AXES, third.axis];
    const many = comparisonProps(
      comparison,
      axes,
      { voice: "all", x: "costs", y: "justification" },
      de,
    );
    expect(many.axes.map(({ colours }) => colours)).toEqual([1, 2, 3]);
    expect(many.map?.options).toHaveLength(3);
    expect([many.map?.x.id, many.map?.y.id]).toEqual([
      "costs",
      "justification",
    ]);
    const one = comparisonProps(
      comparison,
      AXES.slice(0, 1),
      { voice: "all" },
      de,
    );
    expect(one.map).toBeUndefined();
  });
});

describe("the reading view", () => {
  const [first] = ARTICLES;
  if (!first) throw new Error("no article");
  const read = (axis: string, voice: "all" | "cited") =>
    readingProps(
      first.article,
      first.analysis,
      LEXICONS,
      { axis, voice, target: (a, v) => ({ href: `${a}/${v}` }) },
      de,
    );

  test("counts what its lens shows", () => {
    expect(read("justification", "all").evidenceCount).toBe("5 Belege");
    expect(read("justification", "cited").evidenceCount).toBe("1 Beleg");
    expect(read("justification", "all").sum).toBe(
      "Die Beiträge aller 5 Belege ergeben zusammen genau +1,00.",
    );
    expect(read("justification", "all").ignoredCount).toBe(
      "Nicht gezählt: 1 Absatz",
    );
  });

  test("falls back to the first axis", () => {
    expect(read("nonsense", "all").axis.id).toBe("justification");
  });
});

describe("addresses", () => {
  test("leave out what is the default", () => {
    expect(urls.comparison()).toBe("/");
    expect(urls.comparison(undefined, { voice: "all" })).toBe("/");
    expect(urls.comparison("x y", { voice: "own" })).toBe(
      "/collections/x%20y?voice=own",
    );
    expect(urls.article("a/b", { axis: "c", start: 7 })).toBe(
      "/articles/a%2Fb?axis=c#e-7",
    );
  });

  test("encode terms", () => {
    expect(entryAnchor("keine  Beweise")).toBe("entry-keine_Beweise");
    expect(urls.lexicon("x", "50 %")).toBe("/lexicons/x#entry-50_%25");
  });

  test("give each entry an id of its own", () => {
    const entries = [
      entry("Klage"),
      entry("klage"),
      entry("Klage", "alarm", { pos: "form" }),
    ];
    expect([...entryAnchors(entries).values()]).toEqual([
      "entry-Klage",
      "entry-klage",
      "entry-Klage-2",
    ]);
  });
});
