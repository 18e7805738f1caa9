import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { articlesOf } from "../../src/storage/articles.js";
import { openDatabase } from "../../src/storage/database.js";
import { blickwinkel, line, startApp } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "blickwinkel-import-"));
const database = { BLICKWINKEL_DATABASE: join(folder, "test.sqlite") };

const TEXT =
  "Die Miliz ist eine ernste Bedrohung für die Sicherheit der Region. Das sagte niemand laut, aber alle wussten es.";

function write(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function outletsIn(collection: string): readonly string[] {
  const opened = openDatabase(database.BLICKWINKEL_DATABASE);
  try {
    return articlesOf(opened, collection)
      .map(({ outlet }) => outlet)
      .sort();
  } finally {
    opened.close();
  }
}

describe("import", () => {
  test("takes files and folders into a new collection, then into the same one", async () => {
    const table = write(
      "alle.ndjson",
      line({ outlet: "Tagesruf", text: TEXT }) +
        line({ text: `${TEXT} Mehr war nicht zu erfahren.` }),
    );
    write("texte/Abendblatt/eins.txt", `${TEXT} So schrieb man dort.`);
    write("texte/Morgenpost/zwei.md", `${TEXT} Und hier.`);
    const first = await blickwinkel(
      ["import", "--new", "Streit am Hafen", table, join(folder, "texte")],
      "",
      { ...database, LANG: "de_DE.UTF-8" },
    );
    expect(first).toMatchObject({
      status: 0,
      output: "streit-am-hafen: 4 Texte sind dazugekommen.\n",
    });
    expect(outletsIn("streit-am-hafen")).toEqual([
      "Abendblatt",
      "Morgenpost",
      "Tagesruf",
      "alle",
    ]);

    const second = await blickwinkel(
      [
        "import",
        "streit-am-hafen",
        "--outlet",
        "Küstenbote",
        "--progress",
      ].concat(write("drei.txt", TEXT)),
      "",
      { ...database, LANG: "de_DE.UTF-8" },
    );
    expect(second.status).toBe(0);
    // The same words as in Tagesruf; no progress where no terminal is.
    expect(second.errors).toBe(
      "Ein Text stimmt großenteils mit einem anderen überein.\n",
    );
    expect(outletsIn("streit-am-hafen")).toContain("Küstenbote");
  });

  test("tells what cannot go in, with file and line, and takes the rest", async () => {
    const path = write(
      "halb.ndjson",
      `${line({ outlet: "Blatt", text: TEXT })}{"text":\n`,
    );
    const { status, output, errors } = await blickwinkel(
      ["import", "--new", "Halb", path, write("leer.txt", " \n")],
      "",
      database,
    );
    expect(status).toBe(1);
    expect(output).toBe("halb: One text has been added.\n");
    expect(errors).toMatch(/^halb\.ndjson:2: /mu);
    expect(errors).toMatch(/^leer\.txt: /mu);
    expect(outletsIn("halb")).toEqual(["Blatt"]);
  });

  test.each([
    ["a collection that is not there", ["import", "missing", "FILE"]],
    ["a file that is not there", ["import", "--new", "Ohne", "missing.txt"]],
  ])("needs more than %s", async (_, args) => {
    const file = write("vier.txt", TEXT);
    const { status, output, errors } = await blickwinkel(
      args.map((argument) => argument.replace("FILE", file)),
      "",
      database,
    );
    expect(status).toBe(1);
    expect(output).toBe("");
    expect(errors).toContain("missing");
  });
});

test("an app that is stopped in the middle of an import leaves nothing of it", async () => {
  await blickwinkel(
    ["import", "--new", "Halt", write("f.txt", TEXT)],
    "",
    database,
  );
  const app = await startApp(database);
  const form = new FormData();
  const lines = Array.from({ length: 3000 }, (_, n) =>
    // Long enough that it takes much longer than a busy machine needs to stop it.
    line({ outlet: "Blatt", text: `${TEXT} Zeuge ${String(n)}. `.repeat(60) }),
  );
  form.append("files", new Blob(lines), "viele.ndjson");
  const answer = await fetch(`${app.address}/collections/halt/imports`, {
    method: "POST",
    body: form,
    redirect: "manual",
  });
  expect(answer.status).toBe(303);
  await app.stop();
  expect(app.said.errors).toBe("");
  const opened = openDatabase(database.BLICKWINKEL_DATABASE);
  expect(articlesOf(opened, "halt")).toHaveLength(1);
  expect(
    opened.all(
      "SELECT state FROM imports WHERE collection = 'halt' ORDER BY updated_at",
    ),
  ).toMatchObject([{ state: "done" }, { state: "cancelled" }]);
  expect(
    opened.get("SELECT count(*) AS n FROM articles WHERE collection = 'halt'"),
  ).toMatchObject({ n: 1 });
  opened.close();
});
