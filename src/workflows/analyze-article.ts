import type { ArticleAnalysis, Lexicon } from "../engine/model.js";
import { scoreArticle } from "../engine/score/score.js";
import { UserError } from "../errors.js";
import { findAnalysis, saveAnalysis } from "../storage/analyses.js";
import type { StoredArticle } from "../storage/records.js";
import type { Workspace } from "./workspace.js";

/** An article with what the engine says about it. */
export interface AnalyzedArticle {
  readonly article: StoredArticle;
  readonly analysis: ArticleAnalysis;
}

/** An analysis with the interval of every voice, for a page about one text. */
export function withEveryInterval(
  analysis: ArticleAnalysis,
  lexicons: readonly Lexicon[],
): ArticleAnalysis {
  const axes = lexicons.map(({ axis }) => [
    axis.id,
    scoreArticle(analysis, axis),
  ]);
  return {
    ...analysis,
    axes: Object.fromEntries(axes) as ArticleAnalysis["axes"],
  };
}

/** The analysis of a stored article, computed only where none is stored for these lexicons and this engine. */
export function analyzeArticle(
  workspace: Workspace,
  article: StoredArticle,
): AnalyzedArticle {
  const { database, analyzer, fingerprint } = workspace.pinned();
  const stored = findAnalysis(database, article.id);
  if (stored?.fingerprint === fingerprint)
    return { article, analysis: stored.analysis };
  const analysis = analyzer.analyze(article);
  try {
    saveAnalysis(database, article.id, { fingerprint, analysis });
  } catch (error) {
    // A full disk stops who writes, not who reads.
    if (!(error instanceof UserError)) throw error;
  }
  return { article, analysis };
}

/** An article with what tells its opening words from noise. */
export interface OpenedArticle extends StoredArticle {
  readonly opening: Pick<ArticleAnalysis, "blocks" | "noise">;
}

/** The article with its opening; of one with a title nobody asks for it. */
export function withOpening(
  workspace: Workspace,
  article: StoredArticle,
): OpenedArticle {
  const { blocks, noise } = article.title
    ? { blocks: [], noise: [] }
    : analyzeArticle(workspace, article).analysis;
  return { ...article, opening: { blocks, noise } };
}

/** The analysis of an article if nothing of it is noise; never stored. */
export function analyzeWithNoise(
  workspace: Workspace,
  article: StoredArticle,
): ArticleAnalysis {
  const { analyzer, lexicons } = workspace.pinned();
  const analysis = analyzer.analyze(article, { countNoise: true });
  return withEveryInterval(analysis, lexicons);
}
