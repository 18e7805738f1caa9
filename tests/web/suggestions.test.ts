import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { IN_MEMORY } from "../../src/storage/database.js";
import { libraryOf } from "../../src/web/library.js";
import { importCollection } from "../../src/workflows/import-collection.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { ROOT } from "../../src/paths.js";
import { HOSTILE } from "./fixture.js";
import { testApp } from "./support.js";

/** Our own, since the shipped ones learn new words. */
const LEXICON = join(ROOT, "tests/fixtures/lexicon.yaml");

const TEXTS = [
  "Die Bedrohungslage ist ernst, die Gefahr wächst. Von Xylorit weiß man nichts.",
  "Eine Gefahrenzone am Fluss. Die Bedrohungslage bleibt eine Gefahr.",
  "Die Wirtschaftskrise trifft den Hafen. Ein Vorwandsvertrag wird besprochen.",
];

/** A library of its own, with one collection and whatever else. */
function libraryWith(...collections: readonly string[]) {
  const workspace = openWorkspace(IN_MEMORY, [LEXICON]);
  afterAll(() => {
    workspace.database.close();
  });
  for (const id of collections)
    importCollection(workspace.database, {
      collection: {
        id,
        title: { de: `Sammlung ${id}`, en: id },
        description: { de: "", en: "" },
      },
      articles: TEXTS.map((text, index) => ({
        id: `${id}-${String(index)}`,
        collection: id,
        outlet: ["Bote", "Kurier", HOSTILE][index] ?? "",
        genre: "news" as const,
        text,
      })),
    });
  return libraryOf(workspace);
}

const request = testApp(libraryWith("hafen"));
const several = testApp(libraryWith("eins", "zwei"));
const PATH = "/lexicons/danger/suggestions";

const decide = (fields: Readonly<Record<string, string>>, path = PATH) =>
  request()
    .post(path)
    .type("form")
    .send({ author: "Ada", collection: "hafen", ...fields });
const takeBack = (term: string) => decide({ term }, `${PATH}/take-back`);
/** The part of the page that lists what is open. */
const openPart = (text: string) =>
  text.slice(text.indexOf("data-decide"), text.indexOf('id="decided"'));

describe("the page of suggestions", () => {
  test("lists words with their counts, reason and sentences that link to their place", async () => {
    const { status, text } = await request().get(PATH);
    expect(status).toBe(200);
    const [, row = ""] = text.split('<h4 lang="de">Bedrohungslage</h4>');
    expect(row).toContain("2 Stellen · 2 Texte · 2 Quellen");
    expect(row).toContain("Beginnt mit dem Eintrag „Bedrohung“");
    expect(row).toContain(
      'href="/articles/hafen-0?axis=danger#s-0">Bedrohungslage</a>',
    );
    const article = await request().get("/articles/hafen-1");
    const second = String(TEXTS[1]?.indexOf("Die Bedrohungslage"));
    expect(text).toContain(`/articles/hafen-1?axis=danger#s-${second}"`);
    expect(article.text).toContain(`id="s-${second}"`);
    expect(text).not.toContain("Xylorit</h4>");
  });

  test("says why a group has nothing", async () => {
    const { text } = await request().get(PATH);
    expect(text).toContain("Dafür braucht es Texte auf beiden Seiten.");
    expect(text).toContain("Dafür ist die Sammlung zu klein");
    // After those that have something.
    const groups = [...text.matchAll(/<h2 id="group-([^"]+)"/gu)];
    const [first] = groups.map(([, kind]) => kind);
    expect(first).toBe("compound");
    expect(groups).toHaveLength(4);
  });

  test("lets the reader choose among collections, where there are several", async () => {
    expect((await request().get(PATH)).text).not.toContain("<select");
    const { text } = await several().get(`${PATH}?collection=zwei`);
    expect(text).toMatch(/<option value="zwei" selected/u);
    expect(text).toContain("/articles/zwei-0?");
    expect(text).not.toContain("/articles/eins-0?");
  });

  test.each([
    ["/lexicons/unknown/suggestions", 404],
    [`${PATH}?collection=unknown`, 404],
    ["/lexicons/unknown/suggestions.json", 404],
  ])("%s is answered with %i", async (path, status) => {
    expect((await request().get(path)).status).toBe(status);
  });

  test("has tables as twins", async () => {
    const json = await request().get(`${PATH}.json?collection=hafen`);
    expect(json.body).toContainEqual(
      expect.objectContaining({
        term: "Bedrohungslage",
        pole: "alarm",
        state: "open",
        hits: 2,
        articles: 2,
        reason: "compound",
        part: "first",
      }),
    );
    const csv = await request().get(`${PATH}.csv`);
    expect(csv.text).toContain(
      "axis,pole,term,state,author,decided_at,hits,articles",
    );
    expect(csv.text).toContain("danger,alarm,Bedrohungslage,open,,,2,2");
  });

  test("is found from the page of the lexicon", async () => {
    const { text } = await request().get("/lexicons/danger");
    expect(text).toContain(`href="${PATH}"`);
  });
});

describe("a decision", () => {
  test("to accept leads to the editor and can be taken back", async () => {
    const answer = await decide({ accept: "first:Bedrohungslage" });
    expect(answer.status).toBe(303);
    expect(answer.headers["set-cookie"]?.[0]).toMatch(
      /^author=Ada;.*HttpOnly/u,
    );
    const page = await request().get(answer.headers["location"] ?? "");
    expect(page.text).toMatch(
      /role="status"[^]*Bedrohungslage<\/strong>: angenommen/u,
    );
    expect(page.text).toContain(
      "/lexicons/danger/edit?add=Bedrohungslage&amp;pole=alarm#bench-entry",
    );
    expect(openPart(page.text)).not.toContain("Bedrohungslage</h4>");
    const table = await request().get(`${PATH}.json`);
    expect(table.body).toContainEqual(
      expect.objectContaining({
        term: "Bedrohungslage",
        state: "accepted",
        author: "Ada",
        decided_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
      }),
    );

    expect((await takeBack("Bedrohungslage")).status).toBe(303);
    const again = await request().get(PATH);
    expect(again.text).toContain("Bedrohungslage</h4>");
    expect(again.text).not.toContain('id="decided"');
  });

  test("to reject keeps the word away, and leads nowhere", async () => {
    await decide({ reject: "first:Gefahrenzone", author: "  Bo  " });
    const { text } = await request().get(PATH);
    expect(openPart(text)).not.toContain("Gefahrenzone</h4>");
    expect(text).toMatch(/Gefahrenzone<\/strong>: abgelehnt[^]*Bo, /u);
    expect(text).not.toContain("edit?add=Gefahrenzone");
    await takeBack("Gefahrenzone");
  });

  test("that somebody else has made before stays", async () => {
    await decide({ reject: "first:Gefahrenzone", author: "Erste" });
    await decide({ accept: "second:Gefahrenzone", author: "Zweite" });
    const { text } = await request().get(PATH);
    expect(text).toMatch(/Gefahrenzone<\/strong>: abgelehnt[^]*Erste, /u);
    expect(text).not.toContain("Zweite,");
    await takeBack("Gefahrenzone");
  });

  test.each([
    ["nobody's name", { author: " ", accept: "first:Wort" }, 400],
    ["no word", { accept: "first:" }, 400],
    ["no pole", { accept: "third:Wort" }, 400],
    ["neither yes nor no", {}, 400],
    ["both", { accept: "first:Wort", reject: "first:Wort" }, 400],
  ])("with %s is refused", async (_what, fields, status) => {
    expect((await decide(fields)).status).toBe(status);
    const table = await request().get(`${PATH}.json`);
    expect(table.body).not.toContainEqual(
      expect.objectContaining({ term: "Wort" }),
    );
  });

  test("on an unknown axis is refused", async () => {
    const answer = await decide(
      { accept: "first:Wort" },
      "/lexicons/unknown/suggestions",
    );
    expect(answer.status).toBe(404);
  });

  test("may name any word by anybody: pages escape both", async () => {
    await decide({ accept: `first:${HOSTILE}`, author: HOSTILE });
    const { text } = await request().get(PATH);
    expect(text).not.toContain(HOSTILE);
    expect(text).toContain("&lt;script&gt;");
    await takeBack(HOSTILE);
    expect((await request().get(PATH)).text).not.toContain('id="decided"');
  });

  test("gives the visitor's name back", async () => {
    const named = await request()
      .get(PATH)
      .set("Cookie", `author=${encodeURIComponent("Änne & Co")}`);
    expect(named.text).toContain('value="Änne &amp; Co"');
    const broken = await request().get(PATH).set("Cookie", "author=%E4");
    expect(broken.status).toBe(200);
  });
});
