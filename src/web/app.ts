import { join } from "node:path";
import ejs from "ejs";
import express, { type Express, type RequestHandler } from "express";
import helmet from "helmet";
import { ROOT } from "../paths.js";
import type { Access } from "./access/access.js";
import {
  DEFAULT_REQUEST_LIMITS,
  type RequestLimits,
} from "./access/request-limits.js";
import { answerErrors, pageNotFound } from "./answer-errors.js";
import { assetRoutes } from "./assets.js";
import { answerImportProblems } from "./collection-edit-page.js";
import { controlAccess } from "./control-access.js";
import type { Library } from "./library.js";
import { logRequests, type RequestLogger } from "./log-requests.js";
import { readPreferences } from "./preferences.js";
import { axesOf } from "./props/axes.js";
import { apiRoutes } from "./routes/api.js";
import { articleEditRoutes } from "./routes/article-edit.js";
import { articleRoutes } from "./routes/articles.js";
import { chartRoutes } from "./routes/charts.js";
import { codebookRoutes } from "./routes/codebook.js";
import { codingRoutes } from "./routes/coding.js";
import { codingTaskRoutes } from "./routes/coding-tasks.js";
import { collectionRoutes } from "./routes/collections.js";
import { comparisonRoutes } from "./routes/comparison.js";
import { findingRoutes } from "./routes/findings.js";
import { importRoutes } from "./routes/imports.js";
import { lexiconEditRoutes } from "./routes/lexicon-edit.js";
import { lexiconExchangeRoutes } from "./routes/lexicon-exchange.js";
import { lexiconNewRoutes } from "./routes/lexicon-new.js";
import { lexiconVersionRoutes } from "./routes/lexicon-versions.js";
import { lexiconRoutes } from "./routes/lexicons.js";
import { methodNoteRoutes } from "./routes/method-note.js";
import { methodRoutes } from "./routes/method.js";
import { preferenceRoutes } from "./routes/preferences.js";
import { suggestionRoutes } from "./routes/suggestions.js";
import { sideBySideRoutes } from "./routes/side-by-side.js";
import { tryRoutes } from "./routes/try.js";
import { readValidity, type Validity } from "./validity.js";

export interface AppOptions {
  readonly library: Library;
  /** By default what ships. */
  readonly validity?: Validity | undefined;
  readonly logger?: RequestLogger | undefined;
  /** By default this machine only. */
  readonly access?: Access | undefined;
  /** By default generous: a class of thirty behind one address. */
  readonly limits?: RequestLimits | undefined;
  /** How many proxies stand before the app and tell the visitor's address; by default none. */
  readonly proxies?: number | undefined;
}

/** The web app; it never listens. @throws UserError `validity-invalid` */
export function createApp({
  library,
  validity = readValidity(),
  logger,
  access = { kind: "local" },
  limits = DEFAULT_REQUEST_LIMITS,
  proxies = 0,
}: AppOptions): Express {
  const app = express();
  app.set("trust proxy", proxies);
  // Should even the page of an error fail, Express must not answer with the stack.
  app.set("env", "production");
  app.set("views", join(ROOT, "views"));
  app.set("view engine", "ejs");
  app.enable("view cache");
  // EJS' own declaration of the callback is narrower than Express'.
  app.engine("ejs", ejs.renderFile as Parameters<Express["engine"]>[1]);

  app.use(securityHeaders());
  if (logger) app.use(logRequests(logger));
  app.use("/assets", assetRoutes());
  app.use(keepPrivate);
  app.use(readPreferences);
  app.use(controlAccess(access, limits));

  app.use(importRoutes(library));
  app.use("/collections/:id/imports", answerImportProblems(library, "files"));
  app.use("/collections/:id/pages", answerImportProblems(library, "pages"));
  app.use(collectionRoutes(library));
  app.use(articleEditRoutes(library));
  app.use(codingRoutes(library, validity));
  app.use(codingTaskRoutes(library));
  app.use(findingRoutes(library, validity));
  app.use(comparisonRoutes(library, validity));
  app.use(sideBySideRoutes(library, validity));
  app.use(articleRoutes(library, validity));
  app.use(lexiconEditRoutes(library));
  app.use(lexiconNewRoutes(library));
  app.use(lexiconVersionRoutes(library));
  app.use(lexiconExchangeRoutes(library));
  app.use(suggestionRoutes(library));
  app.use(lexiconRoutes(library, validity));
  app.use(chartRoutes(library));
  app.use(methodNoteRoutes(library));
  app.use(codebookRoutes());
  app.use(apiRoutes(library));
  app.use(tryRoutes(library, validity));
  app.use(methodRoutes(validity, () => axesOf(library)));
  app.use(preferenceRoutes());

  app.use(pageNotFound);
  app.use(answerErrors(logger));
  return app;
}

/** An answer depends on the visitor and on what was saved last: nobody else may keep it, and the browser asks again. */
const keepPrivate: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "private, no-cache");
  next();
};

/** Nothing inline, nothing from elsewhere. A school's server speaks plain http: it must not ask for https. */
function securityHeaders() {
  return helmet({
    strictTransportSecurity: false,
    contentSecurityPolicy: {
      directives: {
        "style-src": ["'self'"],
        "font-src": ["'self'"],
        "upgrade-insecure-requests": null,
      },
    },
  });
}
