/** The page, its CSV, its JSON, the API and the terminal say the same, to the last digit. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import * as linkedom from "linkedom";
import { comparisonAsCsv } from "../../src/cli/formats/csv.js";
import { comparisonAsJson } from "../../src/cli/formats/json.js";
import { comparisonAsTable } from "../../src/cli/formats/table.js";
import { IN_MEMORY } from "../../src/storage/database.js";
import { libraryOf } from "../../src/web/library.js";
import { importCollection } from "../../src/workflows/import-collection.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { testApp } from "./support.js";

const SENTENCES = [
  "Die Flotte ist eine Bedrohung für den Hafen.",
  "Das ist nur ein Vorwand, sagte der Minister.",
  "Der Einsatz ist gerechtfertigt.",
  "Niemand hat Beweise, die Gefahr ist eine Lüge.",
  "Kritiker nennen den Angriff völkerrechtswidrig.",
  "Am Abend wurde es kühl, und alle gingen heim.",
  "„Wir sehen eine große Gefahr“, sagte die Ministerin.",
];
const OUTLETS = ["Bote", "Kurier", "Anzeiger"];

const collection = {
  id: "probe",
  title: { de: "Probe", en: "Probe" },
  description: { de: "", en: "" },
};
const articles = OUTLETS.flatMap((outlet, index) =>
  Array.from({ length: index + 1 }, (_, number) => ({
    id: `${outlet}-${String(number)}`,
    collection: collection.id,
    outlet,
    genre: "news" as const,
    text: SENTENCES.map(
      (_, place) =>
        SENTENCES[(place * (index + 2) + number * 3) % SENTENCES.length],
    )
      .slice(0, 4 + number)
      .concat(SENTENCES.slice(index))
      .join(" "),
  })),
);

const workspace = openWorkspace(IN_MEMORY);
importCollection(workspace.database, { collection, articles });
const library = libraryOf(workspace);
const request = testApp(library);
afterAll(() => {
  workspace.database.close();
});

interface Row {
  readonly axis: string;
  readonly outlet: string;
  readonly voice: string;
  readonly balance: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly hits: number;
  readonly intensity: number;
}
interface Pair {
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

interface Element {
  readonly textContent: string;
  readonly children: Element[];
  querySelectorAll(selector: string): Element[];
}

/** linkedom's own types are those of a browser, which this project does not load. */
function parseHTML(text: string): Element {
  const { document } = linkedom.parseHTML(text) as { document: Element };
  return document;
}

const axes = library.lexicons.map(({ axis }) => axis);
let rows: readonly Row[];
let pairs: readonly Pair[];

beforeAll(async () => {
  rows = (await request().get("/collections/probe.json")).body as Row[];
  pairs = (await request().get("/collections/probe/verdicts.json"))
    .body as Pair[];
});

/** As people round: half up, in English. */
function twoDecimals(value: number | null): string {
  if (value === null) return "–";
  const digits = (Math.round(Math.abs(value) * 1e6) / 1e6).toLocaleString(
    "en",
    { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  );
  const sign = digits === "0.00" ? "" : value < 0 ? "−" : "+";
  return sign + digits;
}

function intervalText({
  low,
  high,
}: {
  low: number | null;
  high: number | null;
}) {
  return low === null ? "–" : `[${twoDecimals(low)}; ${twoDecimals(high)}]`;
}

test("there is something to compare", () => {
  expect(rows).toHaveLength(axes.length * OUTLETS.length * 3);
  const numbers = rows.flatMap(({ balance, low, high }) => [
    balance,
    low,
    high,
  ]);
  expect(new Set(numbers).size).toBeGreaterThan(15);
  expect(pairs.some(({ difference }) => difference !== null)).toBe(true);
});

describe("with the JSON of the page agree", () => {
  test("its CSV, figure by figure", async () => {
    const { text } = await request().get("/collections/probe.csv");
    const table: Record<string, string>[] = parse(text, {
      bom: true,
      columns: true,
    });
    expect(table).toEqual(
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [
            key,
            String((value as string | number | null) ?? ""),
          ]),
        ),
      ),
    );
  });

  test("the API", async () => {
    const whole = await request().get("/api/collections/probe");
    expect(whole.body).toMatchObject({ scores: rows, verdicts: pairs });
    const verdicts = await request().get("/api/collections/probe/verdicts");
    expect(verdicts.body).toEqual(pairs);
  });

  test("the tables of the page", async () => {
    const { text } = await request().get("/collections/probe?lang=en");
    const shown = [
      ...parseHTML(text).querySelectorAll("section.axis tbody tr"),
    ].map((line) => [...line.children].map((cell) => cell.textContent.trim()));
    const expected = axes.flatMap(({ id }) =>
      rows
        .filter(({ axis, voice }) => axis === id && voice === "all")
        .map((row) => {
          const through = (voice: string) => {
            const score = rows.find(
              (one) =>
                one.axis === id &&
                one.outlet === row.outlet &&
                one.voice === voice,
            );
            const balance = twoDecimals(score?.balance ?? null);
            return score?.hits ? `${balance} (${String(score.hits)})` : balance;
          };
          return [
            row.outlet,
            twoDecimals(row.balance),
            intervalText(row),
            through("own"),
            through("cited"),
            String(row.hits),
            row.intensity.toLocaleString("en", {
              minimumFractionDigits: 1,
              maximumFractionDigits: 1,
            }),
          ];
        }),
    );
    expect(shown.map(String).sort()).toEqual(expected.map(String).sort());
  });

  test("the CSV and the JSON of the terminal, with the fingerprint", async () => {
    const data = await library.compare("probe");
    const { text } = await request().get("/collections/probe.csv");
    expect(comparisonAsCsv(data, axes)).toBe(text.replace("\uFEFF", ""));
    const { body } = (await request().get("/api/collections/probe")) as {
      body: object;
    };
    expect(JSON.parse(comparisonAsJson(data, axes))).toEqual(body);
  });

  test("the table of the terminal", async () => {
    const printed = comparisonAsTable(await library.compare("probe"), axes);
    const sections = printed.split(/\n(?=\S.*\n.*95 % interval)/u);
    expect(sections).toHaveLength(axes.length);
    for (const [index, { id }] of axes.entries())
      for (const row of rows.filter(
        ({ axis, voice }) => axis === id && voice === "all",
      )) {
        const line = sections[index]
          ?.split("\n")
          .find((one) => one.startsWith(row.outlet));
        const figures = line?.replaceAll(/\s+/gu, "");
        expect(figures).toContain(
          [
            twoDecimals(row.balance),
            row.low === null ? "" : intervalText(row).replace(" ", ""),
            row.hits,
          ].join(""),
        );
      }
    for (const { difference, low, high } of pairs)
      if (difference !== null)
        expect(printed.replaceAll(/\s+/gu, "")).toContain(
          `(${twoDecimals(difference)}${intervalText({ low, high }).replace(" ", "")})`,
        );
  });

  test("a second collection of the same texts, down to its fingerprint", async () => {
    const again = openWorkspace(IN_MEMORY);
    importCollection(again.database, {
      collection,
      articles: articles
        .map((article, index) => ({
          ...article,
          id: `z-${String(99 - index)}`,
        }))
        .reverse(),
    });
    const other = await libraryOf(again).compare("probe");
    again.database.close();
    const first = await library.compare("probe");
    expect(comparisonAsJson(other, axes)).toBe(comparisonAsJson(first, axes));
  });
});
