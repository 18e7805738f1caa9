import { Router } from "express";
import { z } from "zod";
import { isLocalPath } from "../local-path.js";
import { LANGUAGES } from "../locale.js";
import { THEMES } from "../preferences.js";
import { urls } from "../urls.js";

const A_YEAR = 365 * 24 * 60 * 60 * 1000;

const change = z.object({
  lang: z.enum(LANGUAGES).optional().catch(undefined),
  theme: z.enum(THEMES).optional().catch(undefined),
  back: z.string().refine(isLocalPath).catch(urls.comparison()),
});

/** Keeps a reader's language and theme, and leads back to where they were. */
export function preferenceRoutes(): Router {
  const router = Router();
  router.get("/preferences", (request, response) => {
    const { lang, theme, back } = change.parse(request.query);
    const options = {
      maxAge: A_YEAR,
      sameSite: "lax",
      httpOnly: true,
    } as const;
    if (lang) response.cookie("lang", lang, options);
    if (theme) response.cookie("theme", theme, options);
    response.redirect(303, back);
  });
  return router;
}
