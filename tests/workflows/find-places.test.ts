import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { ROOT } from "../../src/paths.js";
import { IN_MEMORY } from "../../src/storage/database.js";
import {
  findPlaces,
  type PlaceQuery,
} from "../../src/workflows/find-places.js";
import { importCollection } from "../../src/workflows/import-collection.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";

const workspace = openWorkspace(IN_MEMORY, [
  join(ROOT, "tests/fixtures/lexicon.yaml"),
]);
afterAll(() => {
  workspace.database.close();
});

/** @param texts by outlet */
function collect(id: string, texts: Readonly<Record<string, string>>): void {
  importCollection(workspace.database, {
    collection: {
      id,
      title: { de: id, en: id },
      description: { de: "", en: "" },
    },
    articles: Object.entries(texts).map(([outlet, text]) => ({
      id: `${id}-${outlet}`,
      collection: id,
      outlet,
      genre: "news",
      text,
    })),
  });
}

collect("tal", {
  Bote: "Die Gefahr wächst. Der Krieg naht. „Das ist die größte Gefahr“, sagte Anna Huber.",
  Kurier: "Von Gefahren weiß man hier nichts.",
});
const QUERY = { axis: "danger", entry: "Gefahr", voice: "all" } as const;

test.each<[string, PlaceQuery, string[]]>([
  [
    "every voice",
    QUERY,
    ["Bote own Gefahr", "Bote cited Gefahr", "Kurier own Gefahren"],
  ],
  [
    "the own voice",
    { ...QUERY, voice: "own" },
    ["Bote own Gefahr", "Kurier own Gefahren"],
  ],
  ["the cited voice", { ...QUERY, voice: "cited" }, ["Bote cited Gefahr"]],
  ["one outlet", { ...QUERY, outlet: "Kurier" }, ["Kurier own Gefahren"]],
  ["another entry", { ...QUERY, entry: "Krieg" }, ["Bote own Krieg"]],
  ["another axis", { ...QUERY, axis: "size" }, []],
])("the places of an entry: %s", async (_, query, expected) => {
  const { places, isCut, collection } = await findPlaces(
    workspace,
    "tal",
    query,
  );
  expect(
    places.map(
      ({ article, hit, keyword }) =>
        `${article.outlet} ${hit.voice} ${keyword}`,
    ),
  ).toEqual(expected);
  expect([isCut, collection.id]).toEqual([false, "tal"]);
});

test.each([
  ["200", [120, 80], 200, false],
  ["201", [120, 81], 200, true],
] as const)("of %s places 200 are shown", async (name, hits, shown, cut) => {
  const [first, second] = hits.map((count) =>
    "Die Gefahr wächst. ".repeat(count),
  );
  collect(name, { Bote: first ?? "", Kurier: second ?? "" });
  const { places, isCut } = await findPlaces(workspace, name, QUERY);
  expect([places.length, isCut]).toEqual([shown, cut]);
});
