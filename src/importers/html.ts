import { parseHTML } from "linkedom";

/** The little that is asked of a document: this project compiles without the types of browsers. */
export interface HtmlElement {
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** The tree of a page; nothing in it is run or loaded. */
export function parsePage(html: string): HtmlElement {
  const { document } = parseHTML(withBody(html)) as unknown as {
    document: HtmlElement;
  };
  return document;
}

/** The parser does not supply the tags that a page may leave out. */
function withBody(html: string): string {
  if (/<body[\s>]/iu.test(html)) return html;
  const content = html.replace(/<!doctype[^>]*>|<\/?html(?:\s[^>]*)?>/giu, "");
  return /<\/head>/iu.test(content)
    ? `<html>${content.replace(/<\/head>/iu, "</head><body>")}</body></html>`
    : `<html><head></head><body>${content}</body></html>`;
}
