import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { comparisonAsCsv } from "../../src/cli/formats/csv.js";
import { concordanceAsCsv } from "../../src/cli/formats/concordance.js";
import { comparisonAsJson } from "../../src/cli/formats/json.js";
import { comparisonAsTable } from "../../src/cli/formats/table.js";
import { createAnalyzer } from "../../src/engine/analyze.js";
import { compare } from "../../src/engine/score/compare.js";
import { createToneMeter } from "../../src/engine/tone/tone.js";
import { loadToneLexicon } from "../../src/lexicons/tone.js";
import type { CollectionOverview } from "../../src/workflows/compare-collection.js";
import { kwic } from "../../src/workflows/kwic.js";
import { dictionary, lexicons } from "../fixtures/engine.js";
import { entry } from "../fixtures/lexicon.js";

const axes = lexicons.map(({ axis }) => axis);
const analyzer = createAnalyzer(dictionary, lexicons, {
  tone: createToneMeter(loadToneLexicon(), dictionary),
});
const TEXTS = [
  ["Bote", "Das Fest war großartig. Die Gefahr ist groß."],
  ["Bote", "Die Suppe war nicht gut."],
  ["Kurier", "Am Abend wurde es kühl."],
] as const;
const comparison: Pick<
  CollectionOverview,
  "collection" | "comparison" | "fingerprint"
> = {
  fingerprint: "engine_1_texts_3-0",
  collection: {
    id: "probe",
    title: { de: "Probe", en: "Probe" },
    description: { de: "", en: "" },
  },
  comparison: compare(
    TEXTS.map(([outlet, text], index) => ({
      id: String(index),
      outlet,
      ...analyzer.analyze({ text }),
    })),
    axes,
  ),
};
/** (3 − 1) / 2 words / 3 */
const BOTE = 0.333333;

test("a concordance as CSV holds no formulas", () => {
  const text = "+49 Gefahr @hier";
  const csv = concordanceAsCsv(
    kwic(
      [{ id: "-1+2", outlet: "=HYPERLINK(1)", text }],
      entry("Gefahr"),
      dictionary,
    ),
  );
  expect(parse(csv)[1]).toEqual([
    "'=HYPERLINK(1)",
    "'-1+2",
    "4",
    "10",
    "own",
    "'+49",
    "Gefahr",
    "'@hier",
  ]);
});

describe("the general tone of the outlets", () => {
  test("stands apart from the scores in JSON", () => {
    const { tone } = JSON.parse(comparisonAsJson(comparison, axes)) as {
      tone: object[];
    };
    expect(tone).toEqual([
      { outlet: "Bote", tone: BOTE, tone_hits: 2 },
      { outlet: "Kurier", tone: null, tone_hits: 0 },
    ]);
  });

  test("follows the columns of the axes in CSV", () => {
    const rows: Record<string, string>[] = parse(
      comparisonAsCsv(comparison, axes),
      { columns: true },
    );
    expect(new Set(rows.map(({ outlet }) => outlet))).toEqual(
      new Set(["Bote", "Kurier"]),
    );
    for (const { outlet, tone, tone_hits: hits } of rows)
      expect([tone, hits]).toEqual(
        outlet === "Bote" ? [String(BOTE), "2"] : ["", "0"],
      );
  });

  test("has a section of its own in the table", () => {
    const [, section = ""] = comparisonAsTable(comparison, axes).split(
      "General tone",
    );
    expect(section).toMatch(/Bote +\+0\.33 +2 {2}too few/u);
    expect(section).toMatch(/Kurier +– +0 {2}too few/u);
  });
});
