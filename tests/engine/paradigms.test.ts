import { describe, expect, test } from "@jest/globals";
import { adjectiveForms } from "../../src/engine/morphology/adjectives.js";
import { compoundTest } from "../../src/engine/morphology/compounds.js";
import { nounForms, nounLemmas } from "../../src/engine/morphology/nouns.js";
import { verbForms } from "../../src/engine/morphology/verbs.js";
import { dictionary } from "../fixtures/engine.js";

describe("nouns", () => {
  test.each([
    ["Kompromiss", "kompromisse kompromisses"],
    ["Kongress", "kongresse kongresses kongressen"],
    ["Risiko", "risiken risikos"],
    ["Szenario", "szenarien"],
    ["Wille", "willens willen"],
    ["Autokrat", "autokraten"],
    ["Saboteur", "saboteure"],
    ["Imperium", "imperien"],
    ["Moratorium", "moratorien"],
    ["Putin", "putins"],
    ["Obama", "obamas"],
    ["Verdächtige", "verdächtiger verdächtigen"],
    ["Notwendige", "notwendiges notwendigen"],
    ["Verbündete", "verbündeter"],
  ])("%s", (lemma, forms) => {
    expect(nounForms(lemma, dictionary)).toEqual(
      expect.arrayContaining(forms.split(" ")),
    );
  });

  test.each([
    ["Angriffe", ["angriffe", "angriffen"]],
    ["Häuser", ["häuser", "häusern"]],
    ["Wirtinnen", ["wirtinnen"]],
    ["Soldaten", ["soldaten", "soldatinnen"]],
  ])("of a plural: %s", (plural, forms) => {
    expect(nounForms(plural, dictionary)).toEqual(forms);
  });

  test.each([
    ["angriffe", "angriff"],
    ["mächten", "macht"],
    ["ausbrüche", "ausbruch"],
    ["väter", "vater"],
    ["krisen", "krise"],
    ["angriff", undefined],
    ["heute", undefined],
  ])("the lemma of %s: %s", (form, lemma) => {
    expect(nounLemmas(form, dictionary)[0]).toBe(lemma);
  });

  test("no persons of things", () => {
    expect(nounForms("Lüge", dictionary)).not.toContain("lüger");
  });
});

describe("adjectives in every degree", () => {
  test.each([
    ["stark", "stärker stärkere stärksten", "stärkesten starksten"],
    ["hart", "härter härtesten", "harteste"],
    ["groß", "größer größten", "großter"],
    ["gut", "besser besten", "gutesten"],
    ["dringend", "dringendsten", "dringendesten"],
    ["kritisch", "kritischsten", "kritischesten"],
    ["teuer", "teurer teure teuersten", "teursten"],
    ["neu", "neusten neuesten", ""],
    ["bunt", "buntesten", "buntsten"],
  ])("%s", (lemma, forms, none) => {
    const found = adjectiveForms(lemma, dictionary);
    const folded = (words: string): string[] =>
      words.replaceAll("ß", "ss").split(" ").filter(Boolean);
    expect(found).toEqual(expect.arrayContaining(folded(forms)));
    expect(folded(none).filter((form) => found.includes(form))).toEqual([]);
  });
});

describe("verbs", () => {
  test("the gerundive", () => {
    expect(verbForms("ablehnen", dictionary)?.joined).toContain(
      "abzulehnenden",
    );
  });
});

describe("what can stand before a head", () => {
  const isFirstPart = compoundTest(dictionary);
  test.each(
    "völker völkerrechts us-luft vietnam irak aussen öl us-aussen präventiv städte nord- anti-terror-".split(
      " ",
    ),
  )("%s", (modifier) => {
    expect(isFirstPart(modifier, "lage")).toBe(true);
  });

  test.each("vor hinter nieder tat voll ent schein anti".split(" "))(
    "not %s",
    (modifier) => {
      expect(isFirstPart(modifier, "lage")).toBe(false);
    },
  );

  test.each([
    ["kriegs", "ende", true],
    ["jahres", "endes", true],
    ["vorsitz", "enden", false],
    ["reis", "ende", false],
    ["folg", "endes", false],
  ])("%s|%s: %s", (modifier, head, isCompound) => {
    expect(isFirstPart(modifier, head)).toBe(isCompound);
  });
});
