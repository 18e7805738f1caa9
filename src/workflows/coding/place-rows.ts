import { groupBy } from "../../engine/group.js";
import { findArticle } from "../../storage/articles.js";
import type { CodingUnit } from "../../storage/coding-tasks.js";
import type { Workspace } from "../workspace.js";
import type { ReadRow } from "./coding-rows.js";
import { sentenceFinder } from "./sentence-finder.js";

/** A row with its sentence as it stands here, or with why it does not. */
export interface PlacedRow {
  readonly row: ReadRow;
  readonly place:
    CodingUnit | { readonly problem: "article-unknown" | "sentence-differs" };
}

/** Finds the sentences that rows bring along, article by article, so that each is read once. */
export function* placeRows(
  { database }: Workspace,
  collection: string,
  rows: readonly ReadRow[],
): Generator<PlacedRow> {
  const brought = rows.flatMap((row) =>
    row.draw ? [{ row, draw: row.draw }] : [],
  );
  for (const [id, own] of groupBy(brought, ({ draw }) => draw.article)) {
    const article = findArticle(database, id);
    const startOf =
      article?.collection === collection
        ? sentenceFinder(article.text)
        : undefined;
    for (const { row, draw } of own) {
      const { sentence: text, stratum, probability } = draw;
      const start = startOf?.(text, draw.start);
      if (start === undefined || start === -1) {
        const problem = startOf ? "sentence-differs" : "article-unknown";
        yield { row, place: { problem } };
        continue;
      }
      const { task, unit: number } = row;
      const span = { start, end: start + text.length };
      const unit = { task, number, article: id, text, stratum, probability };
      yield { row, place: { ...unit, ...span } };
    }
  }
}
