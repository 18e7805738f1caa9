/**
 * After the end: what stands below the article – reader comments, lists, notes – even without a heading.
 *
 * An article ends at the first mark of its end (an appeal, a heading of related articles, a heading of comments) after
 * which nothing looks like article text any more; a heading of related articles is no end where prose follows at once.
 * Reader comments are recognised by what they are: many short lines by nobody in particular.
 */
import type { Noise, NoiseReason } from "../model.js";
import { isWithin, overlapping } from "../spans.js";
import type { Block, Document } from "../text/document.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import { keysOf, noiseOf, type NoiseRule } from "./rule.js";

/** Where, as a share of the text, an end may stand at the earliest. */
const EARLIEST_END = 0.5;
/** A paragraph of an article: at least so many words. */
const PARAGRAPH_WORDS = 45;
/** A sentence and not a headline: at least so many words. */
const SENTENCE_WORDS = 12;
const CLOSING = /^[.!?“”"«»]$/;
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
  // Looked at for few texts.
  let goesOn: readonly boolean[] | undefined;
  const endsIn = ({ index }: Block, { reason }: Noise): boolean =>
    reason !== "navigation" ||
    (goesOn ??= proseAfter(document, found))[index] !== true;
  const end = document.blocks.findIndex(
    (block) =>
      block.index > last &&
      block.start >= document.text.length * EARLIEST_END &&
      (isCommentHeading(block) ||
        overlapping(marks, block).some((mark) => endsIn(block, mark))),
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

/** For every block, whether the next one that is no noise yet is a paragraph of prose, be it a short one. */
function proseAfter(
  { blocks }: Document,
  found: readonly Noise[],
): readonly boolean[] {
  const after: boolean[] = [];
  let isNext = false;
  for (const block of blocks.toReversed()) {
    after.push(isNext);
    if (!block.sentences.some((sentence) => isWithin(found, sentence)))
      isNext = isProse(block);
  }
  return after.reverse();
}

function isProse(block: Block): boolean {
  return (
    keysOf(block).length >= SENTENCE_WORDS &&
    CLOSING.test(block.tokens.at(-1)?.word.key ?? "") &&
    block.tokens.some(({ word }) => isFiniteVerb(word))
  );
}

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
