import { marked } from "marked";
import { parse } from "yaml";
import { z } from "zod";
import type { ArticleContent } from "./draft.js";
import { articleOfRecord } from "./fields.js";
import { htmlToText } from "./html-text.js";
import { metadataLine } from "./metadata.js";

/** Metadata on top of a Markdown file, as static sites write it. */
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/u;
const frontMatter = z.record(z.string(), z.unknown());

/** The article of a Markdown file: its words without the markup, the metadata on top, the first heading as title. */
export function readMarkdown(markdown: string): ArticleContent {
  const matter = FRONT_MATTER.exec(markdown);
  const body = markdown.slice(matter?.[0].length ?? 0);
  const text = wordsOf(body);
  const article = articleOfRecord({ ...metadataIn(matter?.[1]), text });
  const heading = /^#{1,2} +(\S.*)$/mu.exec(body)?.[1] ?? "";
  const title = wordsOf(heading);
  return { ...article, title: article.title ?? metadataLine(title, "title") };
}

/** The words without the markup; with it where it is nested too deeply to be meant. */
function wordsOf(markdown: string): string {
  try {
    return htmlToText(marked.parse(markdown, { async: false }));
  } catch {
    return markdown;
  }
}

/** The metadata, if that is what stands between the lines. */
function metadataIn(yaml = ""): z.infer<typeof frontMatter> {
  try {
    return frontMatter.parse(parse(yaml));
  } catch {
    return {};
  }
}
