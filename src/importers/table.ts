import { parse } from "csv-parse/sync";
import { UserError } from "../errors.js";
import type { ArticleDraft, ImportItem } from "./draft.js";
import { problemOf } from "./read-file.js";

/** What the columns may be called, in lower case; the first that is there counts. */
const NAMES = {
  text: ["text", "inhalt", "artikel", "volltext", "content", "body"],
  outlet: ["outlet", "medium", "quelle", "zeitung", "source"],
  title: ["title", "titel", "überschrift", "headline"],
  date: ["date", "datum"],
  author: ["author", "autor", "autorin"],
} as const;
type Column = keyof typeof NAMES;

const SEPARATORS = [",", ";", "\t"];

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The articles of a table, one a row; separated by commas, semicolons or tabs.
 *
 * @throws UserError `table-without-text`, `table-invalid`
 */
export function readTable(
  content: string,
  source: string,
): readonly ImportItem[] {
  const [header, ...rows] = rowsOf(content);
  const names = (header?.record ?? []).map((name) => name.trim().toLowerCase());
  const positions = new Map(
    (Object.keys(NAMES) as Column[]).flatMap((column) => {
      const name = NAMES[column].find((one) => names.includes(one));
      return name === undefined ? [] : [[column, names.indexOf(name)]];
    }),
  );
  if (!positions.has("text"))
    throw new UserError("table-without-text", {
      found: names.join(", "),
      needed: NAMES.text.join(", "),
    });
  return rows.map(({ record, info }): ImportItem => {
    const cell = (column: Column): string | undefined => {
      const value = record[positions.get(column) ?? -1]?.trim();
      return value === "" ? undefined : value;
    };
    const draft: ArticleDraft = {
      source: `${source}:${String(info.lines)}`,
      text: cell("text") ?? "",
      outlet: cell("outlet"),
      title: cell("title"),
      date: cell("date"),
      author: cell("author"),
    };
    return { kind: "article", draft };
  });
}

function rowsOf(content: string): readonly Row[] {
  const [firstLine = ""] = content.split(/\r?\n/u, 1);
  const count = (separator: string) => firstLine.split(separator).length;
  const [delimiter = ","] = SEPARATORS.toSorted((a, b) => count(b) - count(a));
  try {
    return parse(content, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly Row[];
  } catch (cause) {
    throw new UserError(
      "table-invalid",
      { problem: problemOf(cause) },
      { cause },
    );
  }
}
