/**
 * The tables of articles and of the evidence in them.
 */
import { z } from "zod";
import type { ArticleAnalysis, Axis, Lexicon } from "../../engine/model.js";
import { round } from "../../engine/round.js";
import { contributionOf, LENSES } from "../../engine/score/score.js";
import { GENRES, type StoredArticle } from "../../storage/records.js";
import type { AnalyzedArticle } from "../../workflows/analyze-article.js";
import { scoreOf } from "../props/axes.js";
import {
  axis,
  count,
  optionalText,
  position,
  SCORE_COLUMNS,
  scoreCells,
  TONE_COLUMNS,
  toneCells,
  voice,
} from "./columns.js";
import { defineTable, type RowOf } from "./table.js";

/** What is known of an article besides its text. */
export const ARTICLE_COLUMNS = {
  id: z.string(),
  collection: z.string(),
  outlet: z.string(),
  title: optionalText,
  date: optionalText,
  genre: z.enum(GENRES),
  author: optionalText,
};

/** The fields of `ARTICLE_COLUMNS`. */
export function articleCells(article: Omit<StoredArticle, "text">) {
  return {
    id: article.id,
    collection: article.collection,
    outlet: article.outlet,
    title: article.title ?? null,
    date: article.date ?? null,
    genre: article.genre,
    author: article.author ?? null,
  };
}

export const ARTICLE_TABLE = defineTable("articles", {
  ...ARTICLE_COLUMNS,
  words: count,
  ...TONE_COLUMNS,
  axis,
  voice,
  ...SCORE_COLUMNS,
});

/** One row per text, axis and voice. */
export function* articleRows(
  articles: Iterable<AnalyzedArticle>,
  axes: readonly Axis[],
): Iterable<RowOf<typeof ARTICLE_TABLE>> {
  for (const { article, analysis } of articles)
    for (const one of axes)
      for (const lens of LENSES)
        yield {
          ...articleCells(article),
          words: analysis.words,
          ...toneCells(analysis.tone),
          axis: one.id,
          voice: lens,
          ...scoreCells(scoreOf(analysis.axes, one.id, lens), one),
        };
}

export const EVIDENCE_TABLE = defineTable("evidence", {
  axis,
  pole: z.string(),
  words: z.string().meta({ meaning: "words-found" }),
  start: position,
  end: position,
  entry: z.string(),
  entry_pole: z.string(),
  voice: z.enum(["own", "cited"]).meta({ meaning: "evidence-voice" }),
  speaker: optionalText,
  context: z.string(),
  weight: z.number().min(0).meta({ meaning: "evidence-weight" }),
  contribution: z.number().min(-1).max(1),
});

/** One row per piece of evidence, with its part of the balance of all voices. */
export function evidenceRows(
  { text }: { readonly text: string },
  analysis: ArticleAnalysis,
  lexicons: readonly Lexicon[],
): RowOf<typeof EVIDENCE_TABLE>[] {
  return lexicons.flatMap(({ axis: one }) =>
    analysis.evidence
      .filter((piece) => piece.axis === one.id)
      .map((piece) => ({
        axis: piece.axis,
        pole: piece.pole,
        words: piece.parts
          .map(({ start, end }) => text.slice(start, end))
          .join(" … "),
        start: piece.start,
        end: piece.end,
        entry: piece.entry,
        entry_pole: piece.entryPole,
        voice: piece.voice,
        speaker: piece.speaker ?? null,
        context: piece.context.join(" "),
        weight: round(piece.weight),
        contribution: round(
          contributionOf(piece, one, scoreOf(analysis.axes, one.id, "all")),
        ),
      })),
  );
}
