import { Router } from "express";
import { isLoopback } from "../access/loopback.js";
import type { Library } from "../library.js";
import { overviewToShow } from "../overview-to-show.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { methodNoteProps, type MethodNoteProps } from "../props/method-note.js";

/** What one writes about a comparison: a paragraph for the methods section, and what to cite. */
export function methodNoteRoutes(library: Library): Router {
  const router = Router();
  router.get("/collections/:id/method-note", async (request, response) => {
    const { locale } = preferencesOf(response);
    const data = await overviewToShow(library, request.params.id, response);
    if (!data) return;
    // Nobody else can follow an address that leads to their own machine.
    const origin = isLoopback(request.hostname)
      ? undefined
      : `${request.protocol}://${request.get("host") ?? ""}`;
    sendPage<MethodNoteProps>(request, response, {
      view: "method-note",
      title: locale.t("method-note.title"),
      section: "comparison",
      styles: ["method-note"],
      script: "copy",
      props: methodNoteProps(
        data,
        library.lexicons,
        { origin, today: new Date().toISOString().slice(0, 10) },
        locale,
      ),
    });
  });
  return router;
}
