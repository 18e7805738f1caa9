import type { Article, ArticleAnalysis } from "../engine/model.js";
import { checkArticleText } from "../importers/check-text.js";
import type { Workspace } from "./workspace.js";

/**
 * Analyses a text that somebody brings along, without keeping it.
 *
 * @throws UserError `article-empty`, `article-too-long`, `article-not-german`
 */
export function analyzeText(
  { analyzer }: Workspace,
  text: string,
): { readonly article: Article; readonly analysis: ArticleAnalysis } {
  checkArticleText(text);
  const article = { id: "own-text", outlet: "", text };
  return { article, analysis: analyzer.analyze(article) };
}
