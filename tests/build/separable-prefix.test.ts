import { describe, expect, test } from "@jest/globals";
import { separablePrefix } from "../../src/build/separable-prefix.js";

const verbs = new Set(
  "bauen fahren gehen geben kommen lassen stellen zukommen zupfen".split(" "),
);

function prefixOf(
  infinitive: string,
  infinitiveWithZu: string,
  participle: string,
  partedBy = "",
): string {
  return separablePrefix(
    {
      infinitive,
      infinitiveWithZu,
      pastParticiples: [participle],
      partedBy,
    },
    (word) => verbs.has(word),
  );
}

describe("where a verb can be parted", () => {
  test.each([
    ["feststellen", "festzustellen", "festgestellt", "", "fest"],
    ["dazukommen", "dazuzukommen", "dazugekommen", "da", "dazu"],
    ["auszupfen", "auszuzupfen", "ausgezupft", "aus", "aus"],
    ["alleinlassen", "", "alleingelassen", "", "allein"],
    ["umbauen", "", "umgebaut", "um", "um"],
    ["umstellen", "", "umstellt", "um", ""],
    ["übergeben", "", "übergeben", "über", ""],
    ["vergeben", "", "vergeben", "", ""],
    ["mitkommen", "", "", "mit", "mit"],
    [
      "wiederherstellen",
      "wiederherzustellen",
      "wiederhergestellt",
      "wieder",
      "wieder her",
    ],
  ])("%s", (infinitive, withZu, participle, partedBy, prefix) => {
    expect(prefixOf(infinitive, withZu, participle, partedBy)).toBe(prefix);
  });
});
