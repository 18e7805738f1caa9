import type {
  ErrorRequestHandler,
  Request,
  RequestHandler,
  Response,
} from "express";
import { z } from "zod";
import { UserError } from "../errors.js";
import { statusOf } from "./error-status.js";
import { LOCALES } from "./locale.js";
import type { RequestLogger } from "./log-requests.js";
import { sendPage } from "./page.js";
import { preferencesOf } from "./preferences.js";
import { urls } from "./urls.js";

/** What a page of an error receives. */
interface ErrorProps {
  readonly status: number;
  readonly title: string;
  readonly sentence: string;
  readonly homeHref: string;
}

/** What the page receives that stands in for a comparison until it is there. */
interface CountingProps {
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
        status: statusOf(told.code),
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
    styles: ["forms"],
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
  const { data } = z
    .object({ status: z.number(), limit: z.number().optional() })
    .safeParse(error);
  if (data?.status === 413)
    return new UserError("request-too-large", {
      limit: (data.limit ?? 0) / 1e6,
    });
  // A body that was cut off, packed wrongly or written in an unknown way.
  if (data && data.status >= 400 && data.status < 500)
    return new UserError("request-invalid");
  return undefined;
}
