import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  concordance,
  sortConcordance,
} from "../../src/engine/kwic/concordance.js";
import { analyze } from "../fixtures/engine.js";

const TEXT =
  "Am Morgen kam die Nachricht.\nVon einer Bedrohung sprach niemand,\n\nob­wohl der Deich schon weich war.";

const at = (word: string, text = TEXT) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
};

describe("concordance", () => {
  test.each([
    [12, "Von einer", "sprach"],
    [16, "Von einer", "sprach niemand,"],
    // A word that just fits is not taken for a cut one.
    [10, "Von einer", "sprach"],
    [4, "ner", "spr"],
    [0, "", ""],
    [
      200,
      "Am Morgen kam die Nachricht. Von einer",
      "sprach niemand, ob­wohl der Deich schon weich war.",
    ],
  ])("shows %i characters on either side", (width, left, right) => {
    const [line] = concordance([at("Bedrohung")], TEXT, width);
    expect(line).toMatchObject({ keyword: "Bedrohung" });
    expect([line?.left.trim(), line?.right.trim()]).toEqual([left, right]);
  });

  test("takes the evidence of an analysis and keeps it", () => {
    const { evidence } = analyze(TEXT);
    expect(
      concordance(evidence, TEXT).map(({ hit, keyword }) => [
        hit.entry,
        keyword,
      ]),
    ).toEqual([["Bedrohung", "Bedrohung"]]);
  });

  test("law: what it shows stands in the text, in order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "bcd", " ", "\n", "  ", "ä.", "„x“"), {
          maxLength: 60,
        }),
        fc.nat(),
        fc.nat(5),
        fc.integer({ min: 0, max: 30 }),
        (pieces, from, length, width) => {
          const text = pieces.join("");
          const start = text.length === 0 ? 0 : from % text.length;
          const end = Math.min(text.length, start + length);
          const [line] = concordance([{ start, end }], text, width);
          if (!line) throw new Error("no line");
          const plain = (part: string) => part.replace(/\s+/gu, " ");
          expect(plain(text.slice(0, start))).toContain(line.left);
          expect(plain(text.slice(end))).toContain(line.right);
          expect(line.keyword).toBe(plain(text.slice(start, end)));
          expect(line.left.length).toBeLessThanOrEqual(width);
          expect(line.right.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe("sorting", () => {
  const text = "rot Ball äußerst, grün Ball Zug, blau Ball am, alt grün Ball";
  const hits = [...text.matchAll(/Ball/gu)].map(({ index }) => ({
    start: index,
    end: index + 4,
  }));
  const lines = concordance(hits, text, 20);
  const startsOf = (order: "left" | "right") =>
    sortConcordance(lines, order).map(({ hit }) => hits.indexOf(hit));

  test("by the word before, then the one before that", () => {
    expect(startsOf("left")).toEqual([2, 3, 1, 0]);
  });

  test("by the word after; nothing comes first, umlauts as in a dictionary", () => {
    expect(startsOf("right")).toEqual([3, 2, 0, 1]);
  });
});
