import { describe, expect, test } from "@jest/globals";
import { formsOf, type TermForms } from "../../src/engine/match/forms.js";
import { patternBuilder } from "../../src/engine/match/pattern-builder.js";
import type { Entry } from "../../src/engine/model.js";
import { draftEntry } from "../../src/lexicons/draft.js";
import { dictionary } from "../fixtures/engine.js";

const builder = patternBuilder(dictionary);

function entry(term: string, pos?: string): Entry {
  const drafted = draftEntry({ term, pole: "any", pos }, 1, dictionary, () => {
    throw new Error(`no entry: ${term}`);
  });
  if (!drafted) throw new Error(`no entry: ${term}`);
  return drafted;
}

const groups = (term: string, pos?: string) =>
  formsOf(entry(term, pos), builder);
const formsIn = (words: readonly TermForms[]) =>
  words.map(({ forms }) => forms.join(" "));

describe("the forms of an entry", () => {
  test("of a noun: the term first, capitals, compounds", () => {
    expect(groups("Vorwand")).toEqual([
      {
        kind: "row",
        words: [
          {
            term: "Vorwand",
            forms: [
              "Vorwand",
              "Vorwande",
              "Vorwände",
              "Vorwänden",
              "Vorwandes",
              "Vorwands",
            ],
            compounds: true,
          },
        ],
      },
    ]);
  });

  test.each([
    ["Fuß", undefined, ["Fuß", "Füße", "Füßen"]],
    ["Maßnahme", undefined, ["Maßnahme", "Maßnahmen"]],
    ["Anfang", undefined, ["Anfang", "Anfänge", "Anfängen"]],
    ["grüßen", undefined, ["grüßen", "grüßte", "gegrüßten", "grüßend"]],
    ["schließen", undefined, ["schließen", "schließt", "schloss", "schlösse"]],
    ["groß", undefined, ["groß", "große", "großen"]],
    ["Theater", "form", ["Theater"]],
  ])("%s is spelt as in German", (term, pos, expected) => {
    const [group] = groups(term, pos);
    const forms = group?.kind === "row" ? (group.words[0]?.forms ?? []) : [];
    expect(forms).toEqual(expect.arrayContaining(expected));
    expect(forms[0]).toBe(expected[0]);
  });

  test("of a separable verb: in one word, and apart", () => {
    const [together, apart, ...others] = groups("ablehnen");
    expect(others).toEqual([]);
    expect(together).toMatchObject({ kind: "row" });
    expect(together?.words[0]?.forms).toEqual(
      expect.arrayContaining(["ablehnen", "abgelehnt", "abzulehnen"]),
    );
    expect(apart).toMatchObject({
      kind: "verb-first",
      verb: { term: "ablehnen" },
      words: [{ term: "ab", forms: ["ab"], compounds: false }],
    });
    expect(apart?.kind === "verb-first" && apart.verb.forms).toContain("lehnt");
  });

  test("of a phrase: word by word", () => {
    const [group] = groups("Bruch des Versprechens");
    expect(group && formsIn(group.words)).toEqual([
      expect.stringMatching(/^Bruch .*Brüche /),
      "des",
      expect.stringContaining("Versprechens"),
    ]);
  });

  test("of a phrase with a verb: before and after it", () => {
    const [last, first] = groups("infrage stellen");
    expect(last).toMatchObject({
      kind: "verb-last",
      words: [{ term: "infrage" }],
    });
    expect(first).toMatchObject({
      kind: "verb-first",
      words: [{ term: "infrage" }],
    });
    expect(last?.kind === "verb-last" && last.verb.forms).toContain("gestellt");
  });

  test("of a wildcard: none that could be listed", () => {
    expect(groups("terror*")).toEqual([
      {
        kind: "row",
        words: [{ term: "terror*", forms: [], compounds: false }],
      },
    ]);
  });

  test("of an exact form: itself, without its quotation marks", () => {
    expect(groups('"Großer Sprung"')).toEqual([
      {
        kind: "row",
        words: [
          { term: "Großer", forms: ["Großer"], compounds: false },
          { term: "Sprung", forms: ["Sprung"], compounds: false },
        ],
      },
    ]);
  });
});
