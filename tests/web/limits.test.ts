import { afterAll, describe, expect, test } from "@jest/globals";
import { DEFAULT_LIMITS } from "../../src/importers/limits.js";
import { IN_MEMORY } from "../../src/storage/database.js";
import { libraryOf } from "../../src/web/library.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { SENTENCE } from "../fixtures/files.js";
import { testApp } from "./support.js";

const workspace = openWorkspace(IN_MEMORY, [], {
  ...DEFAULT_LIMITS,
  uploadBytes: 3_000_000,
  uploadFiles: 4,
  fileBytes: 2_000_000,
  articleCharacters: 2_000,
  rows: 2,
});
const request = testApp(libraryOf(workspace));
afterAll(() => {
  workspace.database.close();
});

const PATH = "/collections/grenzen";
const LONG = `${SENTENCE} `.repeat(30);

async function upload(files: readonly (readonly [string, string])[]) {
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
    expect(answer.text).toContain("Ein Text ist in der Sammlung.");
  });

  test.each([
    ["article", "lang.txt", LONG, "2.000 Zeichen"],
    [
      "table",
      "lang.csv",
      `outlet,text\n${`Talblatt,"${SENTENCE}"\n`.repeat(3)}`,
      "mehr als 2 Artikel",
    ],
  ])("tells of an %s that is too long", async (_what, name, text, limit) => {
    expect((await upload([[name, text]])).text).toContain(limit);
  });
});

test.each(["/try", `${PATH}/articles`])(
  "%s takes no longer article than an upload",
  async (path) => {
    const answer = await request()
      .post(path)
      .type("form")
      .send({ outlet: "Talblatt", text: LONG });
    expect(answer.status).toBe(413);
    expect(answer.text).toContain("2.000 Zeichen");
  },
);
