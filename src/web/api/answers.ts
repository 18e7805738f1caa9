/**
 * What the engine and the storage know, in the words of the API's schemas.
 */
import type { z } from "zod";
import type { Article, ArticleAnalysis, Lexicon } from "../../engine/model.js";
import { LENSES } from "../../engine/score/score.js";
import type { AnalyzedArticle } from "../../workflows/analyze-article.js";
import { scoreOf } from "../props/axes.js";
import { articleCells, evidenceRows } from "../tables/articles.js";
import { scoreCells, toneCells } from "../tables/columns.js";
import type { SCHEMAS } from "./schemas.js";

type Answer<Name extends keyof typeof SCHEMAS> = z.output<
  (typeof SCHEMAS)[Name]
>;

/** An article on a list. */
export function summaryAnswer({
  article,
  analysis,
}: AnalyzedArticle): Answer<"ArticleSummary"> {
  return { ...articleCells(article), words: analysis.words };
}

/** An article with its text and all that was found in it. */
export function articleAnswer(
  { article, analysis }: AnalyzedArticle,
  lexicons: readonly Lexicon[],
): Answer<"AnalyzedArticle"> {
  return {
    article: { ...articleCells(article), text: article.text },
    analysis: analysisAnswer(article, analysis, lexicons),
  };
}

/** All that was found in a text. */
export function analysisAnswer(
  article: Pick<Article, "text">,
  analysis: ArticleAnalysis,
  lexicons: readonly Lexicon[],
): Answer<"Analysis"> {
  return {
    words: analysis.words,
    sentences: analysis.countedSentences,
    ...toneCells(analysis.tone),
    scores: lexicons.flatMap(({ axis }) =>
      LENSES.map((voice) => ({
        axis: axis.id,
        voice,
        ...scoreCells(scoreOf(analysis.axes, axis.id, voice), axis),
      })),
    ),
    noise: analysis.noise.map(({ start, end, reason }) => ({
      start,
      end,
      reason,
    })),
    quotes: analysis.quotes.map(({ start, end, kind, speaker }) => ({
      start,
      end,
      kind,
      speaker: speaker ?? null,
    })),
    evidence: evidenceRows(article, analysis, lexicons),
  };
}
