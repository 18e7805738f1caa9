import type { Article, ArticleAnalysis } from "../engine/model.js";
import { checkArticleText } from "../importers/check-text.js";
import { withEveryInterval } from "./analyze-article.js";
import type { Workspace } from "./workspace.js";

/** Characters of a text that is not kept; what comes back is many times as long, and anybody may ask for it. */
const LONGEST_OWN_TEXT = 100_000;

/**
 * Analyses a text that somebody brings along, without keeping it.
 *
 * @throws UserError `article-empty`, `article-too-long`, `article-not-german`
 */
export function analyzeText(
  workspace: Workspace,
  text: string,
): { readonly article: Article; readonly analysis: ArticleAnalysis } {
  const { articleCharacters } = workspace.limits;
  checkArticleText(text, Math.min(LONGEST_OWN_TEXT, articleCharacters));
  const { analyzer, lexicons } = workspace.pinned();
  const article = { id: "own-text", outlet: "", text };
  const analysis = analyzer.analyze(article);
  return { article, analysis: withEveryInterval(analysis, lexicons) };
}
