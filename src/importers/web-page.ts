import { Readability } from "@mozilla/readability";
import { UserError } from "../errors.js";
import type { ArticleDraft } from "./draft.js";
import { type HtmlElement, parsePage } from "./html.js";

/** Elements that stand on lines of their own. */
const BLOCKS =
  "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, tr, dt, dd";

/**
 * The article of a saved web page as Readability finds it; scripts are never run.
 *
 * @throws UserError `page-without-article`
 */
export function readWebPage(html: string, source: string): ArticleDraft {
  const page = parsePage(html);
  const published = publishedDate(page);
  const article = new Readability(page).parse();
  const text = article?.content ? textOf(article.content) : "";
  if (!article || text === "") throw new UserError("page-without-article");
  return {
    source,
    text,
    title: known(article.title),
    outlet: known(article.siteName),
    author: known(article.byline),
    date: published ?? dayOf(article.publishedTime),
  };
}

/** Paragraphs and headings, with a blank line between them. */
function textOf(content: string): string {
  const page = parsePage(`<html><body>${content}</body></html>`);
  const blocks = [...page.querySelectorAll(BLOCKS)].filter(
    (block) => !block.querySelector(BLOCKS),
  );
  const lines = (
    blocks.length > 0 ? blocks : [...page.querySelectorAll("body")]
  ).map(({ textContent }) => plain(textContent));
  return lines.filter((line) => line !== "").join("\n\n");
}

function publishedDate(page: HtmlElement): string | undefined {
  const meta = page.querySelector(
    'meta[property="article:published_time"], meta[name="date"], meta[itemprop="datePublished"]',
  );
  const time = page.querySelector("time[datetime]");
  return (
    dayOf(meta?.getAttribute("content")) ??
    dayOf(time?.getAttribute("datetime"))
  );
}

function dayOf(moment: string | null | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/u.exec(moment ?? "")?.[0];
}

function known(value: string | null | undefined): string | undefined {
  const text = plain(value ?? "");
  return text === "" ? undefined : text;
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
