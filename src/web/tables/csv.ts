import type { Options } from "csv-stringify";
import { withoutFormulas } from "../../formulas.js";
import type { Table } from "./table.js";

/** How cells are written: no formulas from texts. */
export const CELLS: NonNullable<Options["cast"]> = {
  string: withoutFormulas,
  boolean: String,
};

/** How tables are written: the header from the declaration. */
export function csvOptions({ columns }: Table): Options {
  return {
    header: true,
    columns: Object.keys(columns),
    cast: CELLS,
  };
}
