import { Router, type Request, type Response } from "express";
import { z } from "zod";
import { ALLOCATIONS } from "../../engine/statistics/stratified-sample.js";
import { UserError } from "../../errors.js";
import { decodeText } from "../../importers/decode.js";
import { readBytes } from "../../read-file.js";
import { codingTasks } from "../../workflows/coding/coding-desk.js";
import { codingResults } from "../../workflows/coding/coding-results.js";
import { drawCodingTask } from "../../workflows/coding/draw-task.js";
import { exportCodings } from "../../workflows/coding/export-codings.js";
import { importCodings } from "../../workflows/coding/import-codings.js";
import { removeCodingTask } from "../../workflows/coding/remove-task.js";
import { formProblem, parseForm, readForm } from "../forms.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { axesOf, axesProps } from "../props/axes.js";
import {
  codingRemovalProps,
  type CodingRemovalProps,
} from "../props/coding-removal.js";
import {
  codingProps,
  DRAW_DEFAULTS,
  type CodingProps,
} from "../props/coding.js";
import {
  codingResultsProps,
  type CodingResultsProps,
} from "../props/coding-results.js";
import { validityBadge } from "../props/validity-badge.js";
import { sendCsv, serveTable } from "../serve-table.js";
import {
  CODED_ENTRY_TABLE,
  codedEntryRows,
  CODING_TABLE,
  codingResultsRecord,
  codingRows,
} from "../tables/coding.js";
import { receiveUpload } from "../uploads.js";
import { urls } from "../urls.js";
import type { Validity } from "../validity.js";

const drawForm = z.object({
  axis: z.string().max(200),
  count: z.coerce
    .number()
    .int()
    .min(DRAW_DEFAULTS.fewest)
    .max(DRAW_DEFAULTS.most),
  allocation: z.enum(ALLOCATIONS),
  seed: z.coerce.number().int().min(0).max(2_147_483_647),
});

/** Drawing sentences to be coded, the results, and codings as tables. */
export function codingRoutes(library: Library, validity: Validity): Router {
  const { workspace } = library;
  const router = Router();
  router.use("/collections", readForm());

  const send = (
    request: Request,
    response: Response,
    id: string,
    told: Parameters<typeof codingProps>[4] = {},
  ): void => {
    const { locale } = preferencesOf(response);
    const props = codingProps(
      library.collection(id),
      codingTasks(workspace, id),
      library.lexicons,
      (lexicon) => validityBadge({ library, validity }, lexicon, id, locale),
      told,
      locale,
    );
    sendPage<CodingProps>(request, response, {
      view: "coding",
      title: locale.t("coding.title"),
      section: "comparison",
      styles: ["forms", "coding"],
      props,
    });
  };

  router.get("/collections/:id/coding", (request, response) => {
    send(request, response, request.params.id);
  });
  router.post("/collections/:id/coding", async (request, response) => {
    const { id } = request.params;
    try {
      const task = await drawCodingTask(
        workspace,
        id,
        parseForm(request.body, drawForm),
      );
      response.redirect(303, urls.codingTask(id, task.id));
    } catch (error) {
      const problem = formProblem(error, response);
      send(request, response, id, { problem });
    }
  });

  const removal = "/collections/:id/coding/tasks/:task/remove" as const;
  router.get(removal, (request, response) => {
    const { locale } = preferencesOf(response);
    const { id, task } = request.params;
    const progress = codingTasks(workspace, id).find(
      (one) => one.task.id === task,
    );
    if (!progress) throw new UserError("coding-task-not-found", { id: task });
    sendPage<CodingRemovalProps>(request, response, {
      view: "coding-remove",
      title: locale.t("coding.removal.title"),
      section: "comparison",
      styles: ["forms", "coding"],
      props: codingRemovalProps(
        library.collection(id),
        progress,
        axesProps(axesOf(library), locale),
        locale,
      ),
    });
  });
  router.post(removal, (request, response) => {
    const { id, task } = request.params;
    removeCodingTask(workspace, id, task);
    response.redirect(303, urls.coding(id));
  });

  router.post("/collections/:id/coding/import", async (request, response) => {
    const { id } = request.params;
    library.collection(id);
    const { files, discard } = await receiveUpload(
      request,
      response,
      library.limits,
    );
    try {
      const [file] = files;
      if (!file) throw new UserError("upload-empty");
      const content = decodeText(readBytes(file.path));
      const imported = await importCodings(workspace, id, content);
      send(request, response, id, { imported });
    } catch (error) {
      const problem = formProblem(error, response);
      send(request, response, id, { problem });
    } finally {
      await discard();
    }
  });
  serveTable<{ id: string }>(
    router,
    "/collections/:id/coding/codings",
    CODING_TABLE,
    ({ params: { id } }) => ({
      rows: codingRows(exportCodings(workspace, id)),
      name: `${id}-codings`,
    }),
  );

  const results = "/collections/:id/coding/results/:axis" as const;
  router.get(`${results}.json`, (request, response) => {
    const { id, axis } = request.params;
    response.json(codingResultsRecord(codingResults(workspace, id, axis)));
  });
  router.get(`${results}.csv`, (request, response) => {
    const { id, axis } = request.params;
    const measured = codingResults(workspace, id, axis);
    return sendCsv(
      response,
      `${id}-${axis}-validity`,
      CODED_ENTRY_TABLE,
      codedEntryRows(measured),
    );
  });
  router.get(results, (request, response) => {
    const { locale } = preferencesOf(response);
    const { id, axis } = request.params;
    const props = codingResultsProps(
      codingResults(workspace, id, axis),
      library.lexicons,
      locale,
    );
    sendPage<CodingResultsProps>(request, response, {
      view: "coding-results",
      title: `${locale.t("coding.results.title")}: ${props.axis.title}`,
      section: "comparison",
      styles: ["coding-results"],
      props,
    });
  });
  return router;
}
