import { Readability } from "@mozilla/readability";
import { UserError } from "../errors.js";
import type { ArticleContent } from "./draft.js";
import { type HtmlElement, parsePage } from "./html.js";
import { htmlToText } from "./html-text.js";
import type { ImportLimits } from "./limits.js";
import { edtfOf } from "./dates.js";
import { metadataLine } from "./metadata.js";

const PUBLISHED = [
  'meta[property="article:published_time"]',
  'meta[name="date"]',
  'meta[itemprop="datePublished"]',
].join(", ");
const OWN_ADDRESS = 'link[rel="canonical"], meta[property="og:url"]';
/** Browsers note at the top of a saved page where it came from. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(\S{1,2000}) -->/u;

/**
 * The article of a web page as Readability finds it, without navigation and advertisements; nothing is run or loaded.
 *
 * @param address where the page comes from, if known; its host is the outlet if the page does not name one
 * @throws UserError `page-too-large`, `page-without-article`, what `parsePage` throws
 */
export function readPage(
  html: string,
  { pageBytes, pageElements }: ImportLimits,
  address?: string,
): ArticleContent {
  if (html.length > pageBytes)
    throw new UserError("page-too-large", { limit: pageBytes / 1e6 });
  const page = parsePage(html, pageElements);
  // Readability takes the page apart, so everything else is read before.
  const published = attributeOf(page, PUBLISHED, "content");
  const time = attributeOf(page, "time[datetime]", "datetime");
  const host = hostOf(
    address ??
      attributeOf(page, OWN_ADDRESS, "href", "content") ??
      SAVED_FROM.exec(html.slice(0, 4096))?.[1],
  );
  const article = articleOf(page);
  return {
    title: metadataLine(article.title, "title"),
    outlet: metadataLine(article.siteName, "outlet") ?? host,
    author: metadataLine(article.byline, "author"),
    date: edtfOf(published) ?? edtfOf(article.publishedTime) ?? edtfOf(time),
    text: article.text,
  };
}

function articleOf(page: HtmlElement) {
  let article;
  try {
    article = new Readability(page).parse();
  } catch (cause) {
    // Neither library copes with every page that people save.
    throw new UserError("page-without-article", {}, { cause });
  }
  const text = htmlToText(article?.content ?? "");
  if (!article || text === "") throw new UserError("page-without-article");
  return { ...article, text };
}

function attributeOf(
  page: HtmlElement,
  selector: string,
  ...names: readonly string[]
): string | undefined {
  const element = page.querySelector(selector);
  const values = names.map((name) => element?.getAttribute(name));
  return values.find((value) => typeof value === "string") ?? undefined;
}

function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:/iu.test(address)) return undefined;
  return URL.canParse(address)
    ? metadataLine(new URL(address).hostname.replace(/^www\./u, ""), "outlet")
    : undefined;
}
