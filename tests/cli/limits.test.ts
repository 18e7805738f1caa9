/** The limits of the commands: those of the environment, with their sentences. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { blickwinkel, line } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "blickwinkel-"));
function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const SENTENCE = "Am Montag schien die Sonne über dem ganzen Land. ";
const corpus = mkdtempSync(join(tmpdir(), "blickwinkel-"));
writeFileSync(join(corpus, "Bote.txt"), SENTENCE);

const wordyCorpus = mkdtempSync(join(tmpdir(), "blickwinkel-"));
writeFileSync(join(wordyCorpus, "Bote.txt"), SENTENCE.repeat(30));

const CSV = "axis,pole,term\nwetter,gut,Sonne\nwetter,schlecht,Regen\n";
const LONG_TERM = "Sonne ".repeat(10).trim();
const small = file("small.csv", CSV);
const crowded = file(
  "crowded.csv",
  CSV +
    Array.from(
      { length: 10_000 },
      (_, index) => `wetter,gut,Sonne${String(index)}\n`,
    ).join(""),
);
const large = file("large.csv", CSV + " ".repeat(1_000_000));
const wordy = file("wordy.csv", `${CSV}wetter,gut,${LONG_TERM}\n`);

const LIMITS = {
  LANG: "de_DE.UTF-8",
  BLICKWINKEL_LEXICON_MB: "1",
  BLICKWINKEL_LEXICON_ENTRIES: "10000",
  BLICKWINKEL_TERM_CHARACTERS: "50",
  BLICKWINKEL_LINE_CHARACTERS: "1000",
  BLICKWINKEL_ARTICLE_CHARACTERS: "1000",
};
const run = async (args: readonly string[], input = "") => {
  const { status, errors } = await blickwinkel(args, input, LIMITS);
  return [status, errors] as const;
};

/** What reads lexicons, with a file in the place of `FILE`. */
const COMMANDS: readonly (readonly string[])[] = [
  ["lexicon", "lint", "FILE"],
  ["lexicon", "convert", "FILE", join(folder, "out.csv")],
  ["lexicon", "diff", small, "FILE"],
  ["score", "--lexicon", "FILE"],
  ["compare", corpus, "--lexicon", "FILE"],
];

describe.each(COMMANDS)("%s %s", (...command) => {
  const withFile = (path: string) =>
    command.map((word) => (word === "FILE" ? path : word));

  test.each([
    [large, /größer als 1 MB/],
    [crowded, /mehr als 10\.000 Einträge/],
    [wordy, /:4 Fehler: Ein Eintrag darf höchstens 50 Zeichen haben\./],
  ])("refuses %s", async (path, sentence) => {
    const [status, errors] = await run(withFile(path));
    expect(status).toBe(1);
    expect(errors).toMatch(sentence);
  });

  test("takes what is not too large", async () => {
    expect(await run(withFile(small))).toEqual([0, expect.any(String)]);
  });
});

test.each([
  ["lexicon", "forms", LONG_TERM],
  ["kwic", LONG_TERM, corpus],
])("%s … refuses a long term", async (...command) => {
  const [status, errors] = await run(command);
  expect(status).toBe(1);
  expect(errors).toContain("höchstens 50 Zeichen");
});

test("score tells of the line that is too long, and goes on", async () => {
  const texts = [SENTENCE, SENTENCE.repeat(30), SENTENCE];
  const { status, output, errors } = await blickwinkel(
    ["score", "--threads", "2"],
    texts
      .map((text, id) => line({ id: String(id), outlet: "", text }))
      .join(""),
    LIMITS,
  );
  expect(status).toBe(1);
  expect(output.trim().split("\n")).toHaveLength(2);
  expect(errors).toBe(
    "Zeile 2: Der Text ist länger als 1.000 Zeichen. Bitte kürzen Sie ihn oder teilen Sie ihn in mehrere Artikel.\n",
  );
});

test.each([
  ["compare", wordyCorpus],
  ["kwic", "Sonne", wordyCorpus],
  ["lexicon", "diff", small, small, "--corpus", wordyCorpus],
])("%s … takes no longer article than the app", async (...command) => {
  const [status, errors] = await run(command);
  expect(status).toBe(1);
  expect(errors).toContain("länger als 1.000 Zeichen");
});

test("import takes no longer article than the app", async () => {
  const path = file("lang.txt", SENTENCE.repeat(30));
  const { status, errors } = await blickwinkel(
    ["import", "--new", "Wetter", path],
    "",
    { ...LIMITS, BLICKWINKEL_DATABASE: join(folder, "import.sqlite") },
  );
  expect(status).toBe(1);
  expect(errors).toContain("länger als 1.000 Zeichen");
});
