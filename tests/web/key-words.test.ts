import { describe, expect, test } from "@jest/globals";
import type { KeyWord } from "../../src/engine/keyness/keyness.js";
import { LOCALES } from "../../src/web/locale.js";
import { keyWordsProps } from "../../src/web/props/key-words.js";
import { COLLECTION, overviewOf } from "./fixture.js";

const word = (name: string, distinctive: boolean): KeyWord => ({
  word: name,
  delta: 1,
  z: 1,
  interval: distinctive ? [0.5, 1.5] : [-0.5, 2.5],
  here: { count: 3, articles: 1 },
  elsewhere: { count: 1, articles: 1 },
  distinctive,
});

describe("key words", () => {
  const data = overviewOf(COLLECTION.id);
  const listed = (more: readonly KeyWord[]) =>
    keyWordsProps(
      { ...data, keyness: [{ outlet: "Bote", more, fewer: [] }] },
      new Set(["Bote"]),
      LOCALES.de,
    ).outlets.map((one) => one.more.map((shown) => shown.word));

  test.each([
    [
      "where one stands out, with those that may be chance",
      true,
      ["Kai", "Boot"],
    ],
  ])("are shown %s", (_, distinctive, words) => {
    expect(listed([word("Kai", distinctive), word("Boot", false)])).toEqual([
      words,
    ]);
  });

  test("leave no empty card: outlets that nothing sets apart share a sentence", () => {
    const keyness = ["Bote", "Anzeiger", "Ruf"].map((outlet) => ({
      outlet,
      more: [word("Kai", outlet === "Ruf")],
      fewer: [],
    }));
    const { outlets, plain } = keyWordsProps(
      { ...data, keyness },
      new Set(["Bote", "Anzeiger", "Ruf"]),
      LOCALES.de,
    );
    expect(outlets.map(({ outlet }) => outlet)).toEqual(["Ruf"]);
    expect(plain).toBe("Kein Wort setzt sich vom Rest ab bei: Bote, Anzeiger.");
  });

  test("are not shown for an outlet that has too little text", () => {
    expect(listed([])).toEqual([]);
  });
});
