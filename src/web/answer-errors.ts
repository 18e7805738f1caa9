import type {
  ErrorRequestHandler,
  Request,
  RequestHandler,
  Response,
} from "express";
import { z } from "zod";
import { UserError, type ErrorCode } from "../errors.js";
import { LONGEST_ARTICLE } from "../importers/check-text.js";
import { LOCALES } from "./locale.js";
import type { RequestLogger } from "./log-requests.js";
import { sendPage } from "./page.js";
import { preferencesOf } from "./preferences.js";
import { urls } from "./urls.js";

/** The status that goes with an error; 500 where none is named. */
export const STATUS: Partial<Record<ErrorCode, number>> = {
  "address-missing": 422,
  "addresses-too-many": 413,
  "article-changed": 409,
  "article-not-found": 404,
  "article-too-long": 413,
  "collection-being-counted": 503,
  "coder-missing": 400,
  "coding-code-unknown": 400,
  "coding-table-invalid": 422,
  "coding-task-not-found": 404,
  "coding-without-sentences": 422,
  "collection-not-found": 404,
  "database-busy": 503,
  "database-full": 507,
  "collection-empty": 404,
  "date-invalid": 422,
  "import-not-found": 404,
  "lexicon-conflict": 409,
  "lexicon-exists": 409,
  "lexicon-last": 409,
  "lexicon-not-found": 404,
  "lexicon-unchanged": 422,
  "lexicon-format-unknown": 422,
  "lexicon-invalid": 422,
  "lexicon-not-text": 422,
  "lexicon-pole-unknown": 422,
  "lexicon-poles-unclear": 422,
  "lexicon-too-large": 413,
  "lexicon-too-many-entries": 413,
  "lexicon-without-axis": 422,
  "xml-with-entities": 422,
  "version-not-found": 404,
  "message-missing": 422,
  "page-not-found": 404,
  "article-empty": 422,
  "article-not-german": 422,
  "text-damaged": 422,
  "upload-empty": 422,
  "upload-file-too-large": 413,
  "upload-invalid": 400,
  "upload-too-large": 413,
  "upload-too-many": 413,
  "form-invalid": 400,
  "request-foreign": 403,
  "request-host-unknown": 421,
  "request-invalid": 400,
  "requests-too-many": 429,
  "sign-in-failed": 401,
  "sign-in-needed": 401,
  "sign-ins-too-many": 429,
};

/** What a page of an error receives. */
export interface ErrorProps {
  readonly status: number;
  readonly title: string;
  readonly sentence: string;
  readonly homeHref: string;
}

/** What the page receives that stands in for a comparison until it is there. */
export interface CountingProps {
  readonly sentence: string;
  readonly counted: number;
  readonly count: number;
}

/** Seconds until a page that could not wait any longer loads again. */
const RELOAD = 3;

/** The status and the sentence of an error; everything that is not the user's to mend stays unnamed. */
export function explainError(
  error: unknown,
  response: Response,
): { status: number; code: string; sentence: string } {
  const { locale } = preferencesOf(response);
  const told = userErrorOf(error);
  return told
    ? {
        status: STATUS[told.code] ?? 500,
        code: told.code,
        sentence: locale.t(`errors.${told.code}`, told.values),
      }
    : { status: 500, code: "internal", sentence: locale.t("error.internal") };
}

/** Whatever no route has answered. */
export const pageNotFound: RequestHandler = () => {
  throw new UserError("page-not-found");
};

/** Answers every error in the form of what was asked for: page, JSON or plain text. */
export function answerErrors(
  logger: RequestLogger | undefined,
): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    // An error before the preferences were read is told in German.
    response.locals["preferences"] ??= { locale: LOCALES.de, theme: "system" };
    const { status, code, sentence } = explainError(error, response);
    const comeAgain = code === "collection-being-counted";
    if (comeAgain) response.set("Retry-After", String(RELOAD));
    else if (status >= 500)
      logger?.error({ error: defectOf(error), path: request.path }, "failed");
    response.status(status);
    if (request.path.endsWith(".json") || request.path.startsWith("/api/")) {
      response.json({ error: { code, message: sentence } });
    } else if (/\.(csv|svg)$/u.test(request.path)) {
      response.type("text/plain").send(`${sentence}\n`);
    } else if (comeAgain) {
      response.set("Refresh", String(RELOAD));
      sendCounting(request, response, { sentence, ...countingOf(error) });
    } else {
      const { locale } = preferencesOf(response);
      const title = locale.t(
        status === 404 ? "error.not-found" : "error.title",
      );
      sendPage<ErrorProps>(request, response, {
        view: "error",
        title,
        styles: [],
        props: { status, title, sentence, homeHref: urls.comparison() },
      });
    }
  };
}

function sendCounting(
  request: Request,
  response: Response,
  props: CountingProps,
): void {
  sendPage<CountingProps>(request, response, {
    view: "counting",
    title: preferencesOf(response).locale.t("counting.title"),
    styles: ["collection-edit"],
    props,
  });
}

function countingOf(error: unknown): Omit<CountingProps, "sentence"> {
  return z
    .object({ counted: z.number(), count: z.number() })
    .parse(userErrorOf(error)?.values);
}

/** What a log may know of an error: where it came from. Its message may quote what somebody wrote. */
function defectOf(error: unknown): object {
  if (!(error instanceof Error)) return {};
  const lines = error.stack?.replace(error.message, "").split("\n") ?? [];
  return {
    name: error.name,
    ...(error instanceof UserError && { code: error.code }),
    at: lines.filter((line) => /^ +at /u.test(line)).map((line) => line.trim()),
  };
}

/** Express' own errors that a user can cause, in our words. */
function userErrorOf(error: unknown): UserError | undefined {
  if (error instanceof UserError) return error;
  if (error instanceof URIError) return new UserError("page-not-found");
  const { data } = z.object({ status: z.number() }).safeParse(error);
  if (data?.status === 413)
    return new UserError("article-too-long", { limit: LONGEST_ARTICLE });
  // A body that was cut off, packed wrongly or written in an unknown way.
  if (data && data.status >= 400 && data.status < 500)
    return new UserError("request-invalid");
  return undefined;
}
