/** Edits of a lexicon: carried out, refused, and carried over to what somebody else has saved. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { patternBuilder } from "../../src/engine/match/pattern-builder.js";
import type { Entry } from "../../src/engine/model.js";
import { createVocabulary } from "../../src/engine/text/vocabulary.js";
import type { RawEntry } from "../../src/lexicons/draft.js";
import {
  applyEdits,
  type EntryEdit,
  rebaseEdits,
} from "../../src/lexicons/edits.js";
import { entryKey } from "../../src/lexicons/entry-key.js";
import { relationsOf } from "../../src/lexicons/entry-relations.js";
import { digestOf } from "../../src/lexicons/digest.js";
import { dictionary } from "../fixtures/engine.js";
import { entry, lexicon } from "../fixtures/lexicon.js";

const BASE = lexicon([
  entry("Ruhe"),
  entry("Panik", "alarm"),
  entry("still", "calm", { weight: 0.5 }),
]);
const raw = (term: string, more: Partial<RawEntry> = {}): RawEntry => ({
  term,
  pole: "calm",
  ...more,
});
const apply = (edits: readonly EntryEdit[], base = BASE) =>
  applyEdits(base, edits, dictionary);
const terms = (entries: readonly Entry[]) => entries.map(({ term }) => term);

describe("edits", () => {
  test.each<[string, readonly EntryEdit[], readonly string[]]>([
    [
      "add at the end",
      [{ key: null, entry: raw("Frieden") }],
      ["Ruhe", "Panik", "still", "Frieden"],
    ],
    [
      "rename in place",
      [{ key: "n:ruhe", entry: raw("Stille") }],
      ["Stille", "Panik", "still"],
    ],
    ["delete", [{ key: "n:panik", entry: null }], ["Ruhe", "still"]],
    [
      "rename and give the name to another one",
      [
        { key: "n:ruhe", entry: raw("Stille") },
        { key: "n:panik", entry: raw("Ruhe") },
      ],
      ["Stille", "Ruhe", "still"],
    ],
    [
      "rename to a name that is then deleted",
      [
        { key: "n:ruhe", entry: raw("Panik") },
        { key: "n:panik", entry: null },
      ],
      ["Panik", "still"],
    ],
    [
      "swap two names",
      [
        { key: "n:ruhe", entry: raw("Panik") },
        { key: "n:panik", entry: raw("Ruhe") },
      ],
      ["Panik", "Ruhe", "still"],
    ],
    [
      "delete and add again",
      [
        { key: "n:ruhe", entry: null },
        { key: null, entry: raw("Ruhe", { weight: 0.5 }) },
      ],
      ["Panik", "still", "Ruhe"],
    ],
    [
      "delete what is gone already",
      [{ key: "n:weg", entry: null }],
      ["Ruhe", "Panik", "still"],
    ],
    [
      "change what is gone already: it comes back",
      [{ key: "n:weg", entry: raw("Weg") }],
      ["Ruhe", "Panik", "still", "Weg"],
    ],
  ])("%s", (_, edits, expected) => {
    const { lexicon: edited, problems } = apply(edits);
    expect(problems).toEqual([]);
    expect(terms(edited.entries)).toEqual(expected);
  });

  test("that change nothing that counts leave the version for scores", () => {
    const noted = apply([{ key: "n:ruhe", entry: raw("Ruhe", { note: "!" }) }]);
    expect(noted.lexicon.version).toBe(BASE.version);
    expect(digestOf(noted.lexicon)).not.toBe(digestOf(BASE));
    const off = apply([
      { key: "n:ruhe", entry: raw("Ruhe", { disabled: true }) },
    ]);
    expect(off.lexicon.version).not.toBe(BASE.version);
    expect(off.lexicon.version).toBe(
      apply([{ key: "n:ruhe", entry: null }]).lexicon.version,
    );
  });

  test.each([
    ["duplicate", { key: null, entry: raw("Ruhe") }],
    ["duplicate", { key: "x:still", entry: raw("Panik") }],
    ["wildcard-only", { key: null, entry: raw("*a*") }],
    ["term-empty", { key: null, entry: raw(" ") }],
    ["weight-out-of-range", { key: null, entry: raw("Eis", { weight: 2 }) }],
    ["pole-unknown", { key: null, entry: raw("Eis", { pole: "nord" }) }],
  ])("with a problem (%s) are left out", (code, edit) => {
    const { lexicon: edited, problems } = apply([edit]);
    expect(problems).toMatchObject([{ edit, code }]);
    expect(edited.entries).toEqual(BASE.entries);
  });

  test("with a name that is taken tell by which entry of the lexicon", () => {
    const taken = [
      { key: null, entry: raw("Ruhe") },
      { key: null, entry: raw("Eis") },
      { key: null, entry: raw("Eis") },
    ];
    expect(apply(taken).problems.map(({ existing }) => existing)).toEqual([
      "n:ruhe",
      undefined,
    ]);
  });

  test("more than anybody can read are refused", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({
      ...entry("Ruhe"),
      term: `Ruhe${String(index)}`,
    }));
    expect(() =>
      apply([{ key: null, entry: raw("Frieden") }], lexicon(many)),
    ).toThrow(expect.objectContaining({ code: "lexicon-too-many-entries" }));
  });
});

describe("edits beside those of somebody else", () => {
  const rebase = (edit: EntryEdit, theirs: readonly EntryEdit[]) => {
    const now = apply(theirs).lexicon;
    const [rebased] = rebaseEdits([edit], BASE, now, dictionary);
    if (!rebased) throw new Error("no edit");
    return { ...rebased, after: apply([rebased.edit], now) };
  };

  test.each<
    [string, EntryEdit, readonly EntryEdit[], boolean, readonly string[]]
  >([
    [
      "elsewhere go together",
      { key: "n:ruhe", entry: raw("Stille") },
      [{ key: "n:panik", entry: null }],
      false,
      ["Stille", "still"],
    ],
    [
      "of the same entry clash",
      { key: "n:ruhe", entry: raw("Ruhe", { weight: 0.2 }) },
      [{ key: "n:ruhe", entry: raw("Ruhe", { weight: 0.7 }) }],
      true,
      ["Ruhe", "Panik", "still"],
    ],
    [
      "of an entry that they have deleted clash",
      { key: "n:ruhe", entry: raw("Ruhe", { weight: 0.2 }) },
      [{ key: "n:ruhe", entry: null }],
      true,
      ["Panik", "still", "Ruhe"],
    ],
    [
      "that add what they have added, too, change it",
      { key: null, entry: raw("Frieden", { weight: 0.2 }) },
      [{ key: null, entry: raw("Frieden") }],
      true,
      ["Ruhe", "Panik", "still", "Frieden"],
    ],
  ])("%s", (_, mine, theirs, clashes, expected) => {
    const rebased = rebase(mine, theirs);
    expect(rebased.clashes).toBe(clashes);
    expect(rebased.after.problems).toEqual([]);
    expect(terms(rebased.after.lexicon.entries)).toEqual(expected);
  });

  test.each<EntryEdit>([
    { key: "n:ruhe", entry: null },
    { key: "n:ruhe", entry: raw("Stille") },
    { key: null, entry: raw("Frieden") },
  ])("that are the same are done: %j", (edit) => {
    const now = apply([edit]).lexicon;
    expect(rebaseEdits([edit], BASE, now, dictionary)).toEqual([]);
  });

  test("never clash where nobody else has changed anything", () => {
    const some = fc.constantFrom("Ruhe", "Panik", "still", "Frieden", "Angst");
    const edit = fc.record({
      key: fc.option(some.map((term) => entryKey(entry(term)))),
      entry: fc.option(some.map((term) => raw(term))),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
        const valid = edits.filter(({ key }) =>
          BASE.entries.some((one) => entryKey(one) === key),
        );
        const rebased = rebaseEdits(valid, BASE, BASE, dictionary);
        expect(rebased.map((one) => one.edit)).toEqual(valid);
        expect(rebased.some((one) => one.clashes)).toBe(false);
      }),
    );
  });
});

describe("an entry and the others", () => {
  const builder = patternBuilder(dictionary);
  const vocabulary = createVocabulary(dictionary);
  const OTHERS = [
    entry("Gefahr"),
    entry("Terror*"),
    entry("Hochwassergefahr", "alarm"),
    entry("Lüge", "calm", { disabled: true }),
  ];
  test.each([
    ["Lebensgefahr", ["Gefahr"], []],
    ["Terrorist", ["Terror*"], []],
    ["Hochwasser*", [], ["Hochwassergefahr"]],
    ["Lügen", [], []],
    ["große Gefahr", [], []],
    ["Gefahr", [], ["Hochwassergefahr"]],
  ])("%s", (term, coveredBy, covers) => {
    const found = relationsOf(entry(term), OTHERS, builder, vocabulary);
    expect(terms(found.coveredBy)).toEqual(coveredBy);
    expect(terms(found.covers)).toEqual(covers);
  });
});
