import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Entry } from "../../src/engine/model.js";
import { diffEntries } from "../../src/lexicons/diff.js";

const entry = (term: string, more: Partial<Entry> = {}): Entry => ({
  term,
  pole: "good",
  partOfSpeech: "noun",
  weight: 1,
  compounds: true,
  except: [],
  ...more,
});

const terms = (entries: readonly Entry[]) => entries.map(({ term }) => term);

describe("the difference of two versions", () => {
  test.each<[string, Entry[], Entry[], string[], string[], string[][]]>([
    ["nothing", [entry("Sonne")], [entry("Sonne")], [], [], []],
    [
      "added and removed",
      [entry("Sonne"), entry("Wind")],
      [entry("Regen"), entry("Sonne")],
      ["Regen"],
      ["Wind"],
      [],
    ],
    [
      "another weight and note",
      [entry("Sonne")],
      [entry("Sonne", { weight: 0.5, note: "schwach" })],
      [],
      [],
      [["weight", "note"]],
    ],
    [
      "another pole",
      [entry("Sonne")],
      [entry("Sonne", { pole: "bad" })],
      [],
      [],
      [["pole"]],
    ],
    [
      "another spelling of the same",
      [entry("Strasse")],
      [entry("Straße")],
      [],
      [],
      [["term"]],
    ],
    [
      "another part of speech",
      [entry("Klage")],
      [entry("klage", { partOfSpeech: "verb", compounds: false })],
      [],
      [],
      [["term", "partOfSpeech", "compounds"]],
    ],
    [
      "a second part of speech",
      [entry("Klage")],
      [entry("klage", { partOfSpeech: "verb" }), entry("Klage")],
      ["klage"],
      [],
      [],
    ],
    [
      "exceptions",
      [entry("Lüge", { except: ["Lügendetektor*"] })],
      [entry("Lüge", { except: ["Lügendetektor*", "Lügenbaron"] })],
      [],
      [],
      [["except"]],
    ],
  ])("%s", (_, before, after, added, removed, changed) => {
    const diff = diffEntries(before, after);
    expect(terms(diff.added)).toEqual(added);
    expect(terms(diff.removed)).toEqual(removed);
    expect(diff.changed.map(({ fields }) => fields)).toEqual(changed);
  });

  const anyEntry = fc.record({
    term: fc.constantFrom("Sonne", "sonne", "Wind", "Straße", "Strasse"),
    pole: fc.constantFrom("good", "bad"),
    partOfSpeech: fc.constantFrom("noun" as const, "verb" as const),
    weight: fc.constantFrom(1, 0.5),
    compounds: fc.boolean(),
    except: fc.constant([]),
  });

  test("law: swapped versions swap added and removed, and keep the number of changes", () => {
    fc.assert(
      fc.property(fc.array(anyEntry), fc.array(anyEntry), (before, after) => {
        const there = diffEntries(before, after);
        const back = diffEntries(after, before);
        expect(new Set(there.added)).toEqual(new Set(back.removed));
        expect(new Set(there.removed)).toEqual(new Set(back.added));
        expect(there.changed.length).toBe(back.changed.length);
        expect(before.length - there.removed.length + there.added.length).toBe(
          after.length,
        );
      }),
    );
  });
});
