/**
 * Codings as a table: one row per drawn sentence and coder. A task that is already here is known by `task` and `unit`
 * alone; the other columns bring one here that is not.
 */
import { parse } from "csv-parse/sync";
import { z } from "zod";
import {
  ALLOCATIONS,
  STRATA,
} from "../../engine/statistics/stratified-sample.js";
import { delimiterOf } from "../../delimiter.js";
import { UserError } from "../../errors.js";
import { withFormulas } from "../../formulas.js";
import { coderName } from "./coder-name.js";

const whole = z
  .string()
  .regex(/^\d{1,9}$/u)
  .transform(Number);
const word = z.string().trim().min(1).max(200);

/** What every row needs. A row without coder and code only says that the sentence was drawn. */
const codingColumns = z.object({
  task: word,
  unit: whole,
  coder: z.string().default("").transform(coderName),
  code: z.string().trim().max(200).default(""),
  coded_at: z.union([z.literal(""), z.iso.datetime()]).default(""),
});

/** What brings a task here. */
const drawColumns = z.object({
  axis: word,
  seed: z
    .string()
    .regex(/^\d{1,10}$/u)
    .transform(Number),
  allocation: z.enum(ALLOCATIONS),
  engine: word,
  lexicon: word,
  matched: whole,
  unmatched: whole,
  drawn_at: z.iso.datetime(),
  article: word,
  start: whole,
  sentence: z.string().min(1),
  stratum: z.enum(STRATA),
  probability: z.coerce.number().gt(0).max(1),
});

/** One row of the table. */
export interface ReadRow extends z.output<typeof codingColumns> {
  readonly line: number;
  /** Undefined where a column is missing or wrong. */
  readonly draw: z.output<typeof drawColumns> | undefined;
}

/** A row that could not be taken, and why. */
export interface RowProblem {
  readonly line: number;
  readonly code:
    | "already-coded"
    | "article-unknown"
    | "axis-unknown"
    | "code-unknown"
    | "coder-missing"
    | "row-damaged"
    | "sentence-differs"
    | "task-elsewhere"
    | "task-unknown"
    | "unit-unknown";
  readonly values: Readonly<Record<string, string>>;
}

interface ReadCodings {
  readonly columns: readonly string[];
  readonly rows: readonly ReadRow[];
  readonly problems: readonly RowProblem[];
}

interface ParsedRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/**
 * Reads a table of codings, whatever separates its columns; a bad row does not hold up the others.
 *
 * @throws UserError `coding-table-too-long` where it has more rows than `limit`
 */
export function readCodingRows(content: string, limit: number): ReadCodings {
  const problems: RowProblem[] = [];
  const damaged = (line: number, column: string): void => {
    problems.push({ line, code: "row-damaged", values: { column } });
  };
  let columns: readonly string[] = [];
  const parsed = parse(content, {
    columns: (names: readonly string[]) => (columns = names) as string[],
    bom: true,
    delimiter: delimiterOf(content),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    to: limit + 1,
    on_skip: (error) => {
      damaged(Number(error?.["lines"] ?? 0), "");
    },
  }) as unknown as readonly ParsedRow[];
  if (parsed.length > limit)
    throw new UserError("coding-table-too-long", { limit });
  const rows = parsed.flatMap(({ record, info }): readonly ReadRow[] => {
    const cells = Object.fromEntries(
      Object.entries(record).map(([name, cell]) => [name, withFormulas(cell)]),
    );
    const row = codingColumns.safeParse(cells);
    if (!row.success) {
      damaged(info.lines, String(row.error.issues[0]?.path[0] ?? ""));
      return [];
    }
    const draw = drawColumns.safeParse(cells).data;
    return [{ ...row.data, line: info.lines, draw }];
  });
  return { columns, rows, problems };
}
