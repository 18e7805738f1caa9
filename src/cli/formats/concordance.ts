import { stringify } from "csv-stringify/sync";
import { CONTEXT_WIDTH } from "../../engine/kwic/concordance.js";
import { CELLS } from "../../web/tables/csv.js";
import type { KwicRow } from "../../workflows/kwic.js";
import { widest } from "./width.js";

/** For the terminal: the hits one below the other. */
export function concordanceAsTable(rows: readonly KwicRow[]): string {
  const outlets = widest(rows.map(({ outlet }) => outlet));
  const articles = widest(rows.map(({ article }) => article));
  return rows
    .map(
      ({ outlet, article, left, keyword, right }) =>
        `${outlet.padEnd(outlets)}  ${article.padEnd(articles)}  ${left.trimEnd().padStart(CONTEXT_WIDTH)}  [${keyword}]  ${right.trimStart()}\n`,
    )
    .join("");
}

/** One row for each hit, with its place in the text. */
export function concordanceAsCsv(rows: readonly KwicRow[]): string {
  return stringify(
    rows.map(({ outlet, article, hit, left, keyword, right }) => ({
      outlet,
      article,
      start: hit.start,
      end: hit.end,
      voice: hit.voice,
      left: left.trim(),
      hit: keyword,
      right: right.trim(),
    })),
    {
      header: true,
      cast: CELLS,
      columns: [
        "outlet",
        "article",
        "start",
        "end",
        "voice",
        "left",
        "hit",
        "right",
      ],
    },
  );
}
