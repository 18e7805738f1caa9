import { describe, expect, test } from "@jest/globals";
import { countCompany } from "../../../src/engine/suggestions/company.js";
import { corpusOf } from "./support.js";

/** „Bucht“ stands six times beside „Kutter“ and four times beside „Netz“, which stand beside nothing else. */
const CORPUS = corpusOf([
  "Kutter Bucht. ".repeat(6),
  "Netz Bucht. ".repeat(4),
  "Ziege Weide. ".repeat(5),
]);

describe("the company of a word", () => {
  const { rows, columns } = countCompany(CORPUS);
  const nameOf = (term: number | undefined) =>
    CORPUS.terms[term ?? -1]?.written;
  const row = rows.find(
    ({ of }) => of.kind === "term" && nameOf(of.term) === "Bucht",
  );
  const weights = row?.cells.map(
    ({ column, weight }) =>
      `${nameOf(columns[column]) ?? ""} ${weight.toFixed(10)}`,
  );

  test("is what stands near it, discounted where that is little", () => {
    // Of the five words that stand near frequent ones two stand there 6 times, two 5 times, and „Netz“ 4 times.
    const all = 2 * 6 ** 0.75 + 2 * 5 ** 0.75 + 4 ** 0.75;
    const boats = Math.log((6 * all) / (10 * 6 ** 0.75)) * (6 / 7) ** 2;
    const nets = Math.log((4 * all) / (10 * 4 ** 0.75)) * (4 / 5) ** 2;
    const length = Math.hypot(boats, nets);
    expect(weights).toEqual([
      `Kutter ${(boats / length).toFixed(10)}`,
      `Netz ${(nets / length).toFixed(10)}`,
    ]);
  });
});
