import type { Article, ArticleAnalysis } from "../engine/model.js";
import { checkArticleText } from "../importers/check-text.js";
import { withEveryInterval } from "./analyze-article.js";
import type { Workspace } from "./workspace.js";

/**
 * Analyses a text that somebody brings along, without keeping it.
 *
 * @throws UserError `article-empty`, `article-too-long`, `article-not-german`
 */
export function analyzeText(
  workspace: Workspace,
  text: string,
): { readonly article: Article; readonly analysis: ArticleAnalysis } {
  checkArticleText(text, workspace.limits.imports.ownTextCharacters);
  const { analyzer, lexicons } = workspace.pinned();
  const article = { id: "own-text", outlet: "", text };
  const analysis = analyzer.analyze(article);
  return { article, analysis: withEveryInterval(analysis, lexicons) };
}
