/** Texts and names that try to be more than text, on every page that there is. */
import { afterAll, describe, expect, test } from "@jest/globals";
import { IN_MEMORY } from "../../src/storage/database.js";
import { createApp } from "../../src/web/app.js";
import { libraryOf } from "../../src/web/library.js";
import { importCollection } from "../../src/workflows/import-collection.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { routesOf } from "./routes.js";
import { testApp } from "./support.js";

/** Each would do something in a page that does not escape it. */
const ATTACKS = [
  `<script>boo(1)</script>`,
  `"><svg onload=boo(2)>`,
  `' onmouseover='boo(3)' x='`,
  `</title><script>boo(4)</script>`,
  `</textarea></script><img src=x onerror=boo(5)>`,
  `<!-- boo(6)`,
  `<%= boo(7) %>`,
  `javascript:boo(8)`,
  `&lt;script&gt;boo(9)`,
  `=HYPERLINK("http://boo.example";"boo")`,
  `\u202Eteg\u2066rewol\u0000`,
  "{{boo(10)}} ${boo(12)}",
];
const ALL = ATTACKS.join(" ");
/** Few, since every pair of outlets is compared on every page. */
const GROUPS = [0, 1, 2, 3].map((rest) =>
  ATTACKS.filter((_, index) => index % 4 === rest).join(" "),
);
const COLLECTION = "hostile";
const ARTICLE = `a"'><script>boo(11)`;

const workspace = openWorkspace(IN_MEMORY);
importCollection(workspace.database, {
  collection: {
    id: COLLECTION,
    title: { de: ALL, en: ALL },
    description: { de: ALL, en: ALL },
  },
  articles: [
    ...GROUPS.map((attack, index) => ({
      id: index === 0 ? ARTICLE : `a-${String(index)}`,
      collection: COLLECTION,
      outlet: attack,
      title: `${attack} ${String(index)}`,
      date: attack,
      author: attack,
      genre: "news" as const,
      text: `${attack} Das ist eine Bedrohung, sagte ${attack} Müller. „${attack}“, sagte er.\nEs ist ein Vorwand ${attack}. Der Einsatz war gerechtfertigt und völkerrechtswidrig.`,
    })),
    {
      id: "taken-out",
      collection: COLLECTION,
      outlet: ALL,
      title: ALL,
      author: ALL,
      genre: "other",
      text: ALL,
    },
  ],
});
workspace.database.run(
  "UPDATE articles SET removed_at = '2026-01-01' WHERE id = 'taken-out'",
);
const library = libraryOf(workspace);
const request = testApp(library);
afterAll(() => {
  workspace.database.close();
});

/** What stands for the placeholders of a route. */
function filledIn(route: string): string[] {
  const ids = route.startsWith("/articles")
    ? [ARTICLE, "a-1", "a-2", "a-3"]
    : [COLLECTION];
  const axis = library.lexicons[0]?.axis.id ?? "";
  return ids.map((id) =>
    route
      .replace(/:axis|:lexicon/u, axis)
      .replace(/:\w+/gu, encodeURIComponent(id)),
  );
}

const app = createApp({ library });
const QUERY = ["voice", "axis", "x", "y", "noise", "back", "lang"]
  .map((name) => `${name}=${encodeURIComponent(ALL)}`)
  .join("&");
const PATHS = [
  ...new Set(routesOf(app, "get").flatMap(filledIn)),
  `/articles/${encodeURIComponent(ALL)}`,
  `/lexicons/${encodeURIComponent(ALL)}`,
  `/collections/${encodeURIComponent(ALL)}.json`,
];

/** The page without the JSON in it, which is checked by itself. */
function splitPage(html: string) {
  const island = /<script type="application\/json"[^>]*>([^]*?)<\/script>/gu;
  return {
    markup: html.replace(island, ""),
    islands: [...html.matchAll(island)].map(([, json = ""]) => json),
  };
}

test("the routes are found", () => {
  expect(PATHS.length).toBeGreaterThan(30);
});

describe("hostile texts on", () => {
  const asked = PATHS.flatMap((path) => [
    { path, query: "", how: "as it is" },
    { path, query: `?${QUERY}`, how: "with a hostile query" },
  ]);

  test.each(asked)("$path, $how", async ({ path, query }) => {
    const answer = await request().get(`${path}${query}`);
    expect(answer.status).toBeLessThan(500);
    const { headers, text } = answer;
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toContain("script-src 'self'");
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["cache-control"]).toBe("private, no-cache");
    const type = headers["content-type"] ?? "";
    if (type.startsWith("application/json")) JSON.parse(text);
    if (type.startsWith("text/csv"))
      expect(text).not.toMatch(/(?:^|[,;])"?[=+@]/mu);
    if (!type.startsWith("text/html")) return;
    const { markup, islands } = splitPage(text);
    for (const json of islands) {
      expect(json).not.toContain("<");
      JSON.parse(json);
    }
    for (const [tag] of markup.matchAll(/<[a-z!%/][^>]*>/giu))
      // Inside a tag, words of a text stand in attributes only, and those end with their own quotation mark.
      expect(tag.replaceAll(/"[^"]*"/gu, "")).not.toMatch(
        /boo|(?<!\w)on\w+=|'/u,
      );
    expect(markup).not.toMatch(/<(?:script|svg|img)[^>]*boo|<!--|<%/u);
    expect(markup).not.toMatch(/(?:href|src|action)="\s*javascript:/iu);
    expect(headers["location"] ?? "/").toMatch(/^\/(?![/\\])/u);
  });
});

describe("what a form sends", () => {
  test("comes without characters that steer the page", async () => {
    const made = await request().post("/collections").type("form").send({
      title: "Vor\u202E\u0000\u2066her",
      description: "Zeile 1\r\n\tZeile 2",
    });
    expect(made.headers["location"]).toBe("/collections/vorher/edit");
    const page = await request().get("/collections/vorher/edit");
    expect(page.text).toContain('value="Vorher"');
    expect(page.text).toContain("Zeile 1\r\n\tZeile 2");
  });
});
