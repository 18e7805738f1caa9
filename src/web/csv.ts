import { stringify } from "csv-stringify/sync";
import type { Response } from "express";

type Cell = string | number | null | undefined;
export type CsvRow = Readonly<Record<string, Cell>>;

/** Answers with a table that spreadsheets open as it is: byte order mark, no formulas from texts. */
export function sendCsv(
  response: Response,
  name: string,
  rows: readonly CsvRow[],
): void {
  response
    .type("text/csv")
    .attachment(`${name}.csv`)
    .send(
      stringify([...rows], {
        header: true,
        bom: true,
        columns: Object.keys(rows[0] ?? {}),
        cast: {
          string: (value) =>
            /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value,
        },
      }),
    );
}
