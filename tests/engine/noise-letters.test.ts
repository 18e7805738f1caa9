/** Readers who sign in rarer ways: behind a bar, or below what they wrote. */
import { expect, test } from "@jest/globals";
import { ARTICLE, noiseAround, noiseIn } from "../fixtures/noise.js";

const FIRST = "So geht das nicht weiter, der Weg gehört uns allen.";
const SECOND = "Ich sehe das anders, und meine Nachbarn sehen es auch so.";

test.each([
  ["bars", ["Max | 12. März 2024", FIRST, "Berta | 13. März 2024", SECOND]],
  ["slashes", ["Max / 12.03.2024", FIRST, "Berta / 13.03.2024", SECOND]],
  [
    "names below",
    ["Leserbriefe", FIRST, "Max Muster, Ulm", SECOND, "Berta Klein, Wien"],
  ],
  ["one comment", ["1 Kommentar", "Max M.", "11. Mai 2026 um 08:14", FIRST]],
])("comments with %s: %j", (_, below) => {
  const found = noiseAround({ below }).join("\n");
  for (const line of below) expect(found).toContain(line);
});

test("letters that a page prints as its article stay", () => {
  const letters = [FIRST, "Max Muster, Ulm", SECOND, "Berta Klein, Wien"];
  expect(noiseIn(["Leserbriefe", ...letters, ...ARTICLE].join("\n"))).toEqual(
    [],
  );
});

test("a diary with its places stays", () => {
  const diary = ["Kiew, 3. März 2024", FIRST, "Lwiw, 5. März 2024", SECOND];
  expect(noiseAround({ below: diary })).toEqual([]);
});
