/**
 * Markup: what a site generator, or a converter to Markdown, has left behind.
 */
import type { Block, Document } from "../text/document.js";
import { noiseOf, type NoiseRule } from "./rule.js";

/** Template tags of site generators (`{{< image … >}}`), and lines that consist of links or of pictures. */
export const markup: NoiseRule = (document) =>
  document.blocks
    .filter(
      (block) =>
        isBetween(block, document, "{{", "}}") ||
        isBetween(block, document, "[[", "]]") ||
        isLinks(block, document) ||
        isOfReactions(block, document),
    )
    .map((block) => noiseOf(block, "markup"));

function isBetween(
  { start, end }: Block,
  { text }: Document,
  opening: string,
  closing: string,
): boolean {
  return (
    text.startsWith(opening, start) && text.slice(start, end).endsWith(closing)
  );
}

/** In characters. */
const LONGEST_REACTIONS = 60;
const PICTURE = /\p{Extended_Pictographic}/u;

/** „🔥 312 👍 188“ */
function isOfReactions(
  { start, end, tokens }: Block,
  { text }: Document,
): boolean {
  return (
    end - start <= LONGEST_REACTIONS &&
    !tokens.some(({ word }) => word.kind === "word") &&
    PICTURE.test(text.slice(start, end))
  );
}

/** In characters; what is longer is a paragraph. */
const LONGEST_LINKS = 600;
const LINK = /!?\[[^[\]]{0,200}\]\([^()\s]{0,300}\)/gu;
const LETTERS = /\p{L}/gu;
/** „Schlagwörter“ */
const MOST_LETTERS = 15;

/**
 * „[Start](https://…) / [Politik](https://…) / Sudan“: two links or more with hardly a letter besides, or a picture
 * with none.
 */
function isLinks({ start, end }: Block, { text }: Document): boolean {
  if (end - start > LONGEST_LINKS || !text.slice(start, end).includes("]("))
    return false;
  const line = text.slice(start, end);
  const links = line.match(LINK) ?? [];
  const besides = line.replace(LINK, "").match(LETTERS)?.length ?? 0;
  return links.length > 1
    ? besides <= MOST_LETTERS && !/[.!?]$/.test(line)
    : line.startsWith("![") && besides === 0;
}
