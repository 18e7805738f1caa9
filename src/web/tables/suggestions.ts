/**
 * The table of suggestions and of what was decided on them.
 */
import { z } from "zod";
import type { Reason } from "../../engine/suggestions/suggestion.js";
import type { EntrySuggestions } from "../../workflows/suggest-entries.js";
import { axis, boundCells, count, optionalText, roundAny } from "./columns.js";
import { defineTable, type RowOf } from "./table.js";

const found = count.nullable();
const figure = z.number().nullable();

export const SUGGESTION_TABLE = defineTable("suggestions", {
  axis,
  pole: z.string().meta({ meaning: "suggested-pole" }),
  term: z.string().meta({ meaning: "suggested-term" }),
  state: z.enum(["open", "accepted", "rejected"]),
  author: optionalText.meta({ meaning: "decided-by" }),
  decided_at: optionalText,
  hits: found.meta({ meaning: "suggested-hits" }),
  articles: found.meta({ meaning: "suggested-articles" }),
  outlets: found.meta({ meaning: "suggested-outlets" }),
  reason: z.enum(["contrast", "near", "compound", "similar"]).nullable(),
  log_odds: figure.meta({ meaning: "suggested-log-odds" }),
  low: figure.meta({ meaning: "log-odds-low" }),
  high: figure.meta({ meaning: "log-odds-high" }),
  near: found,
  expected: figure.meta({ meaning: "near-expected" }),
  log_likelihood: figure,
  part: z.enum(["first", "last", "counted"]).nullable(),
  similarity: figure,
  entries: optionalText.meta({ meaning: "suggesting-entries" }),
});

type SuggestionRow = RowOf<typeof SUGGESTION_TABLE>;

/** One row per open suggestion and reason, then one per decision. */
export function suggestionRows({
  lexicon,
  report,
  decisions,
}: EntrySuggestions): readonly SuggestionRow[] {
  const ofAxis = { ...EMPTY, axis: lexicon.axis.id };
  const open = report.suggestions.flatMap(
    ({ term, pole, hits, articles, outlets, reasons }) =>
      reasons.map((reason) => ({
        ...ofAxis,
        pole,
        term,
        state: "open" as const,
        hits,
        articles,
        outlets,
        reason: reason.kind,
        ...reasonCells(reason),
      })),
  );
  const decided = decisions.map(
    ({ pole, term, verdict, author, decidedAt }) => ({
      ...ofAxis,
      pole,
      term,
      state: verdict,
      author,
      decided_at: decidedAt,
    }),
  );
  return [...open, ...decided];
}

const EMPTY = {
  author: null,
  decided_at: null,
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
  part: null,
  similarity: null,
  entries: null,
};

function reasonCells(reason: Reason): Partial<SuggestionRow> {
  switch (reason.kind) {
    case "contrast":
      return {
        log_odds: roundAny(reason.odds.delta),
        ...boundCells(reason.odds.interval),
      };
    case "near":
      return {
        near: reason.near.count,
        expected: roundAny(reason.expected),
        log_likelihood: roundAny(reason.logLikelihood),
      };
    case "compound":
      return { part: reason.part, entries: reason.entry };
    case "similar":
      return {
        similarity: roundAny(reason.similarity),
        entries: reason.entries.map(({ entry }) => entry).join(", "),
      };
  }
}
