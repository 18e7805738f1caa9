import type { CodingResults } from "../workflows/coding/coding-results.js";
import type { CodingRow } from "../workflows/coding/export-codings.js";
import type { CsvRow } from "./csv.js";

/** One row per drawn sentence and coder, with all that brings the task into another installation. */
export function* codingTable(rows: readonly CodingRow[]): Iterable<CsvRow> {
  for (const { task, unit, coding } of rows)
    yield {
      task: task.id,
      unit: unit.number,
      coder: coding?.coder,
      code: coding?.code,
      coded_at: coding?.codedAt,
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

/** One row per entry that was found in a coded sentence, with the versions that it was measured with. */
export function codedEntryTable({
  entries,
  lexicon,
  engine,
}: CodingResults): readonly CsvRow[] {
  return entries.map((one) => ({
    axis: lexicon.axis.id,
    pole: one.entryPole,
    term: one.entry,
    sentences: one.sentences,
    right: one.right,
    precision: one.right / one.sentences,
    low: one.interval?.[0],
    high: one.interval?.[1],
    lexicon: lexicon.version,
    engine,
  }));
}

/** The results as plain data: of articles only their ids. */
export function codingResultsRecord({
  collection,
  lexicon,
  entries,
  sentences,
  ...others
}: CodingResults): unknown {
  return {
    collection: collection.id,
    axis: lexicon.axis.id,
    lexicon: lexicon.version,
    ...others,
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
