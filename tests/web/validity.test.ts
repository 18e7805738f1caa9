import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { loadDictionary } from "../../src/lexicons/german.js";
import { chosenLexicons } from "../../src/lexicons/shipped.js";
import { LOCALES } from "../../src/web/locale.js";
import { validityProps } from "../../src/web/props/validity.js";
import { readValidity } from "../../src/web/validity.js";
import { VALIDITY } from "./fixture.js";
import { LEXICONS } from "./fixture-lexicons.js";

const AXES = LEXICONS.map(({ axis }) => axis);

describe("the measured validity", () => {
  test("is told in plain words, figures with their intervals and baselines", () => {
    const { date, data, rows } = validityProps(VALIDITY, AXES, LOCALES.de);
    expect([date, data]).toEqual(["5. Januar 2026", "Erfundene Daten."]);
    expect(rows).toMatchObject([
      { name: "Testsätze", value: "1,00", basis: "1 Satz", majority: "–" },
      {
        name: "Sätze für „Vorwand“",
        value: "0,50",
        interval: "[0,25; 0,75]",
        basis: "17 Artikeln",
        withoutContext: "0,40",
        majority: "0,00",
      },
      {
        name: "Reihenfolge der Artikel, Begründung",
        value: "−0,13",
        interval: "–",
      },
      { name: "something new", meaning: undefined, basis: "2 moons" },
    ]);
  });

  test("explains a kind of measure once", () => {
    const [, pole] = VALIDITY.measures;
    if (!pole) throw new Error("no measure");
    const measures = [pole, { ...pole, name: "F1 threat" }];
    const { rows } = validityProps({ ...VALIDITY, measures }, AXES, LOCALES.en);
    expect(rows.map(({ meaning }) => meaning === undefined)).toEqual([
      false,
      true,
    ]);
  });

  test("ships with a plain name for every measure", () => {
    const axes = chosenLexicons([], loadDictionary()).map(({ axis }) => axis);
    const validity = readValidity();
    const { rows } = validityProps(validity, axes, LOCALES.de);
    const own = new Set(validity.measures.map(({ name }) => name));
    expect(rows.filter(({ name }) => own.has(name))).toEqual([]);
  });

  test.each([
    ["is missing", undefined],
    ["is no JSON", "{"],
    ["lacks a date", '{"data":{"de":"","en":""},"measures":[]}'],
  ])("a file that %s is told at start", (_, content) => {
    const path = join(mkdtempSync(join(tmpdir(), "blickwinkel-")), "v.json");
    if (content !== undefined) writeFileSync(path, content);
    expect(() => readValidity(path)).toThrow(
      expect.objectContaining({ code: "validity-invalid", values: { path } }),
    );
  });
});
