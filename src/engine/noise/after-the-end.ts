/**
 * After the end: what stands below the article – reader comments, lists, notes – even without a heading.
 *
 * An article ends at the first mark of its end (an appeal, a heading of related articles, a
 * heading of comments) after which nothing looks like article text any more. Reader comments are recognised by
 * what they are: many short lines by nobody in particular.
 */
import type { Noise, Span } from "../model.js";
import type { Block, Document } from "../text/document.js";
import { isInside, keysOf, type NoiseRule } from "./rule.js";

/** Where, as a share of the text, an end may stand at the earliest. */
const EARLIEST_END = 0.5;
/** A paragraph of an article: at least so many words. */
const PARAGRAPH_WORDS = 45;
const COMMENT_HEADINGS = new Set(
  "kommentare leserkommentare leserbriefe kommentar leserbrief diskussion".split(
    " ",
  ),
);

/** Blocks after the end of the article. */
export const afterTheEnd: NoiseRule = (document, found) => {
  const end = document.blocks.findIndex(
    (block) =>
      isPossibleEnd(block, document, found) &&
      nothingFollows(document, block, found),
  );
  if (end === -1) return [];
  const tail = document.blocks.slice(end);
  return tail
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => !isInside(sentence, found))
    .map(({ start, end }): Noise => ({ start, end, reason: "comment" }));
};

function isPossibleEnd(
  block: Block,
  document: Document,
  found: readonly Noise[],
): boolean {
  if (block.start < document.text.length * EARLIEST_END) return false;
  if (isCommentHeading(block)) return true;
  return found.some(
    (noise) =>
      (noise.reason === "appeal" ||
        noise.reason === "navigation" ||
        noise.reason === "reprint") &&
      overlaps(noise, block),
  );
}

function isCommentHeading(block: Block): boolean {
  const keys = keysOf(block).filter((key) => !/^\d+$/.test(key));
  return (
    keys.length > 0 && keys.length <= 2 && COMMENT_HEADINGS.has(keys[0] ?? "")
  );
}

/** No paragraph of article length follows, except what is noise already. */
function nothingFollows(
  document: Document,
  end: Block,
  found: readonly Noise[],
): boolean {
  return document.blocks
    .slice(end.index)
    .every(
      (block) =>
        keysOf(block).length < PARAGRAPH_WORDS ||
        block.sentences.some((sentence) => isInside(sentence, found)),
    );
}

function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
