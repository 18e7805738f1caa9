import { pipeline, Readable } from "node:stream";
import { type CsvError, type Options, parse } from "csv-parse";
import { delimiterOf } from "../delimiter.js";
import { UserError } from "../errors.js";
import { problemOf } from "../read-file.js";
import { textChunksOf } from "./decode.js";
import type { Finding } from "./draft.js";
import { articleFields } from "./fields.js";
import type { ImportLimits } from "./limits.js";
import type { SourceFile } from "./source-file.js";

/** In characters: how far the row with the names of the columns may reach. */
const LONGEST_HEAD = 100_000;

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The articles of a table, one in each row, in constant memory; the first row names the columns. A faulty row does not keep the
 * others out.
 *
 * @throws UserError `file-binary`, `table-without-text`
 */
export async function* readTable(
  file: SourceFile,
  { articleCharacters }: ImportLimits,
): AsyncGenerator<Finding> {
  const faulty: Finding[] = [];
  const rows = rowsOf(file, await delimiterIn(file), {
    max_record_size: 2 * articleCharacters,
    on_skip: (error) => {
      if (error) faulty.push(problemAt(error));
    },
  });
  let columns: readonly string[] | undefined;
  let articleOf: ReturnType<typeof articleFields> | undefined;
  for await (const row of rows) {
    const { record } = row;
    yield* faulty.splice(0);
    if (columns && articleOf) {
      const names = columns;
      const content = articleOf((name) => record[names.indexOf(name)]);
      yield { line: firstLineOf(row), content };
    } else {
      columns = record;
      articleOf = articleFields(record, "table-without-text");
    }
  }
  yield* faulty;
}

async function* rowsOf(
  file: SourceFile,
  delimiter: string,
  options: Options,
): AsyncGenerator<Row> {
  const parser = parse({
    ...options,
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
  // Errors of the source become errors of the parser, which the loop throws.
  pipeline(Readable.from(textChunksOf(file)), parser, () => undefined);
  yield* parser as AsyncIterable<Row>;
}

async function delimiterIn(file: SourceFile): Promise<string> {
  let head = "";
  for await (const chunk of textChunksOf(file)) {
    head += chunk;
    if (head.length > LONGEST_HEAD || /[\r\n]/u.test(head.trimStart())) break;
  }
  return delimiterOf(head);
}

/** The first line of a row, of which the parser gives the last. */
function firstLineOf({ record, info }: Row): number {
  return info.lines - (record.join("").match(/\n/gu)?.length ?? 0);
}

function problemAt(error: CsvError): Finding {
  const values = { problem: problemOf(error) };
  return {
    line: Number(error["lines"]) || undefined,
    problem: new UserError("table-invalid", values, { cause: error }),
  };
}
