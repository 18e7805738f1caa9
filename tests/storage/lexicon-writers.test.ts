/** Several processes that save versions of one lexicon, and what another one sees of it. */
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { backUp, restoreBackup } from "../../src/storage/backup.js";
import { type Database, openDatabase } from "../../src/storage/database.js";
import {
  findLexiconVersion,
  versionNotes,
} from "../../src/storage/lexicon-versions.js";
import { adoptLexiconFiles } from "../../src/workflows/adopt-lexicon-files.js";
import { currentLexicons } from "../../src/workflows/current-lexicons.js";
import {
  currentVersion,
  saveVersion,
} from "../../src/workflows/lexicon-versions.js";
import { EFFORT } from "../effort.js";
import { entry, lexicon } from "../fixtures/lexicon.js";
import { newDatabasePath, startWriter } from "./support.js";

const FILE = lexicon([entry("Ruhe"), entry("Panik", "alarm")]);

function withLexicon(): { path: string; database: Database } {
  const path = newDatabasePath();
  const database = openDatabase(path);
  adoptLexiconFiles(database, [FILE]);
  return { path, database };
}

/** The versions that a writer has confirmed: number, parent and message. */
const versionsIn = (words: readonly string[]) =>
  words.flatMap((word) => {
    const [, number, parent, message] =
      /^version (\d+) of (\d+): (.*)$/u.exec(word) ?? [];
    return message === undefined
      ? []
      : [{ number: Number(number), parent: Number(parent), message }];
  });

/** Every version has one more entry than its parent, or those of the first one: nothing was overwritten. */
function expectUnbroken(database: Database): void {
  const notes = versionNotes(database, "mood").toReversed();
  const termsOf = (number: number) =>
    findLexiconVersion(database, "mood", number)?.lexicon.entries.map(
      ({ term }) => term,
    ) ?? [];
  for (const [index, { number, parent, origin, message }] of notes.entries()) {
    expect(number).toBe(index + 1);
    if (parent === undefined) continue;
    expect(parent).toBe(number - 1);
    expect(termsOf(number)).toEqual(
      origin === "return"
        ? termsOf(1)
        : [...termsOf(parent), message.replace(" ", "-")],
    );
  }
  expect(currentVersion(database, "mood").number).toBe(notes.length);
}

describe("processes that save one lexicon", () => {
  test("keep each other's versions: who was slower is told and saves again", async () => {
    const { path, database } = withLexicon();
    const writers = ["eins", "zwei", "drei"].map((name) =>
      startWriter("edits", path, name),
    );
    const said = await Promise.all(writers.map((one) => one.finished()));
    for (const { errors } of said) expect(errors).toBe("");
    const words = said.flatMap((one) => one.words);
    expect(words).toContain("lexicon-conflict");
    const confirmed = versionsIn(words).toSorted(
      (one, other) => one.number - other.number,
    );
    expect(confirmed).toHaveLength(150);
    expect(
      versionNotes(database, "mood")
        .toReversed()
        .slice(1)
        .map(({ number, parent, message }) => ({ number, parent, message })),
    ).toEqual(confirmed);
    expectUnbroken(database);
    database.close();
  });

  test("switch what counts in a process that only reads", async () => {
    const { path, database } = withLexicon();
    const now = currentLexicons(database);
    const before = now();
    const draftedOn = currentVersion(database, "mood").number;
    const other = startWriter("edits", path, "andere");
    const { words } = await other.finished();
    const last = versionsIn(words).at(-1);
    expect(now()).not.toBe(before);
    expect(now()).toEqual([
      findLexiconVersion(database, "mood", last?.number ?? 0)?.lexicon,
    ]);
    // A draft from before the other process began is not saved over what it did.
    const edited = lexicon([...FILE.entries, entry("Stille")]);
    const saving = { author: "Ada", message: "", lexicon: edited };
    const save = (parent: number) =>
      saveVersion(database, { ...saving, origin: "edit", parent });
    expect(() => save(draftedOn)).toThrow("lexicon-conflict");
    expect(save(last?.number ?? 0)).toBe((last?.number ?? 0) + 1);
    database.close();
  });

  test("restore another version of the same number", () => {
    const { path, database } = withLexicon();
    const now = currentLexicons(database);
    const lastTerm = () => now()[0]?.entries.at(-1)?.term;
    const backup = newDatabasePath();
    backUp(path, backup);
    const saveWith = (term: string) =>
      saveVersion(database, {
        author: "Ada",
        message: "",
        origin: "edit",
        parent: 1,
        lexicon: lexicon([...FILE.entries, entry(term)]),
      });
    expect(saveWith("Stille")).toBe(2);
    expect(lastTerm()).toBe("Stille");
    restoreBackup(path, backup, newDatabasePath());
    expect(saveWith("Frieden")).toBe(2);
    expect(lastTerm()).toBe("Frieden");
    database.close();
  });

  test("lose nothing that was confirmed to kill -9", async () => {
    const { path, database } = withLexicon();
    const confirmed = new Map<number, string>();
    for (let round = 0; round < 6 * EFFORT || confirmed.size === 0; round++) {
      const writers = ["eins", "zwei"].map((name) =>
        startWriter("edit", path, `${name}${String(round)}`),
      );
      await Promise.all(writers.map((writer) => writer.said("ready")));
      await wait(Math.random() * 150);
      for (const writer of writers) writer.kill();
      for (const writer of writers)
        for (const { number, message } of versionsIn(
          (await writer.finished()).words,
        ))
          confirmed.set(number, message);
      expect(database.get("PRAGMA integrity_check")).toMatchObject({
        integrity_check: "ok",
      });
      expectUnbroken(database);
    }
    const kept = new Map(
      versionNotes(database, "mood").map(({ number, message }) => [
        number,
        message,
      ]),
    );
    for (const [number, message] of confirmed)
      expect(kept.get(number)).toBe(message);
    database.close();
  });
});
