import { afterAll, describe, expect, jest, test } from "@jest/globals";
import { READABLE_ENDINGS } from "../../src/importers/formats.js";
import { IN_MEMORY } from "../../src/storage/database.js";
import { libraryOf } from "../../src/web/library.js";
import { collectionContents } from "../../src/workflows/collections.js";
import { createImportDesk } from "../../src/workflows/import-desk.js";
import { importStatus } from "../../src/workflows/import-status.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { HOSTILE } from "./fixture.js";
import { testApp } from "./support.js";

const workspace = openWorkspace(IN_MEMORY);
const library = libraryOf(workspace);
const request = testApp(library);
afterAll(() => {
  workspace.database.close();
});

const TEXT =
  "Die Miliz ist eine ernste Bedrohung für die Sicherheit der Region. Das sagte niemand laut, aber alle wussten es.";

async function emptyCollection(title: string): Promise<string> {
  const made = await request()
    .post("/collections")
    .type("form")
    .send({ title, description: "" });
  return String(made.headers["location"]).replace(/\/edit$/u, "");
}

type File = readonly [name: string, content: string | Buffer];

/** Uploads files and gives the page of the import. */
async function upload(
  base: string,
  files: readonly File[],
  outlet = "",
  app = request,
) {
  const form = app().post(`${base}/imports`).field("outlet", outlet);
  for (const [name, content] of files)
    form.attach("files", Buffer.from(content), { filepath: name } as object);
  const answer = await form;
  expect(answer.status).toBe(303);
  return app().get(String(answer.headers["location"]));
}

async function outletsIn(base: string): Promise<readonly string[]> {
  const answer = await request().get(`${base}.json`);
  const rows = answer.body as { outlet: string }[];
  return [...new Set(rows.map(({ outlet }) => outlet))];
}

test("the form names every kind of file that can be read", async () => {
  const base = await emptyCollection("Dateien");
  const { text } = await request().get(`${base}/edit`);
  const help = /id="files-help"[^>]*>([^<]*)/u.exec(text)?.[1] ?? "";
  expect(help.match(/\.[a-z]+/gu)).toEqual(
    expect.arrayContaining([...READABLE_ENDINGS]),
  );
  expect(text).toContain('accept=".txt, .md, .markdown, .html, .htm,');
});

describe("an import and its report", () => {
  const quiet = testApp({
    ...library,
    imports: createImportDesk(workspace, undefined, () => Promise.resolve()),
  });

  test("read none of the texts that are there", async () => {
    const base = await emptyCollection("Viele Texte");
    const asked = jest.spyOn(workspace.database, "all");
    const textsRead = () =>
      asked.mock.calls.filter(([sql]) =>
        sql.startsWith("SELECT * FROM articles WHERE collection"),
      ).length;
    const page = await upload(base, [["a.txt", TEXT]], "", quiet);
    expect(page.text).toContain("Viele Texte");
    expect(textsRead()).toBe(0);
    await quiet().get(`${base}/edit`);
    expect(textsRead()).toBeGreaterThan(0);
    asked.mockRestore();
  });
});

describe("what an import goes without", () => {
  test("is told: dates that cannot be read, dates and outlets in names of files", async () => {
    const base = await emptyCollection("Ohne Datum");
    const page = await upload(base, [
      ["2025-11-05_Morgenpost.txt", TEXT],
      ["zeit 5.11.2025.md", `---\ndate: 2025-11-05\n---\n${TEXT} Ja.`],
      [
        "alle.csv",
        `outlet;datum;text\nTagesruf;11/05/2025;"${TEXT} So schrieb man."\nTagesruf;5.11.2025;"${TEXT} Anders."\n`,
      ],
    ]);
    const notices =
      /id="notices-title"([^]*?)<\/section>/u.exec(page.text)?.[1] ?? "";
    expect(notices.match(/<li>/gu)).toHaveLength(2);
    expect(notices).toContain("scheint ein Datum zu stehen (2025-11-05)");
    expect(notices).toContain("alle.csv, Zeile 2");
    expect(notices).toContain("Das Datum „11/05/2025“ ließ sich nicht lesen");
    expect(page.text).toContain("Bei 2 Texten nennt nichts die Quelle");
  });
});

describe("uploaded files", () => {
  test("go in together, each under its outlet", async () => {
    const base = await emptyCollection("Mehrere Dateien");
    const page = await upload(base, [
      ["Morgenpost.txt", TEXT],
      ["Ordner/Abendblatt/eins.md", `${TEXT} Mehr nicht.`],
      [
        "alle.csv",
        `outlet;title;text\nTagesruf;Zur Lage;"${TEXT} So schrieb man."\n`,
      ],
    ]);
    expect(page.text).toContain("3 Texte sind dazugekommen.");
    expect(await outletsIn(base)).toEqual([
      "Abendblatt",
      "Morgenpost",
      "Tagesruf",
    ]);
  });

  test("are compared with a warning where an outlet has but a few", async () => {
    const warning = "nur zwei bis vier Texte";
    const base = await emptyCollection("Wenige Texte");
    await upload(base, [["a.txt", TEXT]], "Küstenbote");
    expect((await request().get(base)).text).not.toContain(warning);
    await upload(base, [["b.txt", `Anders gesagt: ${TEXT}`]], "Küstenbote");
    expect((await request().get(base)).text).toContain(warning);
  });

  test("take the outlet that was given for all", async () => {
    const base = await emptyCollection("Ein Medium");
    await upload(base, [["a.txt", TEXT]], "Küstenbote");
    expect(await outletsIn(base)).toEqual(["Küstenbote"]);
  });

  test("that are wrong are told, the rest goes in", async () => {
    const base = await emptyCollection("Mit Fehlern");
    const page = await upload(base, [
      ["gut.txt", TEXT],
      ["leer.txt", "  \n"],
      ["bild.png", Buffer.from([137, 80, 78, 71, 0, 1])],
      ["getarnt.txt", Buffer.from([1, 0, 255, 3, 0, 0, 7])],
      [
        "english.txt",
        "The minister said that the threat of the militia was growing and that they would respond. ".repeat(
          5,
        ),
      ],
    ]);
    expect(page.text).toContain("Ein Text ist dazugekommen.");
    expect(page.text).toContain(
      "4 Dateien oder Zeilen wurden nicht aufgenommen.",
    );
    for (const name of ["leer.txt", "bild.png", "getarnt.txt", "english.txt"])
      expect(page.text).toContain(name);
    expect(await outletsIn(base)).toEqual(["gut"]);
  });

  test("with hostile names and contents are shown as text", async () => {
    const base = await emptyCollection("Feindlich");
    const page = await upload(base, [
      [`../../${HOSTILE}.txt`, `${TEXT} ${HOSTILE}`],
      ["<img src=x onerror=alert(1)>.gif", "x"],
    ]);
    const [list, comparison] = await Promise.all([
      request().get(`${base}/edit`),
      request().get(base),
    ]);
    for (const { text } of [page, list, comparison]) {
      expect(text).not.toContain("<script>alert");
      expect(text).not.toContain("<img src=x");
    }
  });

  test("are asked for when there are none", async () => {
    const base = await emptyCollection("Ohne Datei");
    const answer = await request().post(`${base}/imports`).field("outlet", "");
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(
      /id="upload-title"[^]*role="alert">Es wurde keine Datei ausgewählt[^]*<form id="upload"/u,
    );
  });

  test("of which none goes in are told as such", async () => {
    const base = await emptyCollection("Nur Fehler");
    const { text } = await upload(base, [["leer.txt", "  \n"]]);
    expect(text).toContain("<h1>Nichts aufgenommen</h1>");
    expect(text).toContain(
      "Es ist kein Text dazugekommen. Woran das liegt, steht hier:",
    );
    expect(text).toContain("leer.txt");
  });

  test("need a collection", async () => {
    const answer = await request()
      .post("/collections/nirgends/imports")
      .attach("files", Buffer.from(TEXT), "a.txt");
    expect(answer.status).toBe(404);
  });
});

describe("a long import", () => {
  const rows = Array.from(
    { length: 1500 },
    (_, index) =>
      `Blatt ${String(index % 7)};"${TEXT} Nummer ${String(index)}."`,
  );
  const table: File = ["viele.csv", ["outlet;text", ...rows].join("\n")];

  test("shows nothing of it before its end, and nothing at all when it is cancelled", async () => {
    const base = await emptyCollection("Abgebrochen");
    const id = base.replace("/collections/", "");
    async function* items() {
      for (let number = 0; ; number++) {
        yield {
          kind: "article" as const,
          draft: { text: `${TEXT} ${String(number)}`, source: "endlos" },
        };
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    const { startImport } =
      await import("../../src/workflows/import-articles.js");
    const started = startImport(workspace, id, {
      files: 1,
      read: () => [items()],
    });
    while (importStatus(workspace, started.id).report.articles < 40)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(collectionContents(workspace, id).count).toBe(0);
    started.cancel();
    await started.ended;
    expect(importStatus(workspace, started.id).state).toBe("cancelled");
    expect(
      workspace.database.get(
        "SELECT count(*) AS count FROM articles WHERE collection = ?",
        id,
      ),
    ).toMatchObject({ count: 0 });
  });

  test("answers with its progress and ends by itself", async () => {
    const base = await emptyCollection("Lang");
    const page = await upload(base, [table]);
    const [, id] = /href="\/imports\/([^"]+)\.json"/u.exec(page.text) ?? [];
    const path = String(id ?? page.request.url.split("/imports/")[1]);
    for (;;) {
      const answer = await request().get(`/imports/${path}.json`);
      const { state, report } = answer.body as {
        state: string;
        report: { articles: number };
      };
      if (state !== "running") {
        expect([state, report.articles]).toEqual(["done", rows.length]);
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await outletsIn(base)).toHaveLength(7);
    const list = await request().get(`${base}/edit?page=30`);
    expect(list.text).toContain("Seite 30 von 30");
  });
});
