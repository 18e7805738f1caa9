/**
 * Our CSV, for exchange: one row for each entry, any number of axes in a file. Only the columns `axis,pole,term` are required;
 * every other column of `writeCsv` may be missing. An axis without titles keeps those that ship, if there are any; otherwise its
 * id serves as its title.
 */
import { isIdentifier } from "./identifier.js";
import { groupBy } from "../engine/group.js";
import { withFormulas } from "../formulas.js";
import type { Axis, LocalizedText, Pole } from "../engine/model.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import {
  draftEntry,
  type DraftEntry,
  type LexiconDraft,
  type ReadResult,
} from "./draft.js";
import { checkEntryCount, type LexiconLimits } from "./limits.js";
import { createProblemList } from "./problem.js";
import { readTable, type TableRow } from "./table.js";

const REQUIRED = ["axis", "pole", "term"] as const;

/**
 * Reads one CSV lexicon; `knownAxes` give titles and the order of poles where the file does not.
 *
 * @throws UserError `lexicon-too-many-entries`
 */
export function readCsv(
  file: string,
  content: string,
  dictionary: Dictionary,
  knownAxes: readonly Axis[],
  limits: LexiconLimits,
): ReadResult {
  const { problems, report } = createProblemList(file);
  const { columns, rows, problem } = readTable(content);
  checkEntryCount(rows.length, limits);
  if (problem) report(problem.line, "syntax", { message: problem.message });
  const missing = REQUIRED.filter(
    (column) => rows.length > 0 && !columns.includes(column),
  );
  for (const column of missing) report(1, "column-missing", { column });
  if (rows.length === 0 && problems.length === 0)
    report(1, "entries-missing", { pole: "*" });
  if (missing.length > 0) return { drafts: [], problems };

  const drafts = [...groupBy(rows, (row) => cell(row, "axis"))].flatMap(
    ([axisId, own]) => readAxisRows(axisId, own) ?? [],
  );
  return { drafts, problems };

  function readAxisRows(
    id: string,
    own: readonly TableRow[],
  ): LexiconDraft | undefined {
    const line = own[0]?.line ?? 1;
    if (id === "") {
      report(line, "axis-missing");
      return undefined;
    }
    const ids = new Set(own.map((row) => cell(row, "pole")));
    const wrong = [...ids].filter((pole) => !isIdentifier(pole));
    for (const pole of wrong) report(line, "pole-invalid", { id: pole });
    if (!isIdentifier(id)) report(line, "axis-invalid");
    if (wrong.length > 0 || !isIdentifier(id)) return undefined;
    const known = knownAxes.find((axis) => axis.id === id);
    const used = (hasTitles(own) ? undefined : known) ?? axisFromRows(id, own);
    if (!used) {
      const count = new Set(own.map((row) => cell(row, "pole"))).size;
      report(line, "poles-not-two", { count });
      return undefined;
    }
    return {
      file,
      axis: used,
      licence: first(own, "licence"),
      entries: own.flatMap((row) => readRow(row, used) ?? []),
    };
  }

  function readRow(row: TableRow, axis: Axis): DraftEntry | undefined {
    const { line } = row;
    const pole = cell(row, "pole");
    if (!axis.poles.some(({ id }) => id === pole)) {
      report(line, "pole-unknown", { pole });
      return undefined;
    }
    if (ENTRY_COLUMNS.every((column) => cell(row, column) === ""))
      return undefined;
    // German spreadsheets write 0,5.
    const weight = cell(row, "weight").replace(",", ".");
    const number = weight === "" ? undefined : Number(weight);
    if (number !== undefined && Number.isNaN(number)) {
      report(line, "value-invalid", { key: "weight" });
      return undefined;
    }
    const unclear = (["compounds", "disabled"] as const).find(
      (key) => !["", "true", "false"].includes(truth(row, key)),
    );
    if (unclear) {
      report(line, "value-invalid", { key: unclear });
      return undefined;
    }
    const compounds = truth(row, "compounds");
    const raw = {
      term: cell(row, "term"),
      pole,
      pos: cell(row, "pos"),
      weight: number,
      compounds: compounds === "" ? undefined : compounds === "true",
      except: splitForms(cell(row, "except")),
      note: cell(row, "note"),
      source: cell(row, "source"),
      disabled: truth(row, "disabled") === "true",
    };
    return draftEntry(
      raw,
      line,
      dictionary,
      (code, values) => {
        report(line, code, values);
      },
      limits,
    );
  }
}

/** The columns that describe an entry; a row in which all of them are empty only says that its pole exists. */
export const ENTRY_COLUMNS = [
  "term",
  "pos",
  "weight",
  "except",
  "compounds",
  "note",
  "source",
  "disabled",
] as const;

function cell({ cells }: TableRow, column: string): string {
  return withFormulas(cells[column] ?? "").trim();
}

/** A cell with `true` or `false`, which spreadsheets write in capitals. */
function truth(row: TableRow, column: string): string {
  return cell(row, column).toLowerCase();
}

function first(rows: readonly TableRow[], column: string): string {
  return rows.map((row) => cell(row, column)).find(Boolean) ?? "";
}

/** Forms as one cell; `splitForms` reads it again. */
export function joinForms(forms: readonly string[]): string {
  return forms.map((form) => form.replace(/[;|\\]/gu, "\\$&")).join(";");
}

/** Forms between semicolons or bars; after a backslash, these stand for themselves. */
function splitForms(text: string): readonly string[] {
  return (text.match(/(?:\\.|[^;|\\])+/gsu) ?? [])
    .map((form) => form.replace(/\\(.)/gsu, "$1").trim())
    .filter(Boolean);
}

function hasTitles(rows: readonly TableRow[]): boolean {
  return first(rows, "axis_de") !== "" || first(rows, "axis_en") !== "";
}

function axisFromRows(id: string, rows: readonly TableRow[]): Axis | undefined {
  const byPole = groupBy(rows, (row) => cell(row, "pole"));
  const [one, other, ...others] = [...byPole].map(([pole, own]): Pole => ({
    id: pole,
    title: titleIn(own, "pole", pole),
  }));
  if (!one || !other || others.length > 0) return undefined;
  return {
    id,
    title: titleIn(rows, "axis", id),
    question: titleIn(rows, "question", ""),
    poles: [one, other],
  };
}

/** The title in both languages; if one is missing, the other takes its place, and `name` if both are. */
function titleIn(
  rows: readonly TableRow[],
  column: string,
  name: string,
): LocalizedText {
  const de = first(rows, `${column}_de`);
  const en = first(rows, `${column}_en`);
  return { de: de || en || name, en: en || de || name };
}
