/** What scores and verdicts say in words and figures. */
import { describe, expect, test } from "@jest/globals";
import type { PairVerdict, Score } from "../../src/engine/model.js";
import { LOCALES } from "../../src/web/locale.js";
import { clearLeaning } from "../../src/web/props/axes.js";
import { verdictRow } from "../../src/web/props/verdicts.js";
import { wordsInArticle } from "../../src/web/urls.js";

const locale = LOCALES.de;

describe("a lean is clear", () => {
  const score = (
    hits: number,
    balance: number,
    interval: Score["interval"],
  ): Score => ({
    balance,
    interval,
    hits,
    intensity: 1,
    first: { hits, weight: hits },
    second: { hits: 0, weight: 0 },
  });

  test.each([
    ["with enough evidence", score(5, 0.3, [0.1, 0.5]), "first"],
    ["to the second pole", score(5, -0.3, [-0.5, -0.1]), "second"],
    ["never with too little evidence", score(4, 0.3, [0.1, 0.5]), undefined],
    ["never on both sides of 0", score(5, 0.3, [-0.1, 0.5]), undefined],
    ["never without an interval", score(5, 0.3, null), undefined],
  ])("%s", (_, one, side) => {
    expect(clearLeaning(one)).toBe(side);
  });
});

describe("a verdict", () => {
  const verdict: PairVerdict = {
    axis: "mood",
    outlets: ["Anzeiger", "Bote"],
    singleText: false,
    difference: -0.5,
    interval: [-0.8, -0.1],
    verdict: "different",
  };

  test("names the outlet first that is nearer to the first pole, with the interval of that order", () => {
    expect(verdictRow(verdict, locale)).toMatchObject({
      outlets: ["Bote", "Anzeiger"],
      difference: locale.number(0.5, 2),
      interval: locale.range([0.1, 0.8]),
    });
    const turned = {
      ...verdict,
      difference: 0.5,
      interval: [0.1, 0.8],
    } as const;
    expect(verdictRow(turned, locale)).toMatchObject({
      outlets: ["Anzeiger", "Bote"],
      interval: locale.range([0.1, 0.8]),
    });
  });

  test("without a difference has a dash for it", () => {
    const none = { ...verdict, difference: null, interval: null };
    expect(verdictRow(none, locale)).toMatchObject({
      outlets: ["Anzeiger", "Bote"],
      difference: "–",
    });
  });
});

test("words in an article are found with their hyphens", () => {
  expect(wordsInArticle("a", "mood", "US-Angriff auf")).toMatch(
    /#:~:text=US%2DAngriff%20auf$/u,
  );
});
