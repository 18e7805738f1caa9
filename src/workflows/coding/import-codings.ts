import { groupBy } from "../../engine/group.js";
import { UserError } from "../../errors.js";
import type { Database } from "../../storage/database.js";
import { codingsOf, saveCoding } from "../../storage/codings.js";
import {
  codingUnitsOf,
  findCodingTask,
  insertCodingTask,
  type CodingTask,
  type CodingUnit,
} from "../../storage/coding-tasks.js";
import { existingCollection } from "../collections.js";
import { withPauses } from "../with-pauses.js";
import type { Workspace } from "../workspace.js";
import { codesOf } from "./coding-desk.js";
import {
  readCodingRows,
  type ReadRow,
  type RowProblem,
} from "./coding-rows.js";
import { placeRows, type PlacedRow } from "./place-rows.js";

/** What became of a table of codings. */
export interface CodingImport {
  /** Codes that are new here. */
  readonly taken: number;
  /** Codes that were here already, just the same. */
  readonly known: number;
  /** Tasks that came with them. */
  readonly tasks: number;
  /** By line. */
  readonly problems: readonly RowProblem[];
}

type Places = Map<ReadRow, PlacedRow["place"]>;

type Report = (
  row: ReadRow,
  code: RowProblem["code"],
  values?: RowProblem["values"],
) => void;

/**
 * Takes the codings of a table into a collection; what is coded here already stays as it is. Others are answered while
 * its sentences are looked for.
 *
 * @throws UserError `collection-not-found`, `coding-table-invalid`, `coding-table-too-long`
 */
export async function importCodings(
  workspace: Workspace,
  collectionId: string,
  content: string,
): Promise<CodingImport> {
  const { database, limits } = workspace;
  existingCollection(database, collectionId);
  const {
    columns,
    rows,
    problems: unread,
  } = readCodingRows(content, limits.imports.rows);
  const missing = ["task", "unit", "coder", "code"].find(
    (column) => !columns.includes(column),
  );
  if (missing !== undefined)
    throw new UserError("coding-table-invalid", { column: missing });

  const problems: RowProblem[] = [...unread];
  const report: Report = ({ line }, code, values = {}) => {
    problems.push({ line, code, values });
  };
  const byTask = groupBy(rows, ({ task }) => task);
  const arriving = [...byTask].flatMap(([id, own]) =>
    findCodingTask(database, id) ? [] : own,
  );
  const places: Places = new Map();
  const placed = placeRows(workspace, collectionId, arriving);
  for await (const { row, place } of withPauses(placed)) places.set(row, place);

  const counts = { taken: 0, known: 0, tasks: 0 };
  database.transaction(() => {
    for (const [taskId, own] of byTask) {
      const here = findCodingTask(database, taskId);
      const arrived = here
        ? { task: here, rows: own }
        : bringTask(database, collectionId, own, places, report);
      if (!arrived) continue;
      if (!here) counts.tasks++;
      const { taken, known } = takeCodes(
        workspace,
        collectionId,
        arrived,
        report,
      );
      counts.taken += taken;
      counts.known += known;
    }
  });
  problems.sort((left, right) => left.line - right.line);
  return { ...counts, problems };
}

/** A task and the rows that fit it. */
interface ArrivedTask {
  readonly task: CodingTask;
  readonly rows: readonly ReadRow[];
}

/** Brings a task here with all its sentences that are here; undefined where none is. */
function bringTask(
  database: Database,
  collection: string,
  rows: readonly ReadRow[],
  places: Places,
  report: Report,
): ArrivedTask | undefined {
  const units = new Map<number, CodingUnit>();
  const fitting: ReadRow[] = [];
  for (const row of rows) {
    const { task, draw } = row;
    const place = places.get(row);
    if (!place) report(row, "task-unknown", { task });
    else if ("problem" in place)
      report(row, place.problem, { article: draw?.article ?? "" });
    else {
      if (!units.has(place.number)) units.set(place.number, place);
      fitting.push(row);
    }
  }
  const draw = fitting[0]?.draw;
  if (!fitting[0] || !draw) return undefined;
  const { axis, seed, allocation, engine, lexicon } = draw;
  const task: CodingTask = {
    id: fitting[0].task,
    collection,
    axis,
    seed,
    allocation,
    engine,
    lexicon,
    sizes: { matched: draw.matched, unmatched: draw.unmatched },
    createdAt: draw.drawn_at,
  };
  insertCodingTask(database, task, [...units.values()]);
  return { task, rows: fitting };
}

function takeCodes(
  { database, lexicons }: Workspace,
  collection: string,
  { task, rows }: ArrivedTask,
  report: Report,
): Pick<CodingImport, "taken" | "known"> {
  const axis = lexicons.find((one) => one.axis.id === task.axis)?.axis;
  const units = new Set(
    codingUnitsOf(database, task.id).map(({ number }) => number),
  );
  const keyOf = ({ unit, coder }: { unit: number; coder: string }): string =>
    `${String(unit)}\t${coder}`;
  const codes = new Map(
    codingsOf(database, task.id).map((coding) => [keyOf(coding), coding.code]),
  );
  let taken = 0;
  let known = 0;
  for (const row of rows) {
    const { unit, coder, code, coded_at } = row;
    const before = codes.get(keyOf(row));
    if (task.collection !== collection) report(row, "task-elsewhere");
    else if (!units.has(unit))
      report(row, "unit-unknown", { unit: String(unit) });
    else if (coder === "" && code === "") continue;
    else if (coder === "") report(row, "coder-missing");
    else if (!axis) report(row, "axis-unknown", { axis: task.axis });
    else if (!codesOf(axis).includes(code))
      report(row, "code-unknown", { code });
    else if (before === code) known++;
    else if (before !== undefined) report(row, "already-coded", { coder });
    else {
      const codedAt = coded_at === "" ? new Date().toISOString() : coded_at;
      saveCoding(database, { task: task.id, unit, coder, code, codedAt });
      codes.set(keyOf(row), code);
      taken++;
    }
  }
  return { taken, known };
}
