import { Router } from "express";
import type { ProseSection } from "../locale.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";

/** What the method page receives. */
export interface MethodProps {
  readonly sections: readonly ProseSection[];
}

/** What is measured, and what not to conclude. */
export function methodRoutes(): Router {
  const router = Router();
  router.get("/method", (request, response) => {
    const { locale } = preferencesOf(response);
    sendPage<MethodProps>(request, response, {
      view: "method",
      title: locale.t("method.title"),
      section: "method",
      styles: ["method"],
      props: { sections: locale.prose("method.sections") },
    });
  });
  router.get("/method.json", (_request, response) => {
    response.json(preferencesOf(response).locale.prose("method.sections"));
  });
  return router;
}
