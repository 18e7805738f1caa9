import { Router, type Request, type Response } from "express";
import {
  articleForm,
  articleFieldsAgain,
  type ArticleFormFields,
} from "../article-form.js";
import {
  collectionFieldsAgain,
  collectionForm,
  type CollectionFormFields,
} from "../collection-form.js";
import { formProblem, parseForm, readForm } from "../forms.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import {
  collectionEditProps,
  EMPTY_ARTICLE,
  type CollectionEditProps,
} from "../props/collection-edit.js";
import { pageParameter, wordParameter } from "../query.js";
import { urls } from "../urls.js";

/** Making, filling and correcting collections; every change answers with the page that shows it. */
export function collectionRoutes({ edit, limits }: Library): Router {
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
      const collection = edit.createCollection(
        parseForm(request.body, collectionForm),
      );
      response.redirect(303, urls.collectionEdit(collection.id));
    } catch (error) {
      const sentence = formProblem(error, response);
      sendNew(request, response, collectionFieldsAgain(request.body, sentence));
    }
  });

  const sendEdit = (
    request: Request,
    response: Response,
    id: string,
    again: {
      readonly article?: {
        readonly sentence: string;
        readonly fields: ArticleFormFields;
      };
      readonly name?: CollectionFormFields;
    } = {},
  ): void => {
    const { locale } = preferencesOf(response);
    const props = collectionEditProps(
      edit.contents(id, pageParameter.parse(request.query["page"])),
      {
        problem: again.article?.sentence,
        fields: again.article?.fields ?? EMPTY_ARTICLE,
        name: again.name,
        removed: wordParameter.parse(request.query["removed"]),
        pages: edit.startFetch ? limits.pages : 0,
      },
      locale,
    );
    sendPage<CollectionEditProps>(request, response, {
      view: "collection-edit",
      title: props.title,
      section: "articles",
      styles: ["forms"],
      props,
    });
  };

  router.get("/collections/:id/edit", (request, response) => {
    sendEdit(request, response, request.params.id);
  });
  router.post("/collections/:id/edit", (request, response) => {
    const { id } = request.params;
    try {
      edit.describeCollection(id, parseForm(request.body, collectionForm));
      response.redirect(303, urls.collectionEdit(id));
    } catch (error) {
      const sentence = formProblem(error, response);
      sendEdit(request, response, id, {
        name: collectionFieldsAgain(request.body, sentence),
      });
    }
  });
  router.post("/collections/:id/remove", (request, response) => {
    edit.removeCollection(request.params.id);
    response.redirect(303, urls.articles(request.params.id));
  });
  router.post("/collections/:id/restore", (request, response) => {
    edit.restoreCollection(request.params.id);
    response.redirect(303, urls.collectionEdit(request.params.id));
  });
  router.post("/collections/:id/articles", (request, response) => {
    const { id } = request.params;
    try {
      edit.addArticle(id, parseForm(request.body, articleForm));
      response.redirect(303, urls.collectionEdit(id));
    } catch (error) {
      const sentence = formProblem(error, response);
      sendEdit(request, response, id, {
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
    props,
  });
}
