import { describe, expect, test } from "@jest/globals";
import { coverageOf } from "../../../src/engine/suggestions/coverage.js";
import { createVocabulary } from "../../../src/engine/text/vocabulary.js";
import { dictionary } from "../../fixtures/engine.js";
import { corpusOf, lexicon } from "./support.js";

const written = (text: string) =>
  corpusOf([text]).terms.map(
    ({ written, proposable }) => `${written}${proposable ? "" : "?"}`,
  );

describe("a word is written as an entry would be", () => {
  test.each([
    ["Häfen", "Hafen"],
    ["Straßen", "Straße"],
    ["Bedrohungslagen", "Bedrohungslage"],
    ["US-Einsätze", "US-Einsatz"],
    ["warnte", "warnen"],
    ["gewarnt", "warnen"],
    ["begrüßte", "begrüßen"],
    ["abzulehnen", "ablehnen"],
    ["zynischen", "zynisch"],
    ["Ungeheuerlich", "ungeheuerlich"],
    ["sichere", "sicher"],
    ["gefährdeten", "gefährden"],
    ["Xanthippus", "Xanthippus?"],
    ["NATO", "NATO?"],
    ["van", "van?"],
  ])("%s: %s", (word, expected) => {
    expect(written(word)).toEqual([expected]);
  });

  test.each(["und", "nicht", "17", "2025", "–", "war", "deren"])(
    "%s is left out",
    (word) => {
      expect(written(word)).toEqual([]);
    },
  );

  test("all forms are one term, and the lemma's own spelling wins", () => {
    expect(written("Gewarnt hat keiner, er warnte und warnt.")).toContain(
      "warnen",
    );
    expect(written("Die Strassen waren leer. Eine Straße endet.")).toEqual([
      "Straße",
      "leer",
      "enden",
    ]);
  });
});

describe("the lexicon knows a word", () => {
  const coverage = coverageOf(lexicon, dictionary);
  const vocabulary = createVocabulary(dictionary);
  const coverageOfWord = (text: string) => {
    const found = coverage(vocabulary.word(text, "word"));
    return found.kind === "head" ? `head ${found.entry.term}` : found.kind;
  };
  test.each([
    ["Bedrohungen", "word"],
    ["gefährlichen", "word"],
    ["aufrüsten", "none"],
    ["rüstete", "word"],
    ["Sicherheitsbedrohung", "head Bedrohung"],
    ["Angst", "word"],
    // Excepted: somebody has decided that it does not count.
    ["Platzangst", "word"],
    ["Höhenangst", "word"],
    // Only a part of a phrase.
    ["Belege", "none"],
    ["Bedrohungslage", "none"],
    ["Hafen", "none"],
  ])("%s: %s", (word, expected) => {
    expect(coverageOfWord(word)).toBe(expected);
  });
});
