import { describe, expect, test } from "@jest/globals";
import type { Axis } from "../../src/engine/model.js";
import type { OutletContributions } from "../../src/engine/score/contributions.js";
import { LOCALES } from "../../src/web/locale.js";
import { pairParts } from "../../src/web/props/entry-parts.js";
import { LEXICONS } from "./fixture-lexicons.js";

const { axis } = LEXICONS[0] as { readonly axis: Axis };
const NOTHING = { hits: 0, weight: 0 };

function outlet(
  name: string,
  contributions: Readonly<Record<string, number>>,
): OutletContributions {
  return {
    outlet: name,
    balance: Object.values(contributions).reduce((sum, one) => sum + one, 0),
    hits: 1,
    first: NOTHING,
    second: NOTHING,
    entries: Object.entries(contributions).map(([entry, contribution]) => ({
      entry,
      entryPole: axis.poles[contribution > 0 ? 0 : 1].id,
      hits: 1,
      articles: 1,
      contribution,
      first: NOTHING,
      second: NOTHING,
      uses: [],
    })),
  };
}

describe("a pair's bar", () => {
  const { rows } = pairParts(
    [
      outlet("A", { Gefahr: 0.2, Vorwand: -0.4, Ausrede: -0.1 }),
      outlet("B", { Gefahr: 0.5, Ausrede: -0.4 }),
    ],
    ["A", "B"],
    axis,
    LOCALES.de,
  );

  test.each([
    ["Gefahr", "+0,20", "+0,50", "−0,30", "first", "right"],
    ["Vorwand", "−0,40", "–", "−0,40", "second", "left"],
    ["Ausrede", "−0,10", "−0,40", "+0,30", "second", "right"],
  ])(
    "of “%s” (%s, %s, %s) has the colour of its pole (%s) and points to who has more of it (%s)",
    (term, first, second, value, side, points) => {
      expect(rows.find((row) => row.term === term)).toMatchObject({
        first,
        second,
        value,
        bar: { side, points },
      });
    },
  );
});
