import { setTimeout as wait } from "node:timers/promises";
import { Router, type Response } from "express";
import { z } from "zod";
import { UserError } from "../../errors.js";
import { withOpening } from "../../workflows/analyze-article.js";
import type { RunningImport } from "../../workflows/import-articles.js";
import { importStatus } from "../../workflows/import-status.js";
import { parseForm, readForm } from "../forms.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { importProps, type ImportProps } from "../props/import.js";
import { receiveUpload } from "../uploads.js";
import { urls } from "../urls.js";

/** Most imports are over sooner: then the answer is their report at once, in milliseconds. */
const PATIENCE = 1500;

const defaultsForm = z.object({
  outlet: z
    .string()
    .trim()
    .max(200)
    .default("")
    .transform((outlet) => (outlet === "" ? undefined : outlet)),
});

/** One address a line. */
const addressesForm = z.object({
  addresses: z
    .string()
    .max(40_000)
    .default("")
    .transform((text) => [...new Set(text.split(/\s+/u).filter(Boolean))]),
});

/** Files and pages that go into a collection, how far they are, and what became of them. */
export function importRoutes(library: Library): Router {
  const { workspace, imports, limits } = library;
  const router = Router();

  router.post("/collections/:id/imports", async (request, response) => {
    const { id } = request.params;
    library.collection(id);
    const { files, fields, discard } = await receiveUpload(
      request,
      response,
      limits,
    );
    try {
      if (files.length === 0) throw new UserError("upload-empty");
      const { outlet } = defaultsForm.parse(fields);
      const started = imports.start(id, files, { outlet });
      void started.ended.then(discard);
      await sendReport(started, response);
    } catch (error) {
      await discard();
      throw error;
    }
  });

  const { startFetch } = imports;
  if (startFetch) {
    router.use("/collections/:id/pages", readForm());
    router.post("/collections/:id/pages", async (request, response) => {
      const { addresses } = parseForm(request.body, addressesForm);
      if (addresses.length === 0) throw new UserError("address-missing");
      if (addresses.length > limits.pages)
        throw new UserError("addresses-too-many", { limit: limits.pages });
      await sendReport(startFetch(request.params.id, addresses), response);
    });
  }

  router.get("/imports/:id.json", (request, response) => {
    response.json(importStatus(workspace, request.params.id));
  });
  router.get("/imports/:id", (request, response) => {
    const { locale } = preferencesOf(response);
    const status = importStatus(workspace, request.params.id);
    const collection = library.collection(status.collection);
    const props = importProps(
      status,
      status.firstArticles.map((article) => withOpening(workspace, article)),
      collection,
      locale,
    );
    sendPage<ImportProps>(request, response, {
      view: "import",
      title: props.title,
      section: "articles",
      styles: ["forms"],
      script: props.running ? "import" : undefined,
      props,
    });
  });
  router.post("/imports/:id/cancel", async (request, response) => {
    const { id } = importStatus(workspace, request.params.id);
    imports.cancel(id);
    // It ends at its next article.
    for (let tries = 0; tries < 20; tries++) {
      if (importStatus(workspace, id).state !== "running") break;
      await wait(50);
    }
    response.redirect(303, urls.importReport(id));
  });
  return router;
}

/** Leads to the report of an import, which is complete if it ends soon. */
async function sendReport(
  { id, ended }: RunningImport,
  response: Response,
): Promise<void> {
  await Promise.race([ended, wait(PATIENCE, undefined, { ref: false })]);
  response.redirect(303, urls.importReport(id));
}
