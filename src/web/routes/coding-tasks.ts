import { Router, type Request, type Response } from "express";
import { z } from "zod";
import { UserError } from "../../errors.js";
import { coderName } from "../../workflows/coding/coder-name.js";
import {
  coderProgress,
  saveCode,
  undoCode,
} from "../../workflows/coding/coding-desk.js";
import { rememberedText, rememberText } from "../cookies.js";
import { parseForm, readForm } from "../forms.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import {
  codingTaskProps,
  type CodingTaskPageProps,
} from "../props/coding-task.js";
import { backParameter, positionParameter } from "../query.js";
import { urls } from "../urls.js";

const CODER_COOKIE = "coder";

const coderForm = z.object({
  name: z.string().max(500).transform(coderName),
  back: backParameter,
});
const codeForm = z.object({
  unit: z.coerce.number().int(),
  code: z.string().max(200),
});

/** One sentence after the other, each code sent and kept by itself. */
export function codingTaskRoutes(library: Library): Router {
  const { workspace } = library;
  const router = Router();
  router.use(["/collections", urls.coder()], readForm());

  router.post("/coder", (request, response) => {
    const { name, back } = parseForm(request.body, coderForm);
    if (name === "") throw new UserError("coder-missing");
    rememberText(response, CODER_COOKIE, name);
    response.redirect(303, back);
  });

  const path = "/collections/:id/coding/tasks/:task" as const;
  router.get(path, (request, response) => {
    const { locale } = preferencesOf(response);
    const coder = coderOf(request);
    const progress = coderProgress(
      workspace,
      request.params.task,
      coder ?? "",
      positionParameter.parse(request.query["position"]),
    );
    checkCollection(progress.collection.id, request.params.id);
    const props = codingTaskProps(progress, coder, library.lexicons, locale);
    sendPage<CodingTaskPageProps>(request, response, {
      view: "coding-task",
      title: props.title,
      section: "comparison",
      styles: ["forms", "coding"],
      script: props.step && "coding",
      props,
    });
  });
  router.post(path, (request, response) => {
    const { task } = request.params;
    const coder = requiredCoder(request);
    const form = parseForm(request.body, codeForm);
    const next = saveCode(workspace, { ...form, task, coder });
    goOn(request, response, next);
  });
  router.post(`${path}/undo`, (request, response) => {
    const undone = undoCode(
      workspace,
      request.params.task,
      requiredCoder(request),
    );
    goOn(request, response, undone);
  });
  return router;
}

function goOn(
  { params }: Request<{ id: string; task: string }>,
  response: Response,
  position: number | undefined,
): void {
  response.redirect(303, urls.codingTask(params.id, params.task, position));
}

/** A task has one address only. */
function checkCollection(actual: string, asked: string): void {
  if (actual !== asked)
    throw new UserError("coding-task-not-found", { id: asked });
}

function requiredCoder(request: Pick<Request, "headers">): string {
  const coder = coderOf(request);
  if (coder === undefined) throw new UserError("coder-missing");
  return coder;
}

/** The name that somebody has typed once; undefined as long as they have not. */
function coderOf(request: Pick<Request, "headers">): string | undefined {
  return coderName(rememberedText(request, CODER_COOKIE)) || undefined;
}
