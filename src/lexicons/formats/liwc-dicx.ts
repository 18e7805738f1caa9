/**
 * LIWC-22's `.dicx`: a table with the column `DicTerm` and one column for each category, with `X` or a weight in its cells.
 */
import { stringify } from "csv-stringify/sync";
import { UserError } from "../../errors.js";
import { readTable } from "../table.js";
import { type ForeignFile, nestByDots, openCategory } from "./category.js";
import { createReporter } from "./conversion.js";
import {
  fitLexicons,
  flatPoles,
  type WritableLexicon,
  type Written,
} from "./writing.js";

const TERM = "DicTerm";
/** Versions of LIWC-22 have written either. */
const TERM_COLUMNS = new Set(["dicterm", "entry"]);

/** Reads a LIWC-22 dictionary. @throws UserError `file-invalid` */
export function readLiwcDicx(content: string, path: string): ForeignFile {
  const { notes, notUnderstood } = createReporter();
  const { columns, rows, problem } = readTable(content);
  const [first = "", ...others] = columns;
  const names = others.filter(Boolean);
  if (problem)
    throw new UserError("file-invalid", {
      path,
      problem: `${String(problem.line)}: ${problem.message}`,
    });
  if (!TERM_COLUMNS.has(first.toLowerCase()) || names.length === 0)
    throw new UserError("file-invalid", { path, problem: TERM });
  const categories = names.map((name) => openCategory(name, 1));
  for (const { cells, line } of rows) {
    const text = cells[first] ?? "";
    for (const category of categories) {
      const cell = (cells[category.name] ?? "").trim();
      if (cell === "") continue;
      const weight = /^x$/iu.test(cell) ? 1 : Number(cell.replace(",", "."));
      if (Number.isNaN(weight)) notUnderstood(line, `${text}: ${cell}`);
      // Zero says that the word does not belong to the category.
      else if (weight !== 0) category.terms.push({ text, line, weight });
    }
  }
  return {
    categories: nestByDots(categories),
    regularExpressions: false,
    notes,
  };
}

/** Writes lexicons as one LIWC-22 dictionary, with weights where any entry has one. */
export function writeLiwcDicx(lexicons: readonly WritableLexicon[]): Written {
  const { axes, notes } = fitLexicons(lexicons, {
    weights: true,
    freeWildcards: false,
    unwritable: /[?]/u,
  });
  const poles = flatPoles(axes);
  const isWeighted = poles.some(({ terms }) =>
    terms.some(({ weight }) => weight !== 1),
  );
  const rows = new Map<string, Map<string, string>>();
  for (const { name, terms } of poles)
    for (const { text, weight } of terms) {
      const row = rows.get(text) ?? new Map<string, string>();
      rows.set(text, row.set(name, isWeighted ? String(weight) : "X"));
    }
  const names = poles.map(({ name }) => name);
  const table = [
    [TERM, ...names],
    ...[...rows].map(([text, row]) => [
      text,
      ...names.map((name) => row.get(name) ?? ""),
    ]),
  ];
  return { text: stringify(table), notes };
}
