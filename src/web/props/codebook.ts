import type { Locale } from "../locale.js";
import { codebookRows, TABLES } from "../tables/codebook.js";
import { urls } from "../urls.js";

/** What the codebook page receives. */
export interface CodebookProps {
  readonly tables: readonly CodebookTable[];
  readonly csvHref: string;
}

interface CodebookTable {
  /** Also its address within the page. */
  readonly name: string;
  readonly title: string;
  readonly row: string;
  readonly address: string;
  readonly columns: readonly {
    readonly name: string;
    readonly meaning: string;
    readonly range: string;
    readonly unit: string;
    readonly mayBeEmpty: boolean;
  }[];
}

type CodebookRow = ReturnType<typeof codebookRows>[number];

/** Sets out the codebook. */
export function codebookProps(locale: Locale): CodebookProps {
  const rows = codebookRows();
  return {
    tables: TABLES.map(({ table: { name }, address }) => ({
      name,
      title: locale.t(`codebook.tables.${name}.title`),
      row: locale.t(`codebook.tables.${name}.row`),
      address,
      columns: rows
        .filter(({ table }) => table === name)
        .map((row) => ({
          name: row.column,
          meaning: row[`meaning_${locale.language}`],
          range: rangeText(row, locale),
          unit: row.unit === null ? "" : locale.t(`codebook.units.${row.unit}`),
          mayBeEmpty: row.may_be_empty,
        })),
    })),
    csvHref: urls.codebookData("csv"),
  };
}

function rangeText(row: CodebookRow, locale: Locale): string {
  const kind = locale.t(`codebook.kinds.${row.kind}`);
  if (row.values !== null)
    return `${kind}: ${row.values.replaceAll(" ", ", ")}`;
  if (row.minimum === null) return kind;
  const low = locale.number(row.minimum);
  return row.maximum === null
    ? locale.t("codebook.range-from", { kind, low })
    : locale.t("codebook.range-between", {
        kind,
        low,
        high: locale.number(row.maximum),
      });
}
