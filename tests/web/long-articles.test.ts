/** What a page costs grows with the length of its articles and no faster. */
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "@jest/globals";
import { IN_MEMORY } from "../../src/storage/database.js";
import { libraryOf } from "../../src/web/library.js";
import { importCollection } from "../../src/workflows/import-collection.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { inventedWord } from "../fixtures/invented-word.js";
import { countWork, steepPlaces } from "../fixtures/work.js";
import { testApp } from "./support.js";

const work = await countWork();
const workspace = openWorkspace(IN_MEMORY);
const request = testApp(libraryOf(workspace));
afterAll(async () => {
  workspace.database.close();
  await work.stop();
});

/** After noise, quotes and speakers, with every entry of an axis once. */
function longText(lines: number): string {
  const entries = workspace.lexicons[0]?.entries ?? [];
  const kinds = [
    (term: string, name: string) => `Es geht um ${term}, sagte Anna ${name}.`,
    (term: string, name: string) => `„Das ist ${term}“, sagte Otto ${name}.`,
    // On the other axis, too: intervals are drawn of the short texts as of the long ones.
    (_: string, name: string) =>
      `Die Bedrohung in ${name} ist ein Vorwand, der Angriff ein Bruch des Völkerrechts und notwendig.`,
  ];
  const credits = Array.from(
    { length: lines },
    (_, line) => `Foto: ${inventedWord(line)}/dpa\n`,
  );
  const sentences = Array.from(
    { length: lines },
    (_, line) =>
      kinds[line % kinds.length]?.(
        entries[line]?.term ?? "",
        inventedWord(line),
      ) ?? "",
  );
  return [...credits, ...sentences].join("\n");
}

const LINES = 150;
for (const [id, lines] of [
  ["short", LINES],
  ["long", 4 * LINES],
  // Looks words up that are known afterwards.
  ["first", 4 * LINES],
] as const)
  importCollection(workspace.database, {
    collection: {
      id,
      title: { de: id, en: id },
      description: { de: "", en: "" },
    },
    articles: ["bote", "kurier"].map((outlet) => ({
      id: `${id}-${outlet}`,
      collection: id,
      outlet,
      genre: "news",
      text: longText(lines),
    })),
  });

async function visit(path: string): Promise<void> {
  for (;;) {
    const { status } = await request().get(path);
    if (status === 200) return;
    if (status !== 503) throw new Error(`${path}: ${String(status)}`);
    await wait(50);
  }
}

test.each([
  ["the comparison", (id: string) => `/collections/${id}`],
  ["its speakers", (id: string) => `/collections/${id}/speakers`],
  [
    "the places of an entry",
    (id: string) =>
      `/collections/${id}/places?axis=justification&entry=Bedrohung`,
  ],
  [
    "the scores of its articles",
    (id: string) => `/collections/${id}/articles.csv`,
  ],
  ["an article", (id: string) => `/articles/${id}-bote`],
  ["its analysis", (id: string) => `/articles/${id}-bote.json`],
  ["its evidence", (id: string) => `/articles/${id}-bote.csv`],
  ["two articles", (id: string) => `/articles/${id}-bote/with/${id}-kurier`],
  [
    "the workbench",
    (id: string) => `/lexicons/justification/edit?collection=${id}`,
  ],
])("%s", async (_, path) => {
  await visit(path("first"));
  const once = await work.count(() => visit(path("short")));
  const fourTimes = await work.count(() => visit(path("long")));
  expect(steepPlaces(once, fourTimes)).toEqual([]);
});
