import {
  sideBySide,
  type SideBySide,
} from "../engine/side-by-side/side-by-side.js";
import type { Lexicon, PairVerdict } from "../engine/model.js";
import { compareTexts } from "../engine/score/compare.js";
import { createVocabulary } from "../engine/text/vocabulary.js";
import { readArticle } from "./read-article.js";
import type { Workspace } from "./workspace.js";

type ReadArticle = ReturnType<typeof readArticle>;

/** Two texts, and what they share. */
export interface ArticlePair {
  readonly left: ReadArticle;
  readonly right: ReadArticle;
  readonly shared: SideBySide;
  /** Whether the two differ, axis by axis; they are named by their ids. */
  readonly verdicts: readonly PairVerdict[];
}

/** Reads two articles side by side; they may be of different collections. @throws UserError `article-not-found` */
export function readSideBySide(
  workspace: Workspace,
  leftId: string,
  rightId: string,
): ArticlePair {
  const left = readArticle(workspace, leftId);
  const right = readArticle(workspace, rightId);
  const textOf = ({ article, analysis }: ReadArticle) => ({
    text: article.text,
    analysis,
  });
  return {
    left,
    right,
    verdicts: verdictsOf(left, right, workspace.lexicons),
    shared: sideBySide(textOf(left), textOf(right), {
      vocabulary: createVocabulary(workspace.dictionary),
      actors: workspace.actors,
    }),
  };
}

/** The verdict on two texts as such, whosever they are. */
export function verdictsOf(
  left: Pick<ReadArticle, "article" | "analysis">,
  right: Pick<ReadArticle, "article" | "analysis">,
  lexicons: readonly Lexicon[],
): readonly PairVerdict[] {
  // The same text twice is one text.
  if (left.article.id === right.article.id) return [];
  const { verdicts } = compareTexts(
    [left, right].map(({ article: { id, outlet }, analysis }) => ({
      ...analysis,
      id,
      outlet,
    })),
    lexicons.map(({ axis }) => axis),
  );
  return verdicts;
}
