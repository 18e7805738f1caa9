import { Router } from "express";
import { z } from "zod";
import { UserError } from "../../errors.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import {
  sideBySideProps,
  type SideBySideProps,
} from "../props/side-by-side.js";
import { validityBadges } from "../props/validity-badge.js";
import { voiceParameter, wordParameter } from "../query.js";
import { urls } from "../urls.js";
import type { Validity } from "../validity.js";

/** Two texts side by side. */
export function sideBySideRoutes(library: Library, validity: Validity): Router {
  const router = Router();

  // Where the form on the reading page sends its choice.
  router.get("/articles/:id/with", (request, response) => {
    const other = z.string().min(1).max(200).safeParse(request.query["other"]);
    if (!other.success) throw new UserError("page-not-found");
    response.redirect(urls.sideBySide(request.params.id, other.data));
  });

  router.get("/articles/:id/with/:other.json", (request, response) => {
    const { id, other } = request.params;
    response.json(library.sideBySide(id, other).shared);
  });

  router.get("/articles/:id/with/:other", (request, response) => {
    const { locale } = preferencesOf(response);
    const { id, other } = request.params;
    const pair = library.sideBySide(id, other);
    const props = sideBySideProps(
      pair,
      library.lexicons,
      {
        axis: wordParameter.parse(request.query["axis"]),
        voice: voiceParameter.parse(request.query["voice"]),
      },
      locale,
    );
    const badges = validityBadges(
      { library, validity },
      library.lexicons,
      pair.left.collection.id,
      locale,
    );
    sendPage<SideBySideProps & { readonly badges: typeof badges }>(
      request,
      response,
      {
        view: "side-by-side",
        title: props.title,
        section: "articles",
        styles: ["reading", "findings", "verdicts", "side-by-side"],
        script: "side-by-side",
        props: { ...props, badges },
      },
    );
  });
  return router;
}
