/**
 * The tables of what people have coded, and of how well a lexicon does what they do.
 */
import { z } from "zod";
import { round } from "../../engine/round.js";
import {
  ALLOCATIONS,
  STRATA,
} from "../../engine/statistics/stratified-sample.js";
import type { CodingResults } from "../../workflows/coding/coding-results.js";
import type { CodingRow } from "../../workflows/coding/export-codings.js";
import { axis, boundCells, count, optionalText, position } from "./columns.js";
import { defineTable, type RowOf } from "./table.js";

const share = z.number().min(0).max(1);

export const CODING_TABLE = defineTable("codings", {
  task: z.string(),
  unit: count.meta({ meaning: "coding-unit" }),
  coder: optionalText,
  code: optionalText,
  coded_at: optionalText,
  axis,
  article: z.string().meta({ meaning: "id" }),
  start: position.meta({ meaning: "sentence-start" }),
  end: position.meta({ meaning: "sentence-end" }),
  sentence: z.string(),
  stratum: z.enum(STRATA),
  probability: share,
  matched: count,
  unmatched: count,
  allocation: z.enum(ALLOCATIONS),
  seed: count,
  drawn_at: z.string(),
  engine: z.string().meta({ meaning: "drawn-engine" }),
  lexicon: z.string().meta({ meaning: "drawn-lexicon" }),
});

/** One row per drawn sentence and coder, with all that brings the task into another installation. */
export function* codingRows(
  rows: readonly CodingRow[],
): Iterable<RowOf<typeof CODING_TABLE>> {
  for (const { task, unit, coding } of rows)
    yield {
      task: task.id,
      unit: unit.number,
      coder: coding?.coder ?? null,
      code: coding?.code ?? null,
      coded_at: coding?.codedAt ?? null,
      axis: task.axis,
      article: unit.article,
      start: unit.start,
      end: unit.end,
      sentence: unit.text,
      stratum: unit.stratum,
      probability: round(unit.probability),
      matched: task.sizes.matched,
      unmatched: task.sizes.unmatched,
      allocation: task.allocation,
      seed: task.seed,
      drawn_at: task.createdAt,
      engine: task.engine,
      lexicon: task.lexicon,
    };
}

export const CODED_ENTRY_TABLE = defineTable("coded-entries", {
  axis,
  pole: z.string().meta({ meaning: "entry-pole" }),
  term: z.string(),
  sentences: count.meta({ meaning: "coded-sentences" }),
  right: count,
  precision: share,
  low: share.nullable().meta({ meaning: "precision-low" }),
  high: share.nullable().meta({ meaning: "precision-high" }),
  lexicon: z.string().meta({ meaning: "version" }),
  engine: z.string(),
});

/** One row per entry that was found in a coded sentence, with the versions that it was measured with. */
export function codedEntryRows({
  entries,
  lexicon,
  engine,
}: CodingResults): RowOf<typeof CODED_ENTRY_TABLE>[] {
  return entries.map((one) => ({
    axis: lexicon.axis.id,
    pole: one.entryPole,
    term: one.entry,
    sentences: one.sentences,
    right: one.right,
    precision: round(one.right / one.sentences),
    ...boundCells(one.interval),
    lexicon: lexicon.version,
    engine,
  }));
}
