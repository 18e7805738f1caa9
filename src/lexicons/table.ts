/**
 * Tables as text, with commas, or with the semicolons and tabs that spreadsheets write where the comma is the decimal mark.
 */
import { delimiterOf } from "../delimiter.js";
import { csvParser } from "../libraries.js";

/** A row, with the line in which it ends. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A table, its cells by the names of their columns; with a problem, it has no rows. */
interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problem?: { readonly line: number; readonly message: string };
}

interface ParsedRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/** Reads a table whose first row names its columns; it may have blank lines, and rows with cells missing. */
export function readTable(content: string): Table {
  let columns: readonly string[] = [];
  try {
    const rows = csvParser().parse(content, {
      columns: (names: readonly string[]) => (columns = names) as string[],
      info: true,
      bom: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
      delimiter: delimiterOf(content),
    }) as unknown as readonly ParsedRow[];
    return {
      columns,
      rows: rows.map(({ record, info }) => ({
        cells: record,
        line: info.lines,
      })),
    };
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1;
    const message = error instanceof Error ? error.message : String(error);
    return { columns: [], rows: [], problem: { line, message } };
  }
}
