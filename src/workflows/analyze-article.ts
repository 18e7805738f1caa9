import { ENGINE_VERSION } from "../engine/engine-version.js";
import type { ArticleAnalysis, Lexicon } from "../engine/model.js";
import { scoreArticle } from "../engine/score/score.js";
import { findAnalysis, saveAnalysis } from "../storage/analyses.js";
import type { StoredArticle } from "../storage/records.js";
import type { Workspace } from "./workspace.js";

/** What a result rests on besides the text; another fingerprint, another result. */
export function fingerprintOf({
  lexicons,
  tone,
  actorsVersion,
}: Pick<Workspace, "lexicons" | "tone" | "actorsVersion">): string {
  return [
    ENGINE_VERSION,
    ...lexicons.map(({ axis, version }) => `${axis.id}@${version}`),
    `tone@${tone.version}`,
    `actors@${actorsVersion}`,
  ].join(" ");
}

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
  const { database, analyzer } = workspace;
  const fingerprint = fingerprintOf(workspace);
  const stored = findAnalysis(database, article.id);
  if (stored?.fingerprint === fingerprint)
    return { article, analysis: stored.analysis };
  const analysis = analyzer.analyze(article);
  saveAnalysis(database, article.id, { fingerprint, analysis });
  return { article, analysis };
}

/** The analysis of an article if nothing of it is noise; never stored. */
export function analyzeWithNoise(
  { analyzer, lexicons }: Workspace,
  article: StoredArticle,
): ArticleAnalysis {
  const analysis = analyzer.analyze(article, { countNoise: true });
  return withEveryInterval(analysis, lexicons);
}
