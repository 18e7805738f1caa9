import type { ErrorRequestHandler, Request, Response } from "express";
import { UserError } from "../errors.js";
import { withOpening } from "../workflows/analyze-article.js";
import { collectionContents } from "../workflows/collections.js";
import { existingArticle } from "../workflows/edit-articles.js";
import type { Workspace } from "../workflows/workspace.js";
import type { ArticleFormFields } from "./article-form.js";
import type { CollectionFormFields } from "./collection-form.js";
import { formProblem, sentFields } from "./forms.js";
import type { Library } from "./library.js";
import { sendPage } from "./page.js";
import { preferencesOf } from "./preferences.js";
import {
  collectionEditProps,
  EMPTY_ARTICLE,
  type CollectionEditProps,
  type ImportAgain,
} from "./props/collection-edit.js";
import { pageParameter, wordParameter } from "./query.js";
import { urls } from "./urls.js";

/** Forms that were not taken, with what was typed. */
interface FormsAgain {
  readonly article?: {
    readonly sentence: string;
    readonly fields: ArticleFormFields;
  };
  readonly name?: CollectionFormFields;
  readonly importAgain?: ImportAgain;
}

/** Answers with the page that edits a collection. @throws UserError `collection-not-found` */
export function sendCollectionEdit(
  { workspace, imports, limits }: Library,
  request: Request,
  response: Response,
  id: string,
  again: FormsAgain = {},
): void {
  const { locale } = preferencesOf(response);
  const added = wordParameter.parse(request.query["added"]);
  const props = collectionEditProps(
    collectionContents(
      workspace,
      id,
      pageParameter.parse(request.query["page"]),
    ),
    {
      problem: again.article?.sentence,
      fields: again.article?.fields ?? EMPTY_ARTICLE,
      name: again.name,
      removed: wordParameter.parse(request.query["removed"]),
      added:
        added === undefined ? undefined : addedArticle(workspace, id, added),
      importAgain: again.importAgain,
      pages: imports.startFetch ? limits.pages : 0,
    },
    locale,
  );
  sendPage<CollectionEditProps>(request, response, {
    view: "collection-edit",
    title: props.title,
    section: "articles",
    styles: ["forms"],
    script: "collection-edit",
    back: urls.collectionEdit(id),
    props,
  });
}

/** Undefined where the address names another collection's, or one that is gone. */
function addedArticle(workspace: Workspace, collection: string, id: string) {
  try {
    const article = existingArticle(workspace.database, id);
    return article.collection === collection
      ? withOpening(workspace, article)
      : undefined;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Why files or pages are not taken that is mended in their form. Whoever may not see it meets other errors before. */
const MENDED_IN_FORM: ReadonlySet<string> = new Set([
  "upload-empty",
  "upload-file-too-large",
  "upload-too-large",
  "upload-too-many",
  "address-missing",
  "addresses-too-many",
]);

/** Shows the form for files or for pages again, with why it was not taken; other errors go on. */
export function answerImportProblems(
  library: Library,
  from: ImportAgain["from"],
): ErrorRequestHandler<{ id: string }> {
  return (error: unknown, request, response, next) => {
    if (!(error instanceof UserError && MENDED_IN_FORM.has(error.code))) {
      next(error);
      return;
    }
    const problem = formProblem(error, response);
    const addresses = sentFields(request.body).get("addresses") ?? "";
    sendCollectionEdit(
      library,
      request as Request,
      response,
      request.params.id,
      {
        importAgain: { from, problem, addresses },
      },
    );
  };
}
