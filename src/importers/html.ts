import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { UserError } from "../errors.js";

/** In levels: pages have some dozens, and walking deeper ones takes time that grows with the square. */
const DEEPEST = 300;

/** The few parts of a document that are needed, since this project is compiled without the types of browsers. */
export interface HtmlElement {
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/**
 * The tree of a page; nothing in it is run or loaded.
 *
 * @param mostElements a page with more is refused before a tree is made
 * @throws UserError `page-too-many-elements`, `page-too-deep`
 */
export function parsePage(html: string, mostElements: number): HtmlElement {
  checkShape(html, mostElements);
  const { document } = parseHTML(withBody(html)) as unknown as {
    document: HtmlElement;
  };
  return document;
}

/** Adds the tags that a page may leave out, which the parser does not do. */
function withBody(html: string): string {
  if (/<body[\s>]/iu.test(html)) return html;
  const content = html.replace(
    /<!doctype[^<>]{0,1000}>|<\/?html(?:\s[^<>]{0,1000})?>/giu,
    "",
  );
  return /<\/head>/iu.test(content)
    ? `<html>${content.replace(/<\/head>/iu, "</head><body>")}</body></html>`
    : `<html><head></head><body>${content}</body></html>`;
}

/** Counts elements and levels without keeping them. @throws UserError `page-too-many-elements`, `page-too-deep` */
function checkShape(html: string, mostElements: number): void {
  let elements = 0;
  let depth = 0;
  const parser = new Parser({
    onopentagname: () => {
      if (++elements > mostElements)
        throw new UserError("page-too-many-elements", { limit: mostElements });
      if (++depth > DEEPEST)
        throw new UserError("page-too-deep", { limit: DEEPEST });
    },
    onclosetag: () => {
      depth--;
    },
  });
  parser.end(html);
}
