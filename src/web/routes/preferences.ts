import { Router } from "express";
import { z } from "zod";
import { rememberText } from "../cookies.js";
import { LANGUAGES } from "../locale.js";
import { THEMES } from "../preferences.js";
import { backParameter } from "../query.js";

const change = z.object({
  lang: z.enum(LANGUAGES).optional().catch(undefined),
  theme: z.enum(THEMES).optional().catch(undefined),
  back: backParameter,
});

/** Keeps a reader's language and theme, and leads back to where they were. */
export function preferenceRoutes(): Router {
  const router = Router();
  router.get("/preferences", (request, response) => {
    const { lang, theme, back } = change.parse(request.query);
    if (lang) rememberText(response, "lang", lang);
    if (theme) rememberText(response, "theme", theme);
    response.redirect(303, back);
  });
  return router;
}
