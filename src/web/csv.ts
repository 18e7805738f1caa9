import { type Duplex, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import type { Response } from "express";

type Cell = string | number | null | undefined;
export type CsvRow = Readonly<Record<string, Cell>>;

/** Answers with a table that spreadsheets open as it is: byte order mark, no formulas from texts (a lone "-" is none). */
export async function sendCsv(
  response: Response,
  name: string,
  rows: Iterable<CsvRow>,
): Promise<void> {
  response.type("text/csv").attachment(`${name}.csv`);
  const table = stringify({
    header: true,
    bom: true,
    cast: {
      string: (value) =>
        /^(?:[=+@\t\r]|-[^])/u.test(value) ? `'${value}` : value,
    },
  });
  await send(response, Readable.from(rows), table);
}

/** Answers with a table of any length as one JSON array. */
export async function sendJson(
  response: Response,
  rows: Iterable<CsvRow>,
): Promise<void> {
  response.type("application/json");
  await send(response, Readable.from(asJson(rows)));
}

function* asJson(rows: Iterable<CsvRow>): Iterable<string> {
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
