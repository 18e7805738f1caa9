/**
 * The tables of what people have coded.
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

export const CODING_TABLE = defineTable("codings", {
  task: z.string(),
  unit: count.meta({ meaning: "unit-number" }),
  coder: optionalText,
  code: optionalText,
  coded_at: optionalText,
  axis,
  article: z.string(),
  start: position.meta({ meaning: "sentence-start" }),
  end: position.meta({ meaning: "sentence-end" }),
  sentence: z.string(),
  stratum: z.enum(STRATA),
  probability: z.number().min(0).max(1),
  matched: count,
  unmatched: count,
  allocation: z.enum(ALLOCATIONS),
  seed: count,
  drawn_at: z.string(),
  engine: z.string().meta({ meaning: "draw-engine" }),
  lexicon: z.string().meta({ meaning: "draw-lexicon" }),
});

/** One row per drawn sentence and coder, with all that brings the task into another installation: nothing is rounded. */
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
      probability: unit.probability,
      matched: task.sizes.matched,
      unmatched: task.sizes.unmatched,
      allocation: task.allocation,
      seed: task.seed,
      drawn_at: task.createdAt,
      engine: task.engine,
      lexicon: task.lexicon,
    };
}

const share = z.number().min(0).max(1);

export const CODED_ENTRY_TABLE = defineTable("validity", {
  axis,
  pole: z.string().meta({ meaning: "entry-pole" }),
  term: z.string(),
  sentences: count,
  right: count,
  precision: share.nullable(),
  low: share.nullable().meta({ meaning: "precision-low" }),
  high: share.nullable().meta({ meaning: "precision-high" }),
  lexicon: z.string().meta({ meaning: "measured-lexicon" }),
  engine: z.string().meta({ meaning: "measured-engine" }),
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
    precision: one.sentences === 0 ? null : round(one.right / one.sentences),
    ...boundCells(one.interval ?? null),
    lexicon: lexicon.version,
    engine,
  }));
}

/** The results as plain data: of articles only their ids. */
export function codingResultsRecord({
  collection,
  lexicon,
  contested,
  entries,
  sentences,
  ...others
}: CodingResults): unknown {
  return {
    collection: collection.id,
    axis: lexicon.axis.id,
    lexicon: lexicon.version,
    ...others,
    contested: contested.map(({ article, ...one }) => ({
      article: article.id,
      ...one,
    })),
    entries: entries.map(({ wrong, ...entry }) => ({
      ...entry,
      wrong: wrong.length,
    })),
    sentences: sentences.map(
      ({ unit, article, start, codes, gold, predicted }) => ({
        article: article.id,
        start,
        text: unit.text,
        codes: Object.fromEntries(codes),
        gold,
        predicted,
      }),
    ),
  };
}
