import { Router, type Request, type Response } from "express";
import {
  createCollection,
  describeCollection,
  removeCollection,
  restoreCollection,
} from "../../workflows/collections.js";
import { addArticle } from "../../workflows/edit-articles.js";
import { articleForm, articleFieldsAgain } from "../article-form.js";
import { sendCollectionEdit } from "../collection-edit-page.js";
import {
  collectionFieldsAgain,
  collectionForm,
  type CollectionFormFields,
} from "../collection-form.js";
import { formProblem, parseForm, readForm } from "../forms.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { urls } from "../urls.js";

/** Making, filling and correcting collections; every change answers with the page that shows it. */
export function collectionRoutes(library: Library): Router {
  const { workspace } = library;
  const router = Router();
  router.use("/collections", readForm());

  router.get("/collections", (_request, response) => {
    response.redirect(urls.articles());
  });
  router.get("/collections/new", (request, response) => {
    sendNew(request, response, {
      title: "",
      description: "",
      problem: undefined,
    });
  });
  router.post("/collections", (request, response) => {
    try {
      const collection = createCollection(
        workspace,
        parseForm(request.body, collectionForm),
      );
      response.redirect(303, urls.collectionEdit(collection.id));
    } catch (error) {
      const sentence = formProblem(error, response);
      sendNew(request, response, collectionFieldsAgain(request.body, sentence));
    }
  });

  router.get("/collections/:id/edit", (request, response) => {
    sendCollectionEdit(library, request, response, request.params.id);
  });
  router.post("/collections/:id/edit", (request, response) => {
    const { id } = request.params;
    try {
      describeCollection(
        workspace,
        id,
        parseForm(request.body, collectionForm),
      );
      response.redirect(303, urls.collectionEdit(id));
    } catch (error) {
      const sentence = formProblem(error, response);
      sendCollectionEdit(library, request, response, id, {
        name: collectionFieldsAgain(request.body, sentence),
      });
    }
  });
  router.post("/collections/:id/remove", (request, response) => {
    removeCollection(workspace, request.params.id);
    response.redirect(303, urls.articles(request.params.id));
  });
  router.post("/collections/:id/restore", (request, response) => {
    restoreCollection(workspace, request.params.id);
    response.redirect(303, urls.collectionEdit(request.params.id));
  });
  router.post("/collections/:id/articles", (request, response) => {
    const { id } = request.params;
    try {
      const added = addArticle(
        workspace,
        id,
        parseForm(request.body, articleForm),
      );
      response.redirect(303, urls.collectionEdit(id, { added: added.id }));
    } catch (error) {
      const sentence = formProblem(error, response);
      sendCollectionEdit(library, request, response, id, {
        article: { sentence, fields: articleFieldsAgain(request.body) },
      });
    }
  });
  return router;
}

function sendNew(
  request: Request,
  response: Response,
  props: CollectionFormFields,
): void {
  sendPage<CollectionFormFields>(request, response, {
    view: "collection-new",
    title: preferencesOf(response).locale.t("collections.new"),
    section: "articles",
    styles: ["forms"],
    back: urls.newCollection(),
    props,
  });
}
