import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { IN_MEMORY } from "../../src/storage/database.js";
import { libraryOf } from "../../src/web/library.js";
import { createCollection } from "../../src/workflows/collections.js";
import { addArticle } from "../../src/workflows/edit-articles.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { testApp } from "./support.js";

const workspace = openWorkspace(IN_MEMORY);
const request = testApp(libraryOf(workspace));
afterAll(() => {
  workspace.database.close();
});

const SHARED =
  "Die Sprecherin des Hafens, Jana Petersen, sagte am Dienstag: „Wir rechnen in diesem Winter mit keiner einzigen weiteren Bedrohung.“";
const MORNING = `Am Kai blieb es ruhig. ${SHARED} Der Rat sieht darin einen Vorwand.`;
const EVENING = `Der Streit geht weiter. ${SHARED} Der Terror nimmt zu.`;

const ids: string[] = [];

beforeAll(async () => {
  const { id } = createCollection(workspace, {
    title: "Hafen",
    description: "",
  });
  for (const [outlet, text] of [
    ["Morgen", MORNING],
    ["Abend", EVENING],
    ["Abend", MORNING.replace("Am Kai", "Am Wasser")],
  ] as const)
    ids.push(addArticle(workspace, id, { outlet, text, genre: "news" }).id);
  await Promise.resolve();
});

describe("two texts side by side", () => {
  test("number what both have, in either text, and link it", async () => {
    const { text } = await request().get(
      `/articles/${ids[0] ?? ""}/with/${ids[1] ?? ""}`,
    );
    expect(text).toContain("dasselbe Zitat von Jana Petersen (100 % gleich)");
    expect(text).toContain("„Wir rechnen in diesem Winter mit keiner");
    expect(text).toMatch(/id="left-1" href="#right-1"/u);
    expect(text).toMatch(/id="right-1" href="#left-1"/u);
    const texts = text.replace(/<[^>]+>/gu, "").replace(/\s+/gu, " ");
    expect(texts).toContain("Am Kai blieb es ruhig.");
    expect(texts).toContain("Der Streit geht weiter.");
  });

  test("list who speaks in both with other words under one heading", async () => {
    const { id } = createCollection(workspace, {
      title: "Rat",
      description: "",
    });
    const [left, right] = [
      "„Wir bleiben am Kai“, sagte Anna Huber. „Das war ein Vorwand“, sagte Jan Moser.",
      "„Es wird kalt im Tal“, sagte Jan Moser. „Der Rat schweigt“, sagte Anna Huber.",
    ].map((text) =>
      addArticle(workspace, id, { outlet: "Rat", text, genre: "news" }),
    );
    const { text } = await request().get(
      `/articles/${left?.id ?? ""}/with/${right?.id ?? ""}`,
    );
    expect(text.match(/mit anderen Sätzen/gu)).toHaveLength(1);
    const names = text.matchAll(
      /<span class="shared-number">\d<\/span> ([^<]+)/gu,
    );
    expect([...names].map(([, name]) => name)).toEqual([
      "Anna Huber",
      "Jan Moser",
    ]);
  });

  test("tell what only one has", async () => {
    const { text } = await request().get(
      `/articles/${ids[0] ?? ""}/with/${ids[1] ?? ""}`,
    );
    const row = /<th scope="row">Einträge<\/th>([^]*?)<\/tr>/u.exec(text)?.[1];
    const cells = [...(row ?? "").matchAll(/<\/span>([^<]*)<\/td>/gu)].map(
      ([, cell]) => cell,
    );
    expect(cells).toEqual(["Vorwand", "Bedrohung", "Terror"]);
  });

  test("say whether they differ", async () => {
    const [left = "", right = ""] = ids;
    const { text } = await request().get(`/articles/${left}/with/${right}`);
    // Two pieces of evidence each: nobody can tell.
    expect(text.match(/<span class="pill">zu wenig Belege/gu)).toHaveLength(2);
    expect(text).toContain("alle Stimmen");
    const same = await request().get(`/articles/${left}/with/${left}`);
    expect(same.text).not.toContain("verdict-pair");
    expect(same.text).toContain("Links und rechts steht derselbe Text");
  });

  test.each([
    ["by their outlets", [0, 1], ["Abend", "Morgen"]],
    ["the same way round from the other side", [1, 0], ["Abend", "Morgen"]],
    [
      "by their titles where they have one outlet",
      [2, 1],
      ["„Der Streit geht weiter.“", "„Am Wasser blieb es ruhig.“"],
    ],
  ])("say which leans more to a pole: %s", async (_, [left, right], names) => {
    const { text } = await request().get(
      `/articles/${ids[left ?? 0] ?? ""}/with/${ids[right ?? 0] ?? ""}`,
    );
    const pairs = [...text.matchAll(/<span class="verdict-pair">([^\n]*)/gu)];
    expect(
      (pairs[0]?.[1] ?? "")
        .replace(/<span[^>]*>.<\/span>|<[^>]+>/gu, "")
        .split(/ {2,}/u),
    ).toEqual(names);
    // On the other axis neither has evidence.
    expect(text.match(/Zuerst steht der Text/gu)).toHaveLength(1);
    expect(text).toContain("mehr zu „Sicherheitsbedrohung“ weisen");
  });

  test("tell two texts of one outlet apart", async () => {
    const { text } = await request().get(
      `/articles/${ids[1] ?? ""}/with/${ids[2] ?? ""}`,
    );
    expect(text).toContain("<h1>Zwei Texte von Abend</h1>");
    expect(text).toContain("nur „Der Streit geht weiter.“");
    expect(text).toContain("nur „Am Wasser blieb es ruhig.“");
  });

  test("swap sides", async () => {
    const [left = "", right = ""] = ids;
    const { text } = await request().get(`/articles/${right}/with/${left}`);
    expect(text).toContain("<h1>Abend und Morgen</h1>");
    expect(text).toContain(`href="/articles/${left}/with/${right}?`);
  });

  test("are chosen on the page of one of them", async () => {
    const [left = "", right = ""] = ids;
    const page = await request().get(`/articles/${left}`);
    // Before the text, and after it.
    expect(page.text.split(`<option value="${right}">`)).toHaveLength(3);
    expect(page.text).toMatch(
      /<details class="beside-start">[^]*data-reading/u,
    );
    expect(page.text).not.toContain(`<option value="${left}">`);
    const sent = await request().get(`/articles/${left}/with?other=${right}`);
    expect(sent.headers["location"]).toBe(`/articles/${left}/with/${right}`);
  });

  test("need two texts that are there", async () => {
    for (const other of ["nobody", ""]) {
      const answer = await request().get(
        `/articles/${ids[0] ?? ""}/with/${other}`,
      );
      expect([other, answer.status]).toEqual([other, 404]);
    }
  });
});
