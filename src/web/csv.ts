import { type Duplex, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Options, stringify } from "csv-stringify";
import type { Response } from "express";
import type { Row, Table } from "./tables/table.js";

/** How tables are written: the header from the declaration, no formulas from texts (a lone "-" is none). */
export function csvOptions({ columns }: Table): Options {
  return {
    header: true,
    columns: Object.keys(columns),
    cast: {
      string: (value) =>
        /^(?:[=+@\t\r]|-[^])/u.test(value) ? `'${value}` : value,
      boolean: String,
    },
  };
}

/** Answers with a table that spreadsheets open as it is. @param name of the file, without its extension */
export async function sendCsv(
  response: Response,
  name: string,
  table: Table,
  rows: Iterable<Row>,
): Promise<void> {
  response.type("text/csv").attachment(`${name}.csv`);
  // The byte order mark tells them that it is UTF-8.
  const asCsv = stringify({ ...csvOptions(table), bom: true });
  await send(response, Readable.from(rows), asCsv);
}

/** Answers with a table of any length as one JSON array. */
export async function sendJson(
  response: Response,
  rows: Iterable<Row>,
): Promise<void> {
  response.type("application/json");
  await send(response, Readable.from(asJson(rows)));
}

function* asJson(rows: Iterable<Row>): Iterable<string> {
  let separator = "[";
  for (const row of rows) {
    yield separator + JSON.stringify(row);
    separator = ",\n";
  }
  yield separator === "[" ? "[]" : "]";
}

/** A reader who goes away before the end is no error. */
async function send(
  response: Response,
  ...content: readonly [Readable] | readonly [Readable, Duplex]
): Promise<void> {
  try {
    await pipeline([...content, response]);
  } catch (error) {
    if (!response.destroyed) throw error;
  }
}
