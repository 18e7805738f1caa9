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
import { voiceParameter, wordParameter } from "../query.js";
import { urls } from "../urls.js";

/** Two texts side by side. */
export function sideBySideRoutes(library: Library): Router {
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
    const props = sideBySideProps(
      library.sideBySide(id, other),
      library.lexicons,
      {
        axis: wordParameter.parse(request.query["axis"]),
        voice: voiceParameter.parse(request.query["voice"]),
      },
      locale,
    );
    sendPage<SideBySideProps>(request, response, {
      view: "side-by-side",
      title: props.title,
      section: "articles",
      styles: ["reading", "findings", "verdicts", "side-by-side"],
      script: "side-by-side",
      props,
    });
  });
  return router;
}
