/**
 * What stands between an article and a name: adverbs of degree, estimates, extended attributes (Duden, Die Grammatik,
 * „Erweitertes Attribut“, „Gradpartikeln“).
 */
import { OPEN_NO_SUBJECT, ARTICLE_WORDS } from "../clauses/subject-words.js";
import { INFLECTION } from "../morphology/adjectives.js";
import { ARTICLES } from "../text/article-words.js";
import { keyAt, type Token } from "../text/tokens.js";

/** „der *hoch* angesehene Wirt“: an adverb before an adjective, behind an article. */
export function isDegree(tokens: readonly Token[], index: number): boolean {
  const [before, adverb, adjective] = [index - 1, index, index + 1].map((at) =>
    keyAt(tokens, at),
  );
  return (
    ARTICLES.has(before ?? "") &&
    tokens[index]?.word.shape === "lower" &&
    tokens[index + 1]?.word.shape === "lower" &&
    !INFLECTION.test(adverb ?? "") &&
    INFLECTION.test(adjective ?? "")
  );
}

const ESTIMATES = new Set(
  "rund etwa knapp gut fast nahezu circa mindestens über mehr weniger als".split(
    " ",
  ),
);

/** „*mehr als* 30 Wirte“: what only says how exact a figure is (Duden, „Gradpartikeln“). */
export function overEstimate(tokens: readonly Token[], from: number): number {
  let at = from;
  while (ESTIMATES.has(keyAt(tokens, at))) at++;
  return tokens[at]?.word.kind === "number" ? at : from;
}

const LONGEST_EXTENSION = 6;

/** „ein *im April gelöschter* Bericht“, „die *den Weg pflegende* Wacht“: behind an article a preposition or another article opens an attribute. */
export function overExtension(tokens: readonly Token[], from: number): number {
  if (
    !ARTICLE_WORDS.has(keyAt(tokens, from - 1)) ||
    !(
      OPEN_NO_SUBJECT.has(keyAt(tokens, from)) ||
      ARTICLES.has(keyAt(tokens, from))
    )
  )
    return from;
  for (let at = from + 2; at < from + LONGEST_EXTENSION; at++)
    if (
      tokens[at]?.word.shape === "lower" &&
      tokens[at - 1]?.word.shape !== "lower" &&
      tokens[at + 1]?.word.shape !== "lower"
    )
      return at + 1;
  return from;
}
