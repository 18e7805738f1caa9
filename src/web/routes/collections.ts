import { Router, type Request, type Response } from "express";
import { z } from "zod";
import { UserError } from "../../errors.js";
import { GENRES } from "../../storage/records.js";
import { explainError } from "../answer-errors.js";
import { parseForm, readForm } from "../forms.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import {
  collectionEditProps,
  EMPTY_ARTICLE,
  type ArticleFields,
  type CollectionEditProps,
} from "../props/collection-edit.js";
import { wordParameter } from "../query.js";
import { urls } from "../urls.js";

/** What the page for a new collection receives. */
export interface NewCollectionProps {
  readonly problem: string | undefined;
}

const optional = (length: number) =>
  z
    .string()
    .trim()
    .max(length)
    .default("")
    .transform((value) => (value === "" ? undefined : value));
const nameForm = z.object({
  title: z.string().trim().min(1).max(200),
  description: z.string().trim().max(2000).default(""),
});
const metadataForm = z.object({
  outlet: z.string().trim().min(1).max(200),
  title: optional(500),
  // EDTF: a year, a month, a day, or a season such as 2025-23.
  date: optional(10).pipe(
    z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u)
      .optional(),
  ),
  author: optional(300),
  genre: z.enum(GENRES).catch("other"),
});
const articleForm = metadataForm.extend({ text: z.string() });

/** Making, filling and correcting collections; every change answers with the page that shows it. */
export function collectionRoutes({ edit }: Library): Router {
  const router = Router();
  router.use(["/collections", "/articles"], readForm());

  router.get("/collections", (_request, response) => {
    response.redirect(urls.articles());
  });
  router.get("/collections/new", (request, response) => {
    sendNew(request, response, undefined);
  });
  router.post("/collections", (request, response) => {
    try {
      const collection = edit.createCollection(
        parseForm(request.body, nameForm),
      );
      response.redirect(303, urls.collectionEdit(collection.id));
    } catch (error) {
      sendNew(request, response, problemOf(error, response));
    }
  });

  const sendEdit = (
    request: Request,
    response: Response,
    id: string,
    problem?: { readonly sentence: string; readonly fields: ArticleFields },
  ): void => {
    const { locale } = preferencesOf(response);
    const props = collectionEditProps(
      edit.contents(id),
      {
        problem: problem?.sentence,
        fields: problem?.fields ?? EMPTY_ARTICLE,
        removed: wordParameter.parse(request.query["removed"]),
      },
      locale,
    );
    sendPage<CollectionEditProps>(request, response, {
      view: "collection-edit",
      title: props.title,
      section: "articles",
      styles: ["collection-edit"],
      props,
    });
  };

  router.get("/collections/:id/edit", (request, response) => {
    sendEdit(request, response, request.params.id);
  });
  router.post("/collections/:id/edit", (request, response) => {
    const { id } = request.params;
    edit.describeCollection(id, parseForm(request.body, nameForm));
    response.redirect(303, urls.collectionEdit(id));
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
      const sentence = problemOf(error, response);
      sendEdit(request, response, id, {
        sentence,
        fields: fieldsAgain(request.body),
      });
    }
  });

  router.post("/articles/:id/edit", (request, response) => {
    const metadata = parseForm(request.body, metadataForm);
    const { collection } = edit.correctArticle(request.params.id, metadata);
    response.redirect(303, urls.collectionEdit(collection));
  });
  router.post("/articles/:id/remove", (request, response) => {
    const { id, collection } = edit.removeArticle(request.params.id);
    response.redirect(303, urls.collectionEdit(collection, id));
  });
  router.post("/articles/:id/restore", (request, response) => {
    const { collection } = edit.restoreArticle(request.params.id);
    response.redirect(303, urls.collectionEdit(collection));
  });
  return router;
}

function sendNew(
  request: Request,
  response: Response,
  problem: string | undefined,
): void {
  sendPage<NewCollectionProps>(request, response, {
    view: "collection-new",
    title: preferencesOf(response).locale.t("collections.new"),
    section: "articles",
    styles: ["collection-edit"],
    props: { problem },
  });
}

/** The sentence of a problem with a form, and the status that goes with it. */
function problemOf(error: unknown, response: Response): string {
  if (!(error instanceof UserError)) throw error;
  const { status, sentence } = explainError(error, response);
  response.status(status);
  return sentence;
}

/** What was typed, so that nothing is lost over a problem. */
function fieldsAgain(body: unknown): ArticleFields {
  const fields = new URLSearchParams(typeof body === "string" ? body : "");
  const field = (name: string) => fields.get(name) ?? "";
  return {
    outlet: field("outlet"),
    title: field("title"),
    date: field("date"),
    author: field("author"),
    genre: field("genre"),
    text: field("text"),
  };
}
