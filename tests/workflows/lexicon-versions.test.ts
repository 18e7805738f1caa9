/** Which version of a lexicon counts: after saves, after files that change, after both. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Lexicon } from "../../src/engine/model.js";
import { UserError } from "../../src/errors.js";
import {
  type Database,
  IN_MEMORY,
  openDatabase,
} from "../../src/storage/database.js";
import { versionNotes } from "../../src/storage/lexicon-versions.js";
import { findLexiconHead } from "../../src/storage/lexicons.js";
import { adoptLexiconFiles } from "../../src/workflows/adopt-lexicon-files.js";
import { currentLexicons } from "../../src/workflows/current-lexicons.js";
import {
  createLexicon,
  decideOnFile,
  removeLexicon,
  restoreLexicon,
  returnToVersion,
  saveVersion,
} from "../../src/workflows/lexicon-versions.js";
import { entry, lexicon } from "../fixtures/lexicon.js";

const FILE = lexicon([entry("Ruhe"), entry("Panik", "alarm")]);
const CHANGED_FILE = lexicon([entry("Ruhe"), entry("Schrecken", "alarm")]);
const EDITED = lexicon([entry("Ruhe"), entry("Angst", "alarm")]);
const OTHER = lexicon([entry("Licht"), entry("Schatten", "alarm")], "light");
const BY = { author: "Ada", message: "probehalber" };

let database: Database;
let now: () => readonly Lexicon[];
const terms = () =>
  now().map(({ entries }) => entries.map(({ term }) => term).join(" "));
const edit = (edited: Lexicon, parent: number) =>
  saveVersion(database, { ...BY, lexicon: edited, origin: "edit", parent });
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return "none";
};

beforeEach(() => {
  database = openDatabase(IN_MEMORY);
  now = currentLexicons(database);
  adoptLexiconFiles(database, [FILE]);
});

describe("a lexicon file", () => {
  test("is version 1, and nothing new at the next start", () => {
    adoptLexiconFiles(database, [FILE]);
    expect(versionNotes(database, "mood")).toMatchObject([
      { number: 1, origin: "file" },
    ]);
    expect(terms()).toEqual(["Ruhe Panik"]);
  });

  test("that changed is the next version while nobody edited", () => {
    adoptLexiconFiles(database, [CHANGED_FILE]);
    expect(versionNotes(database, "mood")).toMatchObject([
      { number: 2, origin: "file", parent: 1 },
      { number: 1 },
    ]);
    expect(terms()).toEqual(["Ruhe Schrecken"]);
  });

  test("of which only a note changed is a version, too", () => {
    const noted = lexicon([
      entry("Ruhe", "calm", { note: "auch Stille" }),
      entry("Panik", "alarm"),
    ]);
    adoptLexiconFiles(database, [noted]);
    expect(versionNotes(database, "mood")).toHaveLength(2);
  });

  test("that goes takes its axis along, and brings it back", () => {
    adoptLexiconFiles(database, [OTHER]);
    expect(terms()).toEqual(["Licht Schatten"]);
    adoptLexiconFiles(database, [OTHER, FILE]);
    expect(terms()).toEqual(["Licht Schatten", "Ruhe Panik"]);
    expect(versionNotes(database, "mood")).toHaveLength(1);
  });

  test("that goes leaves what was edited", () => {
    edit(EDITED, 1);
    adoptLexiconFiles(database, [OTHER]);
    expect(terms()).toContain("Ruhe Angst");
  });

  test("stays removed where somebody removed its axis", () => {
    adoptLexiconFiles(database, [FILE, OTHER]);
    removeLexicon(database, "mood");
    adoptLexiconFiles(database, [FILE, OTHER]);
    expect(terms()).toEqual(["Licht Schatten"]);
    restoreLexicon(database, "mood");
    expect(terms()).toEqual(["Ruhe Panik", "Licht Schatten"]);
  });
});

describe("a file that changed beside what was edited", () => {
  beforeEach(() => {
    edit(EDITED, 1);
    adoptLexiconFiles(database, [CHANGED_FILE]);
  });

  test("waits, as a version that does not count", () => {
    expect(terms()).toEqual(["Ruhe Angst"]);
    expect(findLexiconHead(database, "mood")).toMatchObject({
      current: 2,
      waitingVersion: 3,
    });
    adoptLexiconFiles(database, [CHANGED_FILE]);
    expect(versionNotes(database, "mood")).toHaveLength(3);
  });

  test("can be taken", () => {
    decideOnFile(database, "mood", "take", BY);
    adoptLexiconFiles(database, [CHANGED_FILE]);
    expect(terms()).toEqual(["Ruhe Schrecken"]);
    expect(findLexiconHead(database, "mood")?.waitingVersion).toBeUndefined();
    // From here on it is unedited again.
    adoptLexiconFiles(database, [FILE]);
    expect(terms()).toEqual(["Ruhe Panik"]);
  });

  test("can be passed over, once and for all", () => {
    decideOnFile(database, "mood", "keep", BY);
    adoptLexiconFiles(database, [CHANGED_FILE]);
    expect(terms()).toEqual(["Ruhe Angst"]);
    expect(findLexiconHead(database, "mood")?.waitingVersion).toBeUndefined();
    expect(versionNotes(database, "mood")).toHaveLength(3);
    expect(
      codeOf(() => {
        decideOnFile(database, "mood", "take", BY);
      }),
    ).toBe("version-not-found");
  });

  test("no longer waits when it says again what it said, or what counts", () => {
    for (const file of [FILE, EDITED]) {
      adoptLexiconFiles(database, [CHANGED_FILE]);
      adoptLexiconFiles(database, [file]);
      expect(findLexiconHead(database, "mood")?.waitingVersion).toBe(undefined);
      expect(terms()).toEqual(["Ruhe Angst"]);
    }
  });
});

describe("a save", () => {
  test("counts at once, and the one before stays", () => {
    const before = now();
    expect(now()).toBe(before);
    expect(edit(EDITED, 1)).toBe(2);
    expect(terms()).toEqual(["Ruhe Angst"]);
    expect(versionNotes(database, "mood")).toMatchObject([
      { number: 2, parent: 1, origin: "edit", author: "Ada" },
      { number: 1 },
    ]);
  });

  test.each([
    ["lexicon-conflict", "an older version", () => edit(CHANGED_FILE, 1)],
    ["lexicon-unchanged", "the same again", () => edit(EDITED, 2)],
    ["lexicon-not-found", "another axis", () => edit(OTHER, 1)],
  ])("is refused as %s for %s", (code, _, work) => {
    edit(EDITED, 1);
    expect(codeOf(work)).toBe(code);
    expect(versionNotes(database, "mood")).toHaveLength(2);
  });

  test("can be gone back from, and that can be gone back from", () => {
    edit(EDITED, 1);
    const back = returnToVersion(
      database,
      "mood",
      { number: 1, parent: 2 },
      BY,
    );
    expect(terms()).toEqual(["Ruhe Panik"]);
    returnToVersion(database, "mood", { number: 2, parent: back }, BY);
    expect(terms()).toEqual(["Ruhe Angst"]);
    expect(versionNotes(database, "mood")).toHaveLength(4);
    expect(
      codeOf(() =>
        returnToVersion(database, "mood", { number: 9, parent: 4 }, BY),
      ),
    ).toBe("version-not-found");
  });
});

describe("an axis", () => {
  test("that is made here comes last, whatever files come later", () => {
    createLexicon(database, { ...BY, lexicon: OTHER, origin: "new" });
    const third = lexicon([entry("Kind"), entry("Greis", "alarm")], "age");
    adoptLexiconFiles(database, [FILE, third]);
    expect(now().map(({ axis }) => axis.id)).toEqual(["mood", "age", "light"]);
    expect(
      codeOf(() => {
        createLexicon(database, { ...BY, lexicon: OTHER, origin: "new" });
      }),
    ).toBe("lexicon-exists");
  });

  test("is not removed where it is the only one", () => {
    expect(
      codeOf(() => {
        removeLexicon(database, "mood");
      }),
    ).toBe("lexicon-last");
    expect(terms()).toEqual(["Ruhe Panik"]);
    // Another one that was removed does not count either.
    createLexicon(database, { ...BY, lexicon: OTHER, origin: "new" });
    removeLexicon(database, "light");
    expect(
      codeOf(() => {
        removeLexicon(database, "mood");
      }),
    ).toBe("lexicon-last");
  });

  test("that was removed takes no saves", () => {
    createLexicon(database, { ...BY, lexicon: OTHER, origin: "new" });
    removeLexicon(database, "light");
    const changed = lexicon([entry("Licht")], "light");
    expect(codeOf(() => edit(changed, 1))).toBe("lexicon-not-found");
  });
});
