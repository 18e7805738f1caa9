import { afterAll, describe, expect, test } from "@jest/globals";
import { readLimits } from "../../src/config.js";
import { IN_MEMORY } from "../../src/storage/database.js";
import { libraryOf } from "../../src/web/library.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { DEFAULT_LIMITS } from "../../src/workflows/limits.js";
import { SENTENCE, zip } from "../fixtures/files.js";
import { testApp } from "./support.js";

const workspace = openWorkspace(IN_MEMORY, [], {
  ...DEFAULT_LIMITS,
  imports: {
    ...DEFAULT_LIMITS.imports,
    uploadBytes: 3_000_000,
    uploadFiles: 4,
    fileBytes: 2_000_000,
    articleCharacters: 2_000,
    ownTextCharacters: 1_000,
    rows: 2,
    unpackedBytes: 2_000_000,
    archiveFiles: 3,
    pageBytes: 1_000_000,
    pageElements: 1_000,
  },
  lexicons: { fileBytes: 1_000_000, entries: 10_000, termCharacters: 50 },
});
const request = testApp(libraryOf(workspace));
afterAll(() => {
  workspace.database.close();
});

const PATH = "/collections/grenzen";
const LONG = `${SENTENCE} `.repeat(30);

async function upload(
  files: readonly (readonly [string, string | Uint8Array])[],
) {
  await request().post("/collections").type("form").send({ title: "Grenzen" });
  const form = request().post(`${PATH}/imports`);
  for (const [name, content] of files)
    form.attach("files", Buffer.from(content), name);
  return form.redirects(1);
}

describe("an upload", () => {
  const megabyte = "Wort ".repeat(250_000);

  test.each([
    ["one file is too large", [["a.txt", megabyte.repeat(2)]], "2 MB"],
    [
      "all together are too large",
      ["a", "b", "c"].map((name) => [`${name}.txt`, megabyte]),
      "3 MB",
    ],
    [
      "there are too many",
      ["a", "b", "c", "d", "e"].map((name) => [`${name}.txt`, SENTENCE]),
      "4 Dateien",
    ],
  ] as [string, [string, string][], string][])(
    "is refused where %s, with the limit",
    async (_what, files, limit) => {
      const answer = await upload(files);
      expect(answer.status).toBe(413);
      expect(answer.text).toContain(limit);
    },
  );

  test("that is not too large goes in", async () => {
    const answer = await upload([["gut.txt", SENTENCE]]);
    expect(answer.text).toContain("Ein Text ist dazugekommen.");
  });

  const page = (body: string) => `<html><body>${body}</body></html>`;
  const archive = (content: string, count: number) =>
    zip(
      Array.from({ length: count }, (_, index) => ({
        name: `${String(index)}.txt`,
        content,
      })),
    );

  test.each([
    ["article", "lang.txt", LONG, "2.000 Zeichen"],
    [
      "table",
      "lang.csv",
      `outlet,text\n${`Talblatt,"${SENTENCE}"\n`.repeat(3)}`,
      "mehr als 2 Artikel",
    ],
    ["page", "seite.html", page("x".repeat(1_100_000)), "größer als 1 MB"],
    ["page", "seite.html", page("<b>x</b>".repeat(1_100)), "1.000 Elementen"],
    ["page", "seite.html", page("<div>".repeat(400)), "300 Ebenen"],
    ["archive", "viele.zip", archive(SENTENCE, 4), "mehr als 3 Dateien"],
    [
      "archive",
      "viel.zip",
      archive("x".repeat(900_000), 3),
      "Ausgepackt ist die Datei größer als 2 MB",
    ],
    [
      "archive",
      "bombe.zip",
      archive("x".repeat(1_000_001), 1),
      "mehr als 200-mal so groß",
    ],
  ] as [string, string, string | Uint8Array, string][])(
    "tells of an %s that is too long",
    async (_what, name, text, limit) => {
      expect((await upload([[name, text]])).text).toContain(limit);
    },
  );
});

test.each([
  [`${PATH}/articles`, LONG, "länger als 2.000 Zeichen"],
  ["/try", LONG, "länger als 1.000 Zeichen"],
  ["/try.json", LONG, "länger als 1.000 Zeichen"],
  [`${PATH}/articles`, "Wort ".repeat(700_000), "größer als 3 MB"],
  ["/try", "Wort ".repeat(700_000), "länger als 1.000 Zeichen"],
])("%s tells of a text that is too long", async (path, text, limit) => {
  const answer = await request()
    .post(path)
    .type("form")
    .send({ outlet: "Talblatt", text });
  expect(answer.status).toBe(413);
  expect(answer.text).toContain(limit);
});

describe("where an article may have less than a text that is only looked at", () => {
  const strict = openWorkspace(
    IN_MEMORY,
    [],
    readLimits({
      BLICKWINKEL_ARTICLE_CHARACTERS: "1500",
      BLICKWINKEL_OWN_TEXT_CHARACTERS: "1600",
    }),
  );
  const strictRequest = testApp(libraryOf(strict));
  afterAll(() => {
    strict.database.close();
  });

  test.each([
    ["/try", LONG],
    ["/try", "Wort ".repeat(700_000)],
    ["/try.json", LONG],
    ["/try.json", "Wort ".repeat(700_000)],
  ])("%s tells of the limit that there is", async (path, text) => {
    const answer = await strictRequest().post(path).type("form").send({ text });
    expect(answer.status).toBe(413);
    expect(answer.text).toContain("länger als 1.500 Zeichen");
  });
});

describe("a lexicon", () => {
  const CSV = "axis,pole,term\nwetter,gut,Sonne\nwetter,schlecht,Regen\n";
  const long = "Sonne ".repeat(10).trim();
  const rows = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `wetter,gut,Sonne${String(index)}\n`,
    ).join("");

  async function uploadLexicon(name: string, content: string) {
    return request()
      .post("/lexicons/upload")
      .attach("files", Buffer.from(content), name);
  }

  test.each([
    ["of too many bytes", `${CSV}${" ".repeat(1e6)}`, 413, "größer als 1 MB"],
    [
      "of too many entries",
      CSV + rows(10_000),
      413,
      "mehr als 10.000 Einträge",
    ],
    ["with a long term", `${CSV}wetter,gut,${long}\n`, 422, "50 Zeichen"],
  ])("%s is refused, with the limit", async (_, content, status, limit) => {
    const answer = await uploadLexicon("wetter.csv", content);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(limit);
  });

  test.each([
    ["LIWC", "w.dic", `%\n1\tgut\n2\tschlecht\n%\n${long}\t1\nRegen\t2\n`],
    ["quanteda", "w.yml", `gut: [mild, ${long}]\nschlecht: [Regen]\n`],
  ])("of %s leaves out a long term, and says so", async (_, name, content) => {
    const answer = await uploadLexicon(name, content);
    expect(answer.text).toContain("länger als 50 Zeichen");
  });

  test.each(["Sonne", long, `${long} `.repeat(20)])(
    "being edited takes no longer term than it may: %s",
    async (term) => {
      const { text } = await request()
        .post("/lexicons/justification/edit")
        .type("form")
        .send({
          base: 1,
          collection: "grenzen",
          term,
          pole: "threat",
          do: "apply",
        });
      expect(text.includes("höchstens 50 Zeichen")).toBe(term !== "Sonne");
    },
  );

  test("of a new axis takes no longer term", async () => {
    const answer = await request().post("/lexicons").type("form").send({
      title: "Wetter",
      first: "gut",
      second: "schlecht",
      firstTerms: long,
      secondTerms: "Regen",
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("höchstens 50 Zeichen");
  });
});
