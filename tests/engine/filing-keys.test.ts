import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createAnalyzer } from "../../src/engine/analyze.js";
import {
  filingKeysOf,
  filingNameOf,
  decodeFilingKeys,
  encodeFilingKeys,
} from "../../src/engine/match/filing-keys.js";
import { patternBuilder } from "../../src/engine/match/pattern-builder.js";
import type { Dictionary } from "../../src/engine/morphology/dictionary.js";
import { dictionary } from "../fixtures/engine.js";
import { entry, lexicon } from "../fixtures/lexicon.js";

const entries = [
  entry("Gefahr"),
  entry("Gefahr bannen", "alarm"),
  entry("Ruhe bewahren"),
  entry("ablehnen", "alarm"),
  entry("überschreiten", "alarm"),
  entry("Öl"),
  entry("still*"),
  entry("großer Hof", "alarm"),
  entry("„Hof halten“"),
];
const builder = patternBuilder(dictionary);
const written = new Map(
  entries.flatMap((one): [string, string][] => {
    const keys = filingKeysOf(builder.patternsOf(one));
    return keys ? [[filingNameOf(one), encodeFilingKeys(keys)]] : [];
  }),
);
const filed: Dictionary = {
  ...dictionary,
  filingKeys: (name) => written.get(name),
};

describe("filing keys", () => {
  test("tell by which letters an entry is found", () => {
    const keysOf = (term: string) =>
      filingKeysOf(builder.patternsOf(entry(term)));
    expect(keysOf("Öl")).toEqual({
      beginnings: ["öl", "öle", "ölen", "öls", "öles"],
      endings: ["öl", "öle", "ölen", "öls", "öles"],
    });
    expect(keysOf("überschreiten")).toEqual({
      beginnings: ["über"],
      endings: [],
    });
    expect(keysOf("still*")).toBeUndefined();
  });

  test("are read as they were written", () => {
    const keys = { beginnings: ["able", "1,5"], endings: [] };
    expect(decodeFilingKeys(encodeFilingKeys(keys))).toEqual(keys);
  });

  const words = fc.constantFrom(
    ..."Die Gefahr Gefahren Lawinengefahr ist gebannt bannt bannen er lehnte lehnt das ab , . Ruhe bewahren bewahrt überschritt Öl Heizöl Stille große große Ge-Fahr Hof hält halten nicht großer".split(
      " ",
    ),
  );

  test("change nothing, whatever was read before", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(words, { maxLength: 12 }), { maxLength: 5 }),
        (texts) => {
          const eager = createAnalyzer(dictionary, [lexicon(entries)]);
          const waiting = createAnalyzer(filed, [lexicon(entries)]);
          for (const text of texts.map((each) => each.join(" ")))
            expect(waiting.analyze({ text }).evidence).toEqual(
              eager.analyze({ text }).evidence,
            );
        },
      ),
    );
  });
});
