import type { z } from "zod";
import type { Axis } from "../../engine/model.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";

/** What a field of a table may hold; null where there is no value. */
export type Cell = string | number | boolean | null;
type Columns = Readonly<Record<string, z.ZodType<Cell>>>;
export type Row = Readonly<Record<string, Cell>>;

/**
 * A table that can be taken along: from its columns come the header of the CSV, the keys of the JSON, the codebook and the
 * schema of the API. A column's words stand in `locales/*.json` under `codebook.columns`, by the name of the column or the
 * `meaning` in its metadata; its range is that of its schema, its `unit` stands in the metadata.
 */
export interface Table<Of extends Columns = Columns> {
  readonly name: string;
  readonly columns: Of;
}

/** One row of a table. */
export type RowOf<T extends Table> = {
  readonly [Column in keyof T["columns"]]: z.output<T["columns"][Column]>;
};

/** The rows that a comparison has for a table. */
export type RowsOf = (
  data: CollectionOverview,
  axes: readonly Axis[],
) => readonly Row[];

/** Declares a table. */
export function defineTable<const Of extends Columns>(
  name: string,
  columns: Of,
): Table<Of> {
  return { name, columns };
}
