import type { Request, RequestHandler, Response } from "express";
import { cookiesOf } from "./cookies.js";
import { LANGUAGES, LOCALES, type Language, type Locale } from "./locale.js";

export const THEMES = ["light", "dark", "system"] as const;
export type Theme = (typeof THEMES)[number];

/** What a reader has chosen. */
export interface Preferences {
  readonly locale: Locale;
  readonly theme: Theme;
}

/** Works out language and theme once per request. */
export const readPreferences: RequestHandler = (request, response, next) => {
  const cookies = cookiesOf(request);
  const preferences: Preferences = {
    locale: LOCALES[chooseLanguage(request, cookies.get("lang"))],
    theme: isOneOf(THEMES, cookies.get("theme")) ?? "system",
  };
  response.locals["preferences"] = preferences;
  response.vary("Cookie");
  next();
};

/** The preferences of the request that is answered. */
export function preferencesOf(response: Response): Preferences {
  return response.locals["preferences"] as Preferences;
}

/** German, whatever the browser speaks, until the reader switches: a class should see one page. */
function chooseLanguage(
  request: Request,
  cookie: string | undefined,
): Language {
  return (
    isOneOf(LANGUAGES, request.query["lang"]) ??
    isOneOf(LANGUAGES, cookie) ??
    "de"
  );
}

function isOneOf<T extends string>(
  options: readonly T[],
  value: unknown,
): T | undefined {
  return options.find((option) => option === value);
}
