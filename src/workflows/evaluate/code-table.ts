/**
 * Codes against predictions, counted once an article: a bootstrap then adds a few numbers instead of reading every unit again.
 */
import type { Axis } from "../../engine/model.js";
import { f1 } from "../../engine/statistics/classification.js";
import type { UnitResult } from "./framing.js";

/** `table[gold][predicted]` units of one axis: its first pole, its second, neither. */
export type CodeTable = readonly (readonly number[])[];

/** What is predicted for a unit. */
export type Prediction = (unit: UnitResult) => string;

const CODES = [0, 1, 2];
const NO_POLE = 2;

/** The table of each axis, by its id. */
export function codeTables(
  units: readonly UnitResult[],
  axes: readonly Axis[],
  prediction: Prediction,
): ReadonlyMap<string, CodeTable> {
  const tables = new Map(
    axes.map((axis) => [axis.id, { axis, table: CODES.map(() => [0, 0, 0]) }]),
  );
  for (const unit of units) {
    const found = tables.get(unit.axis);
    if (!found) continue;
    const row = found.table[codeIn(found.axis, unit.gold)];
    const column = codeIn(found.axis, prediction(unit));
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  return new Map([...tables].map(([id, { table }]) => [id, table]));
}

function codeIn(axis: Axis, pole: string): number {
  const place = axis.poles.findIndex(({ id }) => id === pole);
  return place === -1 ? NO_POLE : place;
}

/** All tables in one. */
export function sumOfTables(tables: readonly CodeTable[]): CodeTable {
  const sum = CODES.map(() => [0, 0, 0]);
  for (const table of tables)
    for (const [gold, row] of sum.entries())
      for (const predicted of CODES)
        row[predicted] =
          (row[predicted] ?? 0) + (table[gold]?.[predicted] ?? 0);
  return sum;
}

/** F1 of one pole, by its place in the axis. */
export function poleF1(table: CodeTable, pole: number): number {
  const truePositives = table[pole]?.[pole] ?? 0;
  const coded = CODES.reduce((n, code) => n + (table[pole]?.[code] ?? 0), 0);
  const found = CODES.reduce((n, code) => n + (table[code]?.[pole] ?? 0), 0);
  return f1({
    truePositives,
    falsePositives: found - truePositives,
    falseNegatives: coded - truePositives,
  });
}
