/**
 * After the end: what stands below the article – reader comments, lists, notes – even without a heading.
 *
 * An article ends at a heading of comments, and at the first of its appeals, reprint notes and lists of other articles
 * after which no paragraph of article length follows; after a single one of these, and after a list, no prose at all:
 * they stand in the middle of articles, too.
 */
import type { Noise, NoiseReason } from "../model.js";
import { isWithin, overlapping } from "../spans.js";
import type { Block, Document } from "../text/document.js";
import { isCommentHeading } from "./comments.js";
import { isClosed, isProse, keysOf, noiseOf, type NoiseRule } from "./rule.js";

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
/** So many appeals together are no longer a box in the middle. */
const APPEALS_AT_END = 2;
/** In words on average; the paragraphs of articles have more. */
const COMMENT_WORDS = 20;

/** Blocks after the end of the article. */
export const afterTheEnd: NoiseRule = (document, found) => {
  const end = endOf(document, found);
  if (!end) return [];
  // What stands before an appeal in the same paragraph is still the article.
  const marks = found.filter(({ reason }) => ENDING.has(reason));
  const from = overlapping(marks, end)[0]?.start ?? end.start;
  return document.blocks
    .slice(end.index)
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => sentence.start >= from && !isWithin(found, sentence))
    .map((sentence) => noiseOf(sentence, "comment"));
};

/** The first block that is not the article's any more. */
function endOf(document: Document, found: readonly Noise[]): Block | undefined {
  const { blocks, text } = document;
  const earliest = text.length * EARLIEST_END;
  const isArticle = (block: Block): boolean =>
    !isCommentHeading(block) &&
    !block.sentences.some((sentence) => isWithin(found, sentence));
  const lastParagraph = blocks.findLastIndex(
    (block) => block.wordCount >= PARAGRAPH_WORDS && isArticle(block),
  );
  const lastProse = blocks.findLastIndex(
    (block) => isProse(block) && isArticle(block),
  );
  const looksOver = (block: Block): boolean =>
    block.index > lastProse ||
    (areAppeals(block, document, found) &&
      looksLikeComments(blocks.slice(block.index + 1).filter(isArticle)));
  return blocks.find(
    (block) =>
      block.index > lastParagraph &&
      block.start >= earliest &&
      (isCommentHeading(block) || (isEnding(block, found) && looksOver(block))),
  );
}

function isEnding(block: Block, found: readonly Noise[]): boolean {
  return overlapping(found, block).some(({ reason }) => ENDING.has(reason));
}

/** Whether one appeal follows the other here, or the outlet says that the article stood elsewhere first. */
function areAppeals(
  block: Block,
  { blocks }: Document,
  found: readonly Noise[],
): boolean {
  const reasons = [block, blocks[block.index + 1]]
    .flatMap((one) => (one ? overlapping(found, one) : []))
    .map(({ reason }) => reason);
  return (
    reasons.includes("reprint") ||
    reasons.filter((reason) => reason === "appeal").length >= APPEALS_AT_END
  );
}

/** Whether these are short, and some of them no sentences: what readers write and articles do not. */
function looksLikeComments(blocks: readonly Block[]): boolean {
  const words = blocks.reduce((sum, block) => sum + keysOf(block).length, 0);
  return (
    words < COMMENT_WORDS * blocks.length &&
    blocks.some((block) => !isClosed(block))
  );
}
