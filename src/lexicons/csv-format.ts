/**
 * Our CSV, for exchange: `axis,pole,term,pos,weight,except,note,source`, one row an entry, any number of axes a
 * file. A CSV says nothing about titles; an axis that ships keeps its own, another one is titled by its name.
 */
import { parse } from "csv-parse/sync";
import { groupBy } from "../engine/group.js";
import type { Axis } from "../engine/model.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import {
  draftEntry,
  type DraftEntry,
  type LexiconDraft,
  type ReadResult,
} from "./draft.js";
import type { LexiconProblem } from "./problem.js";

const REQUIRED = ["axis", "pole", "term"] as const;

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/** Reads one CSV lexicon; `knownAxes` give titles and the order of poles. */
export function readCsv(
  file: string,
  content: string,
  dictionary: Dictionary,
  knownAxes: readonly Axis[],
): ReadResult {
  const problems: LexiconProblem[] = [];
  const report = (
    line: number,
    code: LexiconProblem["code"],
    values: LexiconProblem["values"] = {},
  ): void => {
    problems.push({ file, line, severity: "error", code, values });
  };
  const rows = parseRows(content, report);
  const missing = REQUIRED.filter(
    (column) => rows[0] && !Object.hasOwn(rows[0].record, column),
  );
  for (const column of missing) report(1, "column-missing", { column });
  if (rows.length === 0 && problems.length === 0)
    report(1, "entries-missing", { pole: "*" });
  if (missing.length > 0) return { drafts: [], problems };

  const drafts = [
    ...groupBy(rows, ({ record }) => record["axis"]?.trim() ?? ""),
  ].flatMap(([axisId, own]) => readAxisRows(axisId, own) ?? []);
  return { drafts, problems };

  function readAxisRows(
    id: string,
    own: readonly Row[],
  ): LexiconDraft | undefined {
    const line = own[0]?.info.lines ?? 1;
    if (id === "") {
      report(line, "axis-missing");
      return undefined;
    }
    const axis =
      knownAxes.find((known) => known.id === id) ?? axisFromRows(id, own);
    if (!axis) {
      const count = new Set(own.map(({ record }) => record["pole"])).size;
      report(line, "poles-not-two", { count });
      return undefined;
    }
    return {
      file,
      axis,
      licence: "",
      entries: own.flatMap((row) => readRow(row, axis) ?? []),
    };
  }

  function readRow(
    { record, info: { lines: line } }: Row,
    axis: Axis,
  ): DraftEntry | undefined {
    const pole = record["pole"]?.trim() ?? "";
    if (!axis.poles.some(({ id }) => id === pole)) {
      report(line, "pole-unknown", { pole });
      return undefined;
    }
    const weight = record["weight"]?.trim();
    const number =
      weight === undefined || weight === "" ? undefined : Number(weight);
    if (number !== undefined && Number.isNaN(number)) {
      report(line, "value-invalid", { key: "weight", expected: "a number" });
      return undefined;
    }
    const raw = {
      term: record["term"] ?? "",
      pole,
      pos: record["pos"]?.trim(),
      weight: number,
      except: record["except"]
        ?.split(/[;|]/)
        .map((form) => form.trim())
        .filter(Boolean),
      note: textOf(record["note"]),
      source: textOf(record["source"]),
    };
    return draftEntry(raw, line, dictionary, (code, values) => {
      report(line, code, values);
    });
  }
}

function textOf(cell: string | undefined): string | undefined {
  return cell === "" ? undefined : cell;
}

function parseRows(
  content: string,
  report: (line: number, code: "syntax", values: { message: string }) => void,
): readonly Row[] {
  try {
    return parse(content, {
      columns: true,
      info: true,
      bom: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
    }) as unknown as Row[];
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1;
    report(line, "syntax", {
      message: error instanceof Error ? error.message : String(error),
    });
    return [];
  }
}

function axisFromRows(id: string, rows: readonly Row[]): Axis | undefined {
  const [first, second, ...others] = [
    ...new Set(rows.map(({ record }) => record["pole"]?.trim() ?? "")),
  ];
  if (first === undefined || second === undefined || others.length > 0)
    return undefined;
  const named = (name: string) => ({ de: name, en: name });
  return {
    id,
    title: named(id),
    question: named(""),
    poles: [
      { id: first, title: named(first) },
      { id: second, title: named(second) },
    ],
  };
}
