/**
 * Tables as files: every one has two twins, for programs and for spreadsheets.
 */
import { type Duplex, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import type { Request, Response, Router } from "express";
import { csvOptions } from "./tables/csv.js";
import type { Row, Table } from "./tables/table.js";

/** What an address has to offer of its table. */
interface Found {
  readonly rows: Iterable<Row>;
  /** The name of the CSV file, without its extension. */
  readonly name: string;
}

/**
 * Answers at `path`.json and `path`.csv.
 *
 * @param find the rows that a request asks for
 */
export function serveTable<Params = Record<string, never>>(
  router: Router,
  path: string,
  table: Table,
  find: (request: Request<Params>) => Found | Promise<Found>,
): void {
  router.get<Params>(`${path}.json`, async (request, response) => {
    const { rows } = await find(request);
    await sendJson(response, rows);
  });
  router.get<Params>(`${path}.csv`, async (request, response) => {
    const { rows, name } = await find(request);
    await sendCsv(response, name, table, rows);
  });
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
async function sendJson(
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
