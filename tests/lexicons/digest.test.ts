import { describe, expect, test } from "@jest/globals";
import type { Entry } from "../../src/engine/model.js";
import { digestOf, versionOf } from "../../src/lexicons/digest.js";
import { entry, lexicon } from "../fixtures/lexicon.js";

const ENTRY: Entry = {
  ...entry("Angst", "alarm"),
  weight: 0.5,
  except: ["Platzangst"],
};
const { axis } = lexicon([ENTRY]);
const changed = (change: Partial<Entry>) => [{ ...ENTRY, ...change }];

describe("the version of a lexicon", () => {
  test.each<Partial<Entry>>([
    { term: "Furcht" },
    { pole: "calm" },
    { partOfSpeech: "form" },
    { weight: 1 },
    { compounds: !ENTRY.compounds },
    { except: [] },
    { disabled: true },
  ])("is another one with %j, which can change a score", (change) => {
    expect(versionOf(axis, changed(change))).not.toBe(versionOf(axis, [ENTRY]));
  });

  test.each<Partial<Entry>>([{ note: "schwach" }, { source: "Duden" }])(
    "is the same with %j, but its digest is not",
    (change) => {
      const entries = changed(change);
      expect(versionOf(axis, entries)).toBe(versionOf(axis, [ENTRY]));
      expect(digestOf(lexicon(entries))).not.toBe(digestOf(lexicon([ENTRY])));
    },
  );

  test("depends on the order of entries and of poles", () => {
    const other = entry("Ruhe");
    expect(versionOf(axis, [ENTRY, other])).not.toBe(
      versionOf(axis, [other, ENTRY]),
    );
    const [first, second] = axis.poles;
    const turned = { ...axis, poles: [second, first] as const };
    expect(versionOf(turned, [ENTRY])).not.toBe(versionOf(axis, [ENTRY]));
  });
});
