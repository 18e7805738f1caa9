/**
 * After the end: what stands below the article – reader comments, lists, notes – even without a heading.
 *
 * An article ends at a heading of comments, and at the first of its appeals, reprint notes and lists of other articles
 * after which no sentence of an article follows: they stand in the middle of articles, too. Below appeals what is short
 * and partly no sentence is by readers, even without a heading.
 */
import type { Noise, NoiseReason } from "../model.js";
import { isWithin, overlapping } from "../spans.js";
import type { Block, Document } from "../text/document.js";
import { isCommentHeading, mayHeadComments } from "./comments.js";
import { isSentence, noiseOf, type NoiseRule } from "./rule.js";

/** Where, as a share of the text, an end may stand at the earliest. */
const EARLIEST_END = 0.5;
/** A paragraph of an article: at least so many words. */
const PARAGRAPH_WORDS = 45;
/** Noise that stands below articles. */
const ENDING: ReadonlySet<NoiseReason> = new Set<NoiseReason>([
  "appeal",
  "contact",
  "navigation",
  "note",
  "reprint",
]);
/** So many appeals together are no longer a box in the middle. */
const APPEALS_AT_END = 2;
/** In words, of their sentences on average; the paragraphs of articles have more. */
const COMMENT_WORDS = 20;
/** The same where there is less to go by: „So ein Unsinn.“ */
const SHOUT_WORDS = 8;
/** Of the lines of readers, those that are no sentences. */
const SHARE_OF_SHOUTS = 0.3;
const FEWEST_SHOUTS = 2;

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
  const lastSentence = blocks.findLastIndex(
    (block) => isSentence(block) && isArticle(block),
  );
  const rests = restsOf(blocks, isArticle);
  const looksRead = (block: Block, words: number): boolean =>
    looksLikeComments(rests[block.index], words);
  return blocks.find(
    (block) =>
      block.index > lastParagraph &&
      block.start >= earliest &&
      (isCommentHeading(block) ||
        (isEnding(block, found) && block.index > lastSentence) ||
        (asksAgain(block, document, found) &&
          looksRead(block, COMMENT_WORDS)) ||
        ((isAsking(block, found) || mayHeadComments(block)) &&
          looksRead(block, SHOUT_WORDS))),
  );
}

function isEnding(block: Block, found: readonly Noise[]): boolean {
  return overlapping(found, block).some(({ reason }) => ENDING.has(reason));
}

function isAsking(block: Block, found: readonly Noise[]): boolean {
  return overlapping(found, block).some(({ reason }) => reason === "appeal");
}

/** Whether one appeal follows the other here, or the outlet says that the article stood elsewhere first. */
function asksAgain(
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

/** What of the article stands below a block: sentences, their words, and blocks that are none. */
interface Rest {
  readonly sentences: number;
  readonly words: number;
  readonly shouts: number;
}

/** For every block, what stands below it. */
function restsOf(
  blocks: readonly Block[],
  isArticle: (block: Block) => boolean,
): readonly Rest[] {
  const rests: Rest[] = [];
  let rest: Rest = { sentences: 0, words: 0, shouts: 0 };
  for (const block of blocks.toReversed()) {
    rests.push(rest);
    const { sentences, words, shouts } = rest;
    if (!isArticle(block)) continue;
    rest = isSentence(block)
      ? { sentences: sentences + 1, words: words + block.wordCount, shouts }
      : { sentences, words, shouts: shouts + 1 };
  }
  return rests.reverse();
}

/** Whether what follows is short, and some of it no sentences: what readers write and articles do not. */
function looksLikeComments(rest: Rest | undefined, words: number): boolean {
  if (!rest) return false;
  const { sentences, shouts } = rest;
  return (
    rest.words <= words * sentences &&
    shouts >= Math.max(FEWEST_SHOUTS, SHARE_OF_SHOUTS * (sentences + shouts))
  );
}
