import express, { Router, type Request } from "express";
import { LONGEST_ARTICLE } from "../../importers/check-text.js";
import { openApiDocument } from "../api/openapi.js";
import { OPERATIONS } from "../api/operations.js";
import { parseFields } from "../forms.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { apiProps, type ApiProps } from "../props/api.js";
import { urls } from "../urls.js";

/** As bytes of JSON a character can take six. */
const LARGEST_BODY = 6 * LONGEST_ARTICLE;

/** The JSON API, its documentation for programs, and the page about it. */
export function apiRoutes(library: Library): Router {
  const router = Router();
  router.get("/api", (request, response) => {
    const { locale } = preferencesOf(response);
    sendPage<ApiProps>(request, response, {
      view: "api",
      title: locale.t("api.title"),
      styles: ["method", "codebook", "api"],
      props: apiProps(OPERATIONS, library, originOf(request), locale),
    });
  });
  const document = openApiDocument();
  router.get(urls.openApi(), (_request, response) => {
    response.json(document);
  });

  router.use("/api", express.json({ limit: LARGEST_BODY }));
  for (const operation of OPERATIONS) {
    const path = operation.path.replaceAll(/\{(\w+)\}/gu, ":$1");
    router[operation.method](path, async (request, response) => {
      const body: unknown = request.body;
      const sent = {
        ...(operation.method === "get" ? request.query : objectOf(body)),
        ...request.params,
      };
      const input = parseFields(sent, operation.input);
      response.json(await operation.handle(library, input));
    });
  }
  return router;
}

function originOf(request: Request): string {
  return `${request.protocol}://${request.get("host") ?? ""}`;
}

function objectOf(body: unknown): object {
  return typeof body === "object" && body !== null ? body : {};
}
