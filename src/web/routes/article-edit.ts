import { Router, type Request, type Response } from "express";
import { UserError } from "../../errors.js";
import { withOpening } from "../../workflows/analyze-article.js";
import { collectionContents } from "../../workflows/collections.js";
import {
  correctArticle,
  existingArticle,
  removeArticle,
  restoreArticle,
} from "../../workflows/edit-articles.js";
import { articleFieldsAgain, correctionForm } from "../article-form.js";
import { formProblem, parseForm, readForm } from "../forms.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import {
  articleEditProps,
  type ArticleEditProps,
  type EditProblem,
} from "../props/article-edit.js";
import { urls } from "../urls.js";

/** Correcting an article, taking it out and putting it back. */
export function articleEditRoutes({ workspace }: Library): Router {
  const router = Router();
  router.use("/articles", readForm());

  const sendForm = (
    request: Request,
    response: Response,
    id: string,
    problem?: EditProblem,
  ): void => {
    const article = existingArticle(workspace.database, id);
    const props = articleEditProps(
      withOpening(workspace, article),
      collectionContents(workspace, article.collection),
      problem,
      preferencesOf(response).locale,
    );
    sendPage<ArticleEditProps>(request, response, {
      view: "article-edit",
      title: props.title,
      section: "articles",
      styles: ["forms"],
      props,
    });
  };

  router.get("/articles/:id/edit", (request, response) => {
    sendForm(request, response, request.params.id);
  });
  router.post("/articles/:id/edit", (request, response) => {
    const { id } = request.params;
    try {
      const { seen, ...fields } = parseForm(request.body, correctionForm);
      correctArticle(workspace, id, fields, seen);
      response.redirect(303, urls.article(id));
    } catch (error) {
      const sentence = formProblem(error, response);
      const fields = articleFieldsAgain(request.body);
      const isConflict =
        error instanceof UserError && error.code === "article-changed";
      sendForm(request, response, id, { sentence, fields, isConflict });
    }
  });
  router.post("/articles/:id/remove", (request, response) => {
    const { id, collection } = removeArticle(workspace, request.params.id);
    response.redirect(303, urls.collectionEdit(collection, { removed: id }));
  });
  router.post("/articles/:id/restore", (request, response) => {
    const { collection } = restoreArticle(workspace, request.params.id);
    response.redirect(303, urls.collectionEdit(collection));
  });
  return router;
}
