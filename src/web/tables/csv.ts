import type { Options } from "csv-stringify";
import type { Table } from "./table.js";

/** No formulas from texts (a lone "-" is none). */
export const WITHOUT_FORMULAS: NonNullable<Options["cast"]> = {
  string: (value) => (/^(?:[=+@\t\r]|-[^])/u.test(value) ? `'${value}` : value),
  boolean: String,
};

/** How tables are written: the header from the declaration. */
export function csvOptions({ columns }: Table): Options {
  return {
    header: true,
    columns: Object.keys(columns),
    cast: WITHOUT_FORMULAS,
  };
}
