import { marked } from "marked";
import { parse } from "yaml";
import { z } from "zod";
import type { ArticleContent } from "./draft.js";
import { articleOfRecord } from "./fields.js";
import { htmlToText } from "./html-text.js";
import { metadataLine } from "./metadata.js";

/** Metadata at the top of a Markdown file, as site generators expect it. */
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/u;
const frontMatter = z.record(z.string(), z.unknown());

/**
 * The article of a Markdown file: its text without markup, and its metadata; without a title there, its first heading is
 * the title.
 */
export function readMarkdown(markdown: string): ArticleContent {
  const matter = FRONT_MATTER.exec(markdown);
  const body = markdown.slice(matter?.[0].length ?? 0);
  const text = wordsOf(body);
  const article = articleOfRecord({ ...metadataIn(matter?.[1]), text });
  const heading = /^#{1,2} +(\S.*)$/mu.exec(body)?.[1] ?? "";
  const title = wordsOf(heading);
  return { ...article, title: article.title ?? metadataLine(title, "title") };
}

/** The text without markup, or as it stands if the markup is nested too deeply for the parser. */
function wordsOf(markdown: string): string {
  try {
    return htmlToText(marked.parse(markdown, { async: false }));
  } catch {
    return markdown;
  }
}

/** The metadata between the lines, if it is any. */
function metadataIn(yaml = ""): z.infer<typeof frontMatter> {
  try {
    return frontMatter.parse(parse(yaml));
  } catch {
    return {};
  }
}
