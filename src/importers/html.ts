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
  const { document } = parseHTML(html) as unknown as { document: HtmlElement };
  return document;
}
