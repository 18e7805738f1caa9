/**
 * Sources: footnotes and lists of sources below an article.
 */
import type { Noise } from "../model.js";
import type { Block, Document } from "../text/document.js";
import { keyAt } from "../text/tokens.js";
import { isSentence, keysOf, noiseOf, type NoiseRule } from "./rule.js";

const HEADINGS = new Set([
  "quelle",
  "quellen",
  "verwendete quellen",
  "quellen und links",
  "quellenangaben",
  "anmerkungen",
  "fussnoten",
  "einzelnachweise",
  "endnoten",
  "links",
  "links in diesem artikel",
  "weiterführende links",
  "weiterführende literatur",
  "literatur",
  "shownotes",
  "originalpublikation",
]);
/** As a share of the text: no list of sources stands before. */
const EARLIEST = 0.5;
/** In words. */
const LONGEST_HEADING = 6;

/** Lists of sources with their headings, up to the next sentence without an address, and numbered notes. */
export const sources: NoiseRule = (document) => {
  const { blocks, text } = document;
  const found: Noise[] = [];
  let listed = false;
  for (const block of blocks) {
    if (block.start < text.length * EARLIEST) continue;
    const isHeading = isSourceHeading(block);
    listed = isHeading || (listed && isItem(block, document));
    if (listed || isNumberedNote(block, document))
      found.push(noiseOf(block, "source"));
  }
  return found;
};

/** „Quellen“, „Quelle: Universität Ulm“. */
function isSourceHeading(block: Block): boolean {
  const { tokens } = block;
  if (block.wordCount > 2 * LONGEST_HEADING) return false;
  const first = keyAt(tokens, 0);
  if ((first === "quelle" || first === "quellen") && keyAt(tokens, 1) === ":")
    return true;
  return (
    block.wordCount <= LONGEST_HEADING &&
    HEADINGS.has(
      keysOf(block)
        .filter((key) => key !== "bearbeiten")
        .join(" "),
    )
  );
}

function isItem(block: Block, document: Document): boolean {
  return !isSentence(block) || hasAddress(block, document);
}

/** „[1] https://…“, „[«2] Bericht der Prüfer, 17. März 1999“; „1. Es fehlen Tankwagen.“ is a list of the article. */
function isNumberedNote(block: Block, document: Document): boolean {
  const { tokens } = block;
  const isBracketed =
    keyAt(tokens, 0) === "[" &&
    [2, 3].some((at) => keyAt(tokens, at) === "]") &&
    [1, 2].some((at) => /^\d{1,3}$/.test(keyAt(tokens, at)));
  const isArrow = /^[↑^↩]$/.test(keyAt(tokens, 0));
  return isBracketed || (isArrow && hasAddress(block, document));
}

function hasAddress({ start, end }: Block, { text }: Document): boolean {
  return text.slice(start, end).includes("://");
}
