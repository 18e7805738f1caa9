import {
  sideBySide,
  type SideBySide,
} from "../engine/side-by-side/side-by-side.js";
import { createVocabulary } from "../engine/text/vocabulary.js";
import { readArticle } from "./read-article.js";
import type { Workspace } from "./workspace.js";

type ReadArticle = ReturnType<typeof readArticle>;

/** Two texts, and what they share. */
export interface ArticlePair {
  readonly left: ReadArticle;
  readonly right: ReadArticle;
  readonly shared: SideBySide;
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
    shared: sideBySide(textOf(left), textOf(right), {
      vocabulary: createVocabulary(workspace.dictionary),
      actors: workspace.actors,
    }),
  };
}
