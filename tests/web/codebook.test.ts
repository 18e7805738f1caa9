import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { LOCALE_FOLDER } from "../../src/paths.js";
import { LOCALES } from "../../src/web/locale.js";
import {
  codebookRows,
  meaningKey,
  TABLES,
} from "../../src/web/tables/codebook.js";
import { ARTICLES, COLLECTION } from "./fixture.js";
import { testApp } from "./support.js";

const request = testApp();
const WORDS = JSON.parse(
  readFileSync(join(LOCALE_FOLDER, "de.json"), "utf8"),
) as { codebook: { columns: Record<string, string> } };

/** The address of a table with the fixture's ids filled in. */
function addressOf(address: string): string {
  return address
    .replace("{collection}", COLLECTION.id)
    .replace("{article}", ARTICLES[0]?.article.id ?? "")
    .replace("{axis}", "justification");
}

const named = TABLES.map((one) => [one.table.name, one] as const);
/** Nobody has coded anything in the fixture: those tables are looked at with the pages of coding. */
const filled = named.filter(
  ([name]) => name !== "validity" && name !== "codings",
);
/** The evidence of a text comes in the JSON of the whole text. */
const withJson = filled.filter(([name]) => name !== "evidence");

async function csvRows(address: string) {
  const { text } = await request().get(addressOf(address));
  return parse(text, { bom: true, columns: true });
}

async function jsonRows(address: string) {
  const path = addressOf(address).replace(/csv$/u, "json");
  const { body } = (await request().get(path)) as { body: unknown };
  return body as Record<string, string | number | boolean | null>[];
}

describe("the table", () => {
  test.each(named)("%s has words for every column", (_name, { table }) => {
    for (const [column, schema] of Object.entries(table.columns))
      for (const locale of Object.values(LOCALES))
        expect(locale.t(meaningKey(column, schema)).length).toBeGreaterThan(3);
  });

  test.each(filled)(
    "%s has its columns in its CSV, and nothing else",
    async (_name, { table, address }) => {
      const { text } = await request().get(addressOf(address));
      const [header]: unknown[] = parse(text, { bom: true });
      expect(header).toEqual(Object.keys(table.columns));
    },
  );

  test.each(withJson)(
    "%s keeps to its ranges in JSON",
    async (_name, { table, address }) => {
      const rows = await jsonRows(address);
      expect(rows.length).toBeGreaterThan(0);
      z.array(z.strictObject(table.columns)).parse(rows);
    },
  );

  test.each(withJson)(
    "%s says the same in CSV as in JSON",
    async (_name, { address }) => {
      const asText = (await jsonRows(address)).map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, cell]) => [
            column,
            cell === null ? "" : String(cell),
          ]),
        ),
      );
      expect(await csvRows(address)).toEqual(asText);
    },
  );
});

describe("the codebook", () => {
  test("tells kind, range and unit as the columns have them", () => {
    const row = (table: string, column: string) =>
      codebookRows().find(
        (one) => one.table === table && one.column === column,
      );
    expect(row("comparison", "balance")).toMatchObject({
      kind: "number",
      minimum: -1,
      maximum: 1,
      may_be_empty: true,
      meaning_de: expect.stringContaining("Balance"),
    });
    expect(row("comparison", "hits")).toMatchObject({
      kind: "integer",
      minimum: 0,
      maximum: null,
      unit: null,
      may_be_empty: false,
    });
    expect(row("articles", "voice")).toMatchObject({
      kind: "choice",
      values: "all own cited",
    });
    expect(row("evidence", "start")).toMatchObject({ unit: "utf-16" });
    expect(row("verdicts", "single_text")).toMatchObject({ kind: "truth" });
    expect(row("articles", "author")).toMatchObject({
      kind: "text",
      may_be_empty: true,
    });
  });

  test("stands on a page with a section for every table", async () => {
    const { text } = await request().get("/codebook");
    for (const { table } of TABLES)
      expect(text).toContain(`<section id="${table.name}"`);
    expect(text).toContain("Zahl von −1 bis 1");
    expect(text).toContain("ganze Zahl ab 0");
    expect(text).toContain("Auswahl: all, own, cited");
  });

  test("uses every word that the locales have for a column", () => {
    const used = TABLES.flatMap(({ table }) =>
      Object.entries(table.columns).map(([column, schema]) =>
        meaningKey(column, schema),
      ),
    );
    const words = Object.keys(WORDS.codebook.columns);
    expect([...new Set(used)].sort()).toEqual(
      words.map((name) => `codebook.columns.${name}`).sort(),
    );
  });
});
