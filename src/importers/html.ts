import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { UserError } from "../errors.js";

/** Elements within elements: pages have some dozens, and whoever walks deeper ones needs the square of the time. */
const DEEPEST = 300;

/** The little that is asked of a document: this project compiles without the types of browsers. */
export interface HtmlElement {
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/**
 * The tree of a page; nothing in it is run or loaded.
 *
 * @param mostElements more are not even made into a tree
 * @throws UserError `page-too-many-elements`, `page-too-deep`
 */
export function parsePage(html: string, mostElements: number): HtmlElement {
  checkShape(html, mostElements);
  const { document } = parseHTML(withBody(html)) as unknown as {
    document: HtmlElement;
  };
  return document;
}

/** The parser does not supply the tags that a page may leave out. */
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

/** Goes through the tags without keeping any. */
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
