import { Router } from "express";
import type { Axis } from "../../engine/model.js";
import { WEIGHTS } from "../../engine/weigh/weights.js";
import type { ProseSection } from "../locale.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { type Factor, factorsProps } from "../props/factors.js";
import { validityProps, type ValidityProps } from "../props/validity.js";
import type { Validity } from "../validity.js";

/** What the method page receives. */
interface MethodProps {
  readonly sections: readonly ProseSection[];
  readonly factors: readonly Factor[];
  readonly validity: ValidityProps;
}

/** What is measured, how well, and what not to conclude. */
export function methodRoutes(
  validity: Validity,
  axes: () => readonly Axis[],
): Router {
  const router = Router();
  router.get("/method", (request, response) => {
    const { locale } = preferencesOf(response);
    sendPage<MethodProps>(request, response, {
      view: "method",
      title: locale.t("method.title"),
      section: "method",
      styles: ["method"],
      props: {
        sections: locale.prose("method.sections"),
        factors: factorsProps(locale),
        validity: validityProps(validity, axes(), locale),
      },
    });
  });
  router.get("/method.json", (_request, response) => {
    const sections = preferencesOf(response).locale.prose("method.sections");
    const figures = new Map<string, object>([
      ["context", { factors: WEIGHTS }],
      ["validity", validity],
    ]);
    response.json(
      sections.map((section) => ({ ...section, ...figures.get(section.id) })),
    );
  });
  return router;
}
