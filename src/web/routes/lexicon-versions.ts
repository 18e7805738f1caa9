import { Router } from "express";
import { z } from "zod";
import {
  decideOnFile,
  existingHead,
  existingVersion,
  lexiconHistory,
  removeLexicon,
  restoreLexicon,
  returnToVersion,
} from "../../workflows/lexicon-versions.js";
import { parseForm } from "../forms.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { axisNamed } from "../props/axes.js";
import {
  versionsProps,
  type ComparedVersions,
  type VersionsProps,
} from "../props/lexicon-versions.js";
import { versionParameter, wordParameter } from "../query.js";
import { urls } from "../urls.js";
import { firstCollection } from "./comparison.js";

const number = z.coerce.number().int().min(1);
const returnForm = z.object({
  number,
  parent: number,
  author: z.string().trim().max(100).default(""),
  /** Where the button stood. */
  back: z.enum(["edit", "versions"]).catch("versions"),
});
const fileForm = z.object({ decision: z.enum(["take", "keep"]) });

/** The versions of a lexicon: compared with each other, gone back to; removing an axis and putting it back. */
export function lexiconVersionRoutes(library: Library): Router {
  const router = Router();
  const { workbench } = library;
  const { database } = library.workspace;

  /** By default the version that counts and the one before it. */
  const compared = async (
    axis: string,
    wanted: {
      readonly from?: number | undefined;
      readonly to?: number | undefined;
    },
    collection: string,
  ): Promise<ComparedVersions | undefined> => {
    const to = existingVersion(
      database,
      axis,
      wanted.to ?? existingHead(database, axis).current,
    );
    const before = wanted.from ?? to.parent;
    if (before === undefined) return undefined;
    const from = existingVersion(database, axis, before);
    const preview = await workbench.preview(
      from.lexicon,
      to.lexicon,
      collection,
    );
    return { from, to, preview };
  };

  router.get("/lexicons/:axis/versions", async (request, response) => {
    const { axis } = request.params;
    const { locale } = preferencesOf(response);
    const head = existingHead(database, axis);
    const { lexicon } = existingVersion(database, axis, head.current);
    const asked = wordParameter.parse(request.query["collection"]);
    const collection =
      library.collections().find(({ id }) => id === asked)?.id ??
      firstCollection(library);
    const named = axisNamed(library.lexicons, lexicon.axis, locale);
    sendPage<VersionsProps>(request, response, {
      view: "lexicon-versions",
      title: locale.t("lexicon-versions.of", { axis: named.title }),
      section: "lexicons",
      styles: [
        "forms",
        "axis-chart",
        "lexicon-diff",
        "lexicon-preview",
        "lexicon-versions",
      ],
      props: versionsProps(
        {
          head,
          named,
          notes: lexiconHistory(database, axis),
          compared: await compared(
            axis,
            {
              from: versionParameter.parse(request.query["from"]),
              to: versionParameter.parse(request.query["to"]),
            },
            collection,
          ),
          collections: library.collections(),
          collection,
        },
        locale,
      ),
    });
  });
  router.get("/lexicons/:axis/versions.json", (request, response) => {
    response.json(lexiconHistory(database, request.params.axis));
  });

  router.post("/lexicons/:axis/return", (request, response) => {
    const { axis } = request.params;
    const { author, back, ...step } = parseForm(request.body, returnForm);
    const message = preferencesOf(response).locale.t(
      "lexicon-versions.return-message",
      { number: step.number },
    );
    const saved = returnToVersion(database, axis, step, { author, message });
    response.redirect(
      303,
      back === "edit"
        ? urls.lexiconEdit(axis, { saved })
        : urls.lexiconVersions(axis),
    );
  });
  router.post("/lexicons/:axis/file", (request, response) => {
    const { axis } = request.params;
    const { decision } = parseForm(request.body, fileForm);
    const message = preferencesOf(response).locale.t(
      "lexicon-versions.file-message",
    );
    decideOnFile(database, axis, decision, { author: "", message });
    response.redirect(303, urls.lexiconVersions(axis));
  });
  router.post("/lexicons/:axis/remove", (request, response) => {
    removeLexicon(database, request.params.axis);
    response.redirect(303, urls.lexicons());
  });
  router.post("/lexicons/:axis/restore", (request, response) => {
    const { axis } = request.params;
    restoreLexicon(database, axis);
    response.redirect(303, urls.lexicon(axis));
  });
  return router;
}
