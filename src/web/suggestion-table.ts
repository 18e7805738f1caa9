import type { Reason } from "../engine/suggestions/suggestion.js";
import type { EntrySuggestions } from "../workflows/suggest-entries.js";
import type { CsvRow } from "./csv.js";

/** One row per open suggestion and reason, then one per decision. */
export function suggestionTable({
  lexicon,
  report,
  decisions,
}: EntrySuggestions): readonly CsvRow[] {
  const axis = lexicon.axis.id;
  const open = report.suggestions.flatMap(
    ({ term, pole, hits, articles, outlets, reasons }) =>
      reasons.map((reason) => ({
        ...EMPTY,
        axis,
        term,
        pole,
        verdict: "open",
        hits,
        articles,
        outlets,
        ...reasonCells(reason),
      })),
  );
  const decided = decisions.map(
    ({ term, pole, verdict, author, decidedAt }) => ({
      ...EMPTY,
      axis,
      term,
      pole,
      verdict,
      author,
      decided_at: decidedAt,
    }),
  );
  return [...open, ...decided];
}

/** All columns, since a table takes them from its first row. */
const EMPTY = {
  axis: "",
  term: "",
  pole: "",
  verdict: "",
  hits: null,
  articles: null,
  outlets: null,
  reason: null,
  log_odds: null,
  low: null,
  high: null,
  near: null,
  expected: null,
  log_likelihood: null,
  entries: null,
  part: null,
  similarity: null,
  author: null,
  decided_at: null,
} satisfies CsvRow;

function reasonCells(reason: Reason): CsvRow {
  switch (reason.kind) {
    case "contrast":
      return {
        reason: reason.kind,
        log_odds: reason.odds.delta,
        low: reason.odds.interval[0],
        high: reason.odds.interval[1],
      };
    case "near":
      return {
        reason: reason.kind,
        near: reason.near.count,
        expected: reason.expected,
        log_likelihood: reason.logLikelihood,
      };
    case "compound":
      return {
        reason: reason.kind,
        entries: reason.entry,
        part: reason.part,
      };
    case "similar":
      return {
        reason: reason.kind,
        entries: reason.entries.map(({ entry }) => entry).join(", "),
        similarity: reason.similarity,
      };
  }
}
