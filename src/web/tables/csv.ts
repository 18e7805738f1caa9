import type { Options } from "csv-stringify";
import type { Table } from "./table.js";

/** How tables are written: the header from the declaration, no formulas from texts (a lone "-" is none). */
export function csvOptions({ columns }: Table): Options {
  return {
    header: true,
    columns: Object.keys(columns),
    cast: {
      string: (value) =>
        /^(?:[=+@\t\r]|-[^])/u.test(value) ? `'${value}` : value,
      boolean: String,
    },
  };
}
