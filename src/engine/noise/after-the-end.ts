/**
 * After the end: what stands below the article – reader comments, lists, notes – even without a heading.
 *
 * An article ends at the first mark of its end (an appeal, a heading of related articles, a
 * heading of comments) after which nothing looks like article text any more. Reader comments are recognised by
 * what they are: many short lines by nobody in particular.
 */
import type { Noise, NoiseReason } from "../model.js";
import { isWithin, overlapping } from "../spans.js";
import type { Block } from "../text/document.js";
import { keysOf, noiseOf, type NoiseRule } from "./rule.js";

/** Where, as a share of the text, an end may stand at the earliest. */
const EARLIEST_END = 0.5;
/** A paragraph of an article: at least so many words. */
const PARAGRAPH_WORDS = 45;
/** Noise that stands below articles. */
const ENDING: ReadonlySet<NoiseReason> = new Set<NoiseReason>([
  "appeal",
  "navigation",
  "reprint",
]);
const COMMENT_HEADINGS = new Set(
  "kommentare leserkommentare leserbriefe kommentar leserbrief diskussion".split(
    " ",
  ),
);

/** Blocks after the end of the article. */
export const afterTheEnd: NoiseRule = (document, found) => {
  const marks = found.filter(({ reason }) => ENDING.has(reason));
  const last = document.blocks.findLastIndex((block) =>
    isParagraph(block, found),
  );
  const end = document.blocks.findIndex(
    (block) =>
      block.index > last &&
      block.start >= document.text.length * EARLIEST_END &&
      (isCommentHeading(block) || overlapping(marks, block).length > 0),
  );
  const block = document.blocks[end];
  if (!block) return [];
  // What stands before an appeal in the same paragraph is still the article.
  const from = overlapping(marks, block)[0]?.start ?? block.start;
  return document.blocks
    .slice(end)
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => sentence.start >= from && !isWithin(found, sentence))
    .map((sentence) => noiseOf(sentence, "comment"));
};

/** A paragraph of article length that is not noise already. */
function isParagraph(block: Block, noise: readonly Noise[]): boolean {
  return (
    keysOf(block).length >= PARAGRAPH_WORDS &&
    !block.sentences.some((sentence) => isWithin(noise, sentence))
  );
}

function isCommentHeading(block: Block): boolean {
  const keys = keysOf(block).filter((key) => !/^\d+$/.test(key));
  return (
    keys.length > 0 && keys.length <= 2 && COMMENT_HEADINGS.has(keys[0] ?? "")
  );
}
