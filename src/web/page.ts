import type { Request, Response } from "express";
import { currentVisitor, type Visitor } from "./access/guard.js";
import { preferencesOf, type Theme } from "./preferences.js";
import { urls } from "./urls.js";

const SECTIONS = [
  { id: "comparison", href: urls.comparison() },
  { id: "articles", href: urls.articles() },
  { id: "lexicons", href: urls.lexicons() },
  { id: "try", href: urls.tryOut() },
  { id: "method", href: urls.method() },
] as const;
type Section = (typeof SECTIONS)[number]["id"];

/** One page: the template that draws it, what it receives, and the files that it needs. */
export interface Page<Props> {
  readonly view: string;
  readonly title: string;
  readonly section?: Section | undefined;
  readonly styles: readonly string[];
  /** Scripts of other people that define globals, loaded before our own module. */
  readonly vendorScripts?: readonly string[] | undefined;
  readonly script?: string | undefined;
  /** Where another language or theme leads to, where this address only takes forms. */
  readonly back?: string | undefined;
  readonly props: Props;
}

/** What the layout around every page receives. */
interface Frame {
  readonly title: string;
  readonly theme: Theme;
  readonly navigation: readonly {
    readonly label: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly languages: readonly {
    readonly code: string;
    readonly name: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly visitor: Visitor;
  readonly signInHref: string;
  readonly lightHref: string;
  readonly darkHref: string;
  readonly systemHref: string;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly module: string | undefined;
}

/** Answers with a page in the reader's language and theme. */
export function sendPage<Props>(
  request: Request,
  response: Response,
  page: Page<Props>,
): void {
  const { locale } = preferencesOf(response);
  response.render("layout", {
    view: page.view,
    frame: frameOf(request, response, page),
    props: page.props,
    locale,
    t: locale.t,
    urls,
    embedJson,
  });
}

/** JSON that may stand inside a script element: no text in it can end the element. */
function embedJson(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function frameOf(
  request: Request,
  response: Response,
  page: Page<unknown>,
): Frame {
  const { locale, theme } = preferencesOf(response);
  const back = page.back ?? pathToReturnTo(request);
  return {
    title: page.title,
    theme,
    navigation: SECTIONS.map(({ id, href }) => ({
      label: locale.t(`navigation.${id}`),
      href,
      current: id === page.section,
    })),
    languages: [
      { code: "de", name: "Deutsch" },
      { code: "en", name: "English" },
    ].map((language) => ({
      ...language,
      href: urls.preferences({ lang: language.code, back }),
      current: language.code === locale.language,
    })),
    visitor: currentVisitor(response),
    // Signing in from the page to sign in leads on, not back to it.
    signInHref: urls.signIn(back.startsWith(urls.signIn()) ? undefined : back),
    lightHref: urls.preferences({ theme: "light", back }),
    darkHref: urls.preferences({ theme: "dark", back }),
    systemHref: urls.preferences({ theme: "system", back }),
    styles: page.styles.map((name) => urls.asset(`css/${name}.css`)),
    scripts: (page.vendorScripts ?? []).map((name) =>
      urls.asset(`vendor/${name}`),
    ),
    module:
      page.script === undefined
        ? undefined
        : urls.asset(`js/${page.script}.js`),
  };
}

/** This address without a language in it, since the address would win over the choice. */
function pathToReturnTo(request: Request): string {
  const url = new URL(request.originalUrl, "http://localhost");
  url.searchParams.delete("lang");
  return url.pathname + url.search;
}
