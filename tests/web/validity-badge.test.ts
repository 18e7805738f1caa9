import { describe, expect, test } from "@jest/globals";
import { ENGINE_VERSION } from "../../src/engine/engine-version.js";
import type { Estimate } from "../../src/engine/statistics/sampled-classification.js";
import { LOCALES } from "../../src/web/locale.js";
import { validityBadge } from "../../src/web/props/validity-badge.js";
import type { Validity } from "../../src/web/validity.js";
import type { CodingSummary } from "../../src/workflows/coding/coding-results.js";
import { VALIDITY } from "./fixture.js";
import { LEXICONS } from "./fixture-lexicons.js";
import { testApp } from "./support.js";

const [JUSTIFICATION] = LEXICONS as [(typeof LEXICONS)[number]];
/** Measured with the very versions that are in use. */
const CURRENT: Validity = {
  ...VALIDITY,
  engine: ENGINE_VERSION,
  lexicons: { justification: JUSTIFICATION.version },
};
const RESULTS = "/collections/hafen/coding/results/justification";
const METHOD = "/method#validity";

const pole = (label: string, value: number, sentences: number) => {
  const f1: Estimate = { value, interval: [0, 1] };
  return { label, precision: f1, recall: f1, f1, sentences };
};
const summaryOf = (settled: number, ...sentences: number[]): CodingSummary => ({
  settled,
  poles: sentences.map((count, index) =>
    pole(index === 0 ? "threat" : "pretext", 0.7 - index / 10, count),
  ),
});

function badge(summary: CodingSummary | undefined, validity = CURRENT) {
  return validityBadge(
    { library: { codingSummary: () => summary }, validity },
    JUSTIFICATION,
    "hafen",
    LOCALES.de,
  );
}

describe("a badge says", () => {
  test.each([
    [
      "what people have coded here",
      summaryOf(48, 20, 12),
      "F1 0,60 (Vorwand) und 0,70 (Sicherheitsbedrohung) an 48 eingeordneten Sätzen dieser Sammlung",
    ],
    [
      "nothing of a pole that was hardly seen",
      summaryOf(48, 20, 9),
      "F1 0,70 (nur Sicherheitsbedrohung) an 48 eingeordneten Sätzen dieser Sammlung",
    ],
    [
      "that too few sentences were coded, beside what was measured before",
      summaryOf(29, 20, 12),
      "F1 0,50 (nur Vorwand) an 17 bekannten Artikeln · hier erst an 29 Sätzen geprüft",
    ],
    [
      "the same where only one kind of sentence was coded",
      summaryOf(48),
      "F1 0,50 (nur Vorwand) an 17 bekannten Artikeln · hier erst an 48 Sätzen geprüft",
    ],
  ])("%s", (_, summary, text) => {
    expect(badge(summary)).toEqual({ text, href: RESULTS });
  });

  test("what was measured before, where nobody has coded, and where more is told of it", () => {
    expect(badge(undefined)).toEqual({
      text: "F1 0,50 (nur Vorwand) an 17 bekannten Artikeln",
      href: METHOD,
    });
  });

  test("what texts reach that nobody knew before", () => {
    const unseen = { texts: 81, macroF1: 0.4 };
    expect(badge(undefined, { ...CURRENT, unseen }).text).toBe(
      "An 81 neuen Texten stimmen von 10 Sätzen, die das Lexikon markiert oder übersieht, etwa 3 (F1 0,40) · F1 0,50 (nur Vorwand) an 17 bekannten Artikeln",
    );
  });

  test.each([
    ["another engine", { ...CURRENT, engine: "0" }],
    ["another lexicon", { ...CURRENT, lexicons: { justification: "x" } }],
    ["nobody knows what", VALIDITY],
  ])("that an earlier version was measured: with %s", (_, validity) => {
    expect(badge(undefined, validity).text).toBe(
      "frühere Fassung: F1 0,50 (nur Vorwand) an 17 bekannten Artikeln",
    );
  });

  test("nothing that nobody has measured", () => {
    const nothing = { ...VALIDITY, measures: [] };
    expect(badge(undefined, nothing)).toEqual({
      text: "nicht geprüft",
      href: METHOD,
    });
    expect(badge(summaryOf(3, 1, 1), nothing)).toEqual({
      text: "hier erst an 3 Sätzen geprüft",
      href: RESULTS,
    });
  });
});

describe("pages and tables", () => {
  const request = testApp();

  test.each([
    ["/", 2],
    ["/collections/hafen/differences", 2],
    ["/collections/hafen/speakers", 2],
    ["/collections/hafen/robustness", 2],
    ["/articles/a-1/with/a-2", 1],
    ["/articles/a-1", 1],
    ["/articles/a-1?axis=intervention", 1],
    ["/lexicons/justification", 1],
  ])("%s shows %i badges", async (path, count) => {
    const { text } = await request().get(path);
    expect(text.match(/class="validity-badge/gu)).toHaveLength(count);
    expect(text).toContain(`class="validity-badge" href="${METHOD}"`);
    expect(text).not.toContain("/coding/results/");
  });

  test("a text in no collection finds more on the method page", async () => {
    const { text } = await request()
      .post("/try")
      .type("form")
      .send({ text: "Ein Vorwand.", view: "justification:all" });
    expect(text).toMatch(/class="validity-badge[^>]*href="\/method#validity"/u);
  });
});
