import { afterAll, describe, expect, test } from "@jest/globals";
import { IN_MEMORY } from "../../src/storage/database.js";
import { libraryOf } from "../../src/web/library.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { HOSTILE } from "./fixture.js";
import { testApp } from "./support.js";

const workspace = openWorkspace(IN_MEMORY);
const request = testApp(libraryOf(workspace));
afterAll(() => {
  workspace.database.close();
});

const TEXT =
  "Die Miliz ist eine ernste Bedrohung für die Sicherheit der Region. Das sagte niemand laut, aber alle wussten es.";

const post = (path: string, fields: Readonly<Record<string, string>> = {}) =>
  request().post(path).type("form").send(fields);

/** A new collection with one text; its address and the text's. */
async function filledCollection(title: string) {
  const made = await post("/collections", { title, description: "Zum Test" });
  expect(made.status).toBe(303);
  const edit = String(made.headers["location"]);
  const base = edit.replace(/\/edit$/u, "");
  const added = await post(`${base}/articles`, {
    outlet: "Morgenpost",
    title: "Sorge um die Region",
    date: "2026-11-05",
    genre: "news",
    text: TEXT,
  });
  expect(added.status).toBe(303);
  const list = await request().get(`${base}/articles.json`);
  const [row] = list.body as { id: string }[];
  return { edit, base, article: row?.id ?? "" };
}

describe("a collection of one's own", () => {
  test("is made, filled and compared", async () => {
    const { edit, base, article } = await filledCollection("Übung & Größe");
    expect(base).toBe("/collections/uebung-groesse");
    const page = await request().get(edit);
    expect(page.text).toContain("Sorge um die Region");
    expect(page.text).not.toContain("ist dazugekommen");
    expect(page.text).toContain('<option value="other" selected>Text</option>');
    const told = await request().get(`${edit}?added=${article}`);
    expect(told.text).toContain(
      `„Sorge um die Region“ ist dazugekommen. <a href="/articles/${article}">`,
    );
    const comparison = await request().get(base);
    expect(comparison.status).toBe(200);
    expect(comparison.text).toContain("Morgenpost");
  });

  test("reads the date at the top of a pasted text, and calls it by its first own words", async () => {
    const made = await post("/collections", { title: "Eingefügt" });
    const edit = String(made.headers["location"]);
    const base = edit.replace(/\/edit$/u, "");
    const text = `Von Anna Huber\nStand: 12.01.2026, 14:30 Uhr\n${TEXT}`;
    await post(`${base}/articles`, { outlet: "Morgenpost", text });
    const dated = { outlet: "Abendpost", date: "2025", text: `${text} Ja.` };
    await post(`${base}/articles`, dated);
    const page = (await request().get(edit)).text;
    expect(page).toContain("Morgenpost · 12. Januar 2026");
    expect(page).toContain("Abendpost · 2025");
    expect(page).toContain(">„Die Miliz ist eine ernste Bedrohung");
    expect(page).not.toContain(">„Von Anna Huber");
    const [, article = ""] = /\/articles\/([\w-]+)\/edit/u.exec(page) ?? [];
    const correction = await request().get(`/articles/${article}/edit`);
    expect(correction.text).toContain(
      '<p class="lead" lang="de">„Die Miliz ist eine ernste Bedrohung',
    );
  });

  test("leads to its form while it is empty", async () => {
    const made = await post("/collections", { title: "Leer" });
    const answer = await request().get("/collections/leer");
    expect(answer.status).toBe(302);
    expect(answer.headers["location"]).toBe(made.headers["location"]);
  });

  test("gets an address of its own", async () => {
    const first = await post("/collections", { title: "Zweimal" });
    const second = await post("/collections", { title: "zweimal!" });
    expect(first.headers["location"]).toBe("/collections/zweimal/edit");
    expect(second.headers["location"]).toBe("/collections/zweimal-2/edit");
  });

  test.each([
    ["???", "collection"],
    ["New", "x-new"],
    [`${"a".repeat(59)} b`, "a".repeat(59)],
  ])("called %j is found at %s", async (title, id) => {
    const made = await post("/collections", { title });
    expect(made.headers["location"]).toBe(`/collections/${id}/edit`);
  });

  test("explains its charts by texts or by outlets", async () => {
    const { base } = await filledCollection("Erklärt");
    expect((await request().get(base)).text).toContain("wohin ein Text neigt");
    const more = `${TEXT} Niemand nannte das eine Gefahr.`;
    await post(`${base}/articles`, { outlet: "Morgenpost", text: more });
    expect((await request().get(base)).text).toContain(
      "wohin die Texte einer Quelle neigen",
    );
  });

  test("is renamed, removed and put back", async () => {
    const { base, edit } = await filledCollection("Vorher");
    await post(edit, { title: "Nachher", description: "" });
    expect((await request().get(edit)).text).toContain("Nachher");
    const removed = await post(`${base}/remove`);
    const list = await request().get(removed.headers["location"] ?? "");
    expect(list.text).toContain("Die Sammlung Nachher ist entfernt.");
    expect(list.text).not.toContain(`href="${edit}"`);
    await post(`${base}/restore`);
    expect((await request().get("/articles")).text).toContain(edit);
  });

  test("of one outlet is not said to compare", async () => {
    const { base } = await filledCollection("Eine Quelle");
    const read = async (page: string) =>
      (await request().get(base + page)).text;
    const comparison = await read("");
    expect(comparison).toContain("Alle Texte stammen von einer Quelle.");
    expect(comparison).not.toContain("lässt sich kein Paar");
    expect(await read("/differences")).not.toContain(
      "zwei Quellen voneinander",
    );
    const robustness = await read("/robustness");
    expect(robustness).toContain(
      "Mit einer einzigen Quelle gibt es keine Reihenfolge.",
    );
    expect(robustness).not.toMatch(/rank-number|gleiche Reihenfolge/u);
    const note = await read("/method-note");
    expect(note).toContain("Untersucht wurde 1 Text (");
    expect(note).toContain("gezogen über die Sätze des Textes.");
    expect(note).not.toContain("Zwei Quellen gelten als verschieden");
  });

  test("is asked for a name where it has only blanks, and nothing typed is lost", async () => {
    const { edit } = await filledCollection("Benannt");
    const asked = "Die Sammlung braucht einen Namen.";
    for (const path of ["/collections", edit]) {
      const answer = await post(path, {
        title: "  \u00a0 ",
        description: "Was ich dazu schrieb",
      });
      expect([path, answer.status]).toEqual([path, 422]);
      expect(answer.text).toContain(asked);
      expect(answer.text).toContain("Was ich dazu schrieb</textarea>");
    }
    const page = await request().get(edit);
    expect(page.text).toContain("<h1>Benannt</h1>");
    expect(page.text).not.toContain(asked);
  });
});

describe("an article of one's own", () => {
  test("is corrected", async () => {
    const { article } = await filledCollection("Berichtigt");
    const form = await request().get(`/articles/${article}/edit`);
    expect(form.text).toContain(TEXT);
    const answer = await post(`/articles/${article}/edit`, {
      outlet: "Abendpost",
      title: "",
      date: "2026-11",
      author: "K. Test",
      genre: "opinion",
      text: `${TEXT} Eine Gefahr war sie nicht.`,
    });
    expect(answer.headers["location"]).toBe(`/articles/${article}`);
    const corrected = await request().get(`/articles/${article}.json`);
    expect(corrected.body).toMatchObject({
      article: { outlet: "Abendpost", date: "2026-11", genre: "opinion" },
      analysis: { evidence: [{ entry: "Bedrohung" }, { entry: "Gefahr" }] },
    });
  });

  test.each([
    ["20.11.2026", "2026-11-20"],
    ["5. März 2026", "2026-03-05"],
    ["2026-11", "2026-11"],
    ["2025-23", "2025-23"],
  ])("has a date as people write it: %s", async (date, stored) => {
    const { base } = await filledCollection("Datiert");
    await post(`${base}/articles`, { outlet: "Datierte", date, text: TEXT });
    const { text } = await request().get(`${base}/articles.csv`);
    const row = text.split("\n").find((line) => line.includes("Datierte"));
    expect(row?.split(",")[4]).toBe(stored);
  });

  test.each(["", " ", "\u00A0\t"])(
    "needs the name of its outlet, not only %j",
    async (outlet) => {
      const { base, article } = await filledCollection("Ohne Quelle");
      for (const path of [`${base}/articles`, `/articles/${article}/edit`]) {
        const answer = await post(path, { outlet, text: `${TEXT} Neu.` });
        expect([path, answer.status]).toEqual([path, 422]);
        expect(answer.text).toContain("Bitte nennen Sie die Quelle");
        expect(answer.text).toContain("Neu.</textarea>");
      }
    },
  );

  test("is not overwritten with what somebody has not seen", async () => {
    const { article } = await filledCollection("Zwei zugleich");
    const path = `/articles/${article}/edit`;
    const seenOn = ({ text }: { readonly text: string }) =>
      /name="seen" value="(\w+)"/u.exec(text)?.[1] ?? "";
    const fields = { outlet: "Morgenpost", genre: "news", text: TEXT };
    const seen = seenOn(await request().get(path));
    const first = await post(path, {
      ...fields,
      outlet: HOSTILE,
      text: `${TEXT}\nDie erste Fassung.`,
      seen,
    });
    expect(first.status).toBe(303);

    const second = await post(path, {
      ...fields,
      text: `${TEXT}\nDie zweite Fassung.`,
      seen,
    });
    expect(second.status).toBe(409);
    expect(second.text).toContain("inzwischen geändert");
    expect(second.text).toContain("<p>Die erste Fassung.</p>");
    expect(second.text).toContain("Die zweite Fassung.</textarea>");
    expect(second.text).not.toContain("<script>alert");
    const stored = async () =>
      (await request().get(`/articles/${article}.json`)).body as {
        article: { text: string };
      };
    expect((await stored()).article.text).toContain("Die erste Fassung.");

    const third = await post(path, {
      ...fields,
      text: `${TEXT}\nBeide Fassungen.`,
      seen: seenOn(second),
    });
    expect(third.status).toBe(303);
    expect((await stored()).article.text).toContain("Beide Fassungen.");
  });

  test("is not corrected to nothing", async () => {
    const { article } = await filledCollection("Geleert");
    const answer = await post(`/articles/${article}/edit`, {
      outlet: "Abendpost",
      text: " ",
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("Abendpost");
    expect(answer.text).toContain('role="alert"');
  });

  test("is taken out and put back", async () => {
    const { base, article } = await filledCollection("Entfernt");
    const outlets = async () => {
      const answer = await request().get(`${base}.json`);
      const rows = answer.body as { outlet: string }[];
      return [...new Set(rows.map(({ outlet }) => outlet))];
    };
    const removed = await post(`/articles/${article}/remove`);
    expect(await outlets()).toHaveLength(0);
    const page = await request().get(removed.headers["location"] ?? "");
    expect(page.text).toContain("ist aus der Sammlung genommen");
    await post(`/articles/${article}/restore`);
    expect(await outlets()).toHaveLength(1);
  });

  test.each([
    ["no outlet", { outlet: " ", text: TEXT }],
    ["a date that is none", { outlet: "X", date: "gestern", text: TEXT }],
    ["a day that is none", { outlet: "X", date: "31.2.2026", text: TEXT }],
    ["no text", { outlet: "X", text: "  " }],
    [
      "English",
      {
        outlet: "X",
        text: "The minister said that the threat of the militia was growing and that they would respond. ".repeat(
          5,
        ),
      },
    ],
    ["damage", { outlet: "X", text: "Gef\uFFFDhrlich ist das." }],
  ])("with %s is told and not lost", async (_case, fields) => {
    const { base } = await filledCollection("Falsch");
    const answer = await post(`${base}/articles`, fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('role="alert"');
    expect(answer.text).toContain(fields.text.trim());
  });

  test("shows hostile details as text", async () => {
    const { base, edit } = await filledCollection(HOSTILE);
    await post(`${base}/articles`, {
      outlet: HOSTILE,
      title: HOSTILE,
      author: HOSTILE,
      text: `${TEXT} ${HOSTILE}`,
    });
    for (const path of [edit, base, "/articles"]) {
      const { text } = await request().get(path);
      expect(text).toContain("&lt;script&gt;");
      expect(text).not.toContain("<script>alert");
    }
  });
});

describe("a change that another site asks for", () => {
  test.each([
    [{ "Sec-Fetch-Site": "cross-site" }, 403],
    [{ "Sec-Fetch-Site": "same-site" }, 403],
    [{ Origin: "https://elsewhere.example" }, 403],
    [{ Origin: "null" }, 403],
    [{ Origin: "http://localhost:8080", Host: "localhost:3000" }, 403],
    [{ Origin: "http://localhost:3000", Host: "localhost:3000" }, 303],
    [{ "Sec-Fetch-Site": "same-origin" }, 303],
  ])("%j is answered with %i", async (headers, status) => {
    const answer = await post("/collections", { title: "Fremd" }).set(headers);
    expect(answer.status).toBe(status);
  });

  test("what is not there is not changed", async () => {
    for (const path of [
      "/collections/nirgends/edit",
      "/collections/nirgends/remove",
      "/articles/nirgends/remove",
    ]) {
      const answer = await post(path, { title: "x" });
      expect(answer.status).toBe(404);
    }
  });
});
