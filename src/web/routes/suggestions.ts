import { Router, type Request } from "express";
import { z } from "zod";
import type { SuggestionDecision } from "../../storage/suggestion-decisions.js";
import { existingLexicon } from "../../workflows/existing-lexicon.js";
import { rememberedText, rememberText } from "../cookies.js";
import { parseForm, readForm } from "../forms.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { axisNamed } from "../props/axes.js";
import {
  suggestionsProps,
  type SuggestionsProps,
} from "../props/suggestions.js";
import { wordParameter } from "../query.js";
import { serveTable } from "../serve-table.js";
import { SUGGESTION_TABLE, suggestionRows } from "../tables/suggestions.js";
import { urls } from "../urls.js";
import { firstCollection } from "./comparison.js";

/** Whoever decides on many words gives their name once. */
const AUTHOR_COOKIE = "author";
const LONGEST_AUTHOR = 100;

/** A word with the side that it was suggested for, as a button sends it. */
const choice = z
  .string()
  .max(200)
  .regex(/^(?:first|second):./su)
  .optional();
const decisionForm = z
  .object({
    author: z.string().trim().min(1).max(LONGEST_AUTHOR),
    collection: z.string().max(200),
    accept: choice,
    reject: choice,
  })
  .transform(({ author, collection, accept, reject }, context) => {
    const chosen = accept ?? reject;
    if (chosen !== undefined && (accept === undefined || reject === undefined))
      return {
        author,
        collection,
        verdict:
          accept === undefined ? ("rejected" as const) : ("accepted" as const),
        isFirst: chosen.startsWith("first:"),
        term: chosen.slice(chosen.indexOf(":") + 1),
      };
    context.addIssue({ code: "custom", path: ["accept"] });
    return z.NEVER;
  });
const takeBackForm = z.object({
  collection: z.string().max(200),
  term: z.string().min(1).max(200),
});

/** Words that a collection suggests for a lexicon, and what is decided on them. */
export function suggestionRoutes(library: Library): Router {
  const router = Router();
  const { suggestions } = library;
  router.use("/lexicons/:axis/suggestions", readForm());

  const find = (request: Request<{ axis: string }>) =>
    suggestions.suggestions(
      wordParameter.parse(request.query["collection"]) ??
        firstCollection(library),
      request.params.axis,
    );

  serveTable<{ axis: string }>(
    router,
    "/lexicons/:axis/suggestions",
    SUGGESTION_TABLE,
    async (request) => ({
      rows: suggestionRows(await find(request)),
      name: `suggestions-${request.params.axis}`,
    }),
  );
  router.get("/lexicons/:axis/suggestions", async (request, response) => {
    const { locale } = preferencesOf(response);
    const found = await find(request);
    const axis = axisNamed(library.lexicons, found.lexicon.axis, locale);
    sendPage<SuggestionsProps>(request, response, {
      view: "suggestions",
      title: locale.t("suggestions.title", { axis: axis.title }),
      section: "lexicons",
      styles: ["suggestions"],
      script: "suggestions",
      props: suggestionsProps(
        found,
        axis,
        {
          collections: library.collections(),
          author: rememberedText(request, AUTHOR_COOKIE).slice(
            0,
            LONGEST_AUTHOR,
          ),
          decided: wordParameter.parse(request.query["decided"]),
        },
        locale,
      ),
    });
  });

  router.post("/lexicons/:axis/suggestions", (request, response) => {
    const { axis } = request.params;
    const { isFirst, author, collection, ...decision } = parseForm(
      request.body,
      decisionForm,
    );
    const { poles } = existingLexicon(library, axis).axis;
    suggestions.decide({
      axis,
      ...decision,
      author,
      pole: poles[isFirst ? 0 : 1].id,
    } satisfies Omit<SuggestionDecision, "decidedAt">);
    rememberText(response, AUTHOR_COOKIE, author);
    response.redirect(303, urls.suggestions(axis, collection, decision.term));
  });
  router.post("/lexicons/:axis/suggestions/take-back", (request, response) => {
    const { axis } = request.params;
    const { collection, term } = parseForm(request.body, takeBackForm);
    suggestions.takeBack(axis, term);
    response.redirect(303, urls.suggestions(axis, collection));
  });
  return router;
}
