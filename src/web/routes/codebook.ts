import { Router } from "express";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { codebookProps, type CodebookProps } from "../props/codebook.js";
import { serveTable } from "../serve-table.js";
import { CODEBOOK_TABLE, codebookRows } from "../tables/codebook.js";

/** What the columns of all tables mean. */
export function codebookRoutes(): Router {
  const router = Router();
  router.get("/codebook", (request, response) => {
    const { locale } = preferencesOf(response);
    sendPage<CodebookProps>(request, response, {
      view: "codebook",
      title: locale.t("codebook.title"),
      styles: ["method", "codebook"],
      props: codebookProps(locale),
    });
  });
  serveTable(router, "/codebook", CODEBOOK_TABLE, () => ({
    rows: codebookRows(),
    name: "codebook",
  }));
  return router;
}
