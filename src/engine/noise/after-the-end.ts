/**
 * After the end: everything below the article – reader comments, lists, notes – even without a heading.
 *
 * An article ends at a heading of comments. It also ends at an appeal, a reprint note or a list of other articles, but only if
 * no sentence of an article follows, because these stand in the middle of articles, too. Short lines below appeals, some of
 * them no sentences, are by readers, even without a heading.
 */
import type { Noise, NoiseReason } from "../model.js";
import { isWithin, overlapping } from "../spans.js";
import type { Block, Document } from "../text/document.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { isCommentHeading, mayHeadComments } from "./comments.js";
import { OFFERING } from "./offers.js";
import { isPersonal, isReader, OUTLET, OUTLET_WORK } from "./readers.js";
import { holdsAny, isSentence, noiseOf, type NoiseRule } from "./rule.js";

/** As a share of the text: no article ends before. */
const EARLIEST_END = 0.5;
/** A block with at least so many words is a paragraph of the article. */
const PARAGRAPH_WORDS = 45;
/** Kinds of noise that stand below articles. */
const ENDING: ReadonlySet<NoiseReason> = new Set<NoiseReason>([
  "appeal",
  "contact",
  "navigation",
  "note",
  "reprint",
]);
/** So many appeals in a row do not stand in the middle of an article. */
const APPEALS_AT_END = 2;
/** Comments have at most so many words in a block that is a sentence, on average; the paragraphs of articles have more. */
const COMMENT_WORDS = 20;
/** The same where less speaks for comments: „So ein Unsinn.“ */
const SHORT_COMMENT_WORDS = 8;
/** Among comments at least this share of the blocks, and at least so many, are no sentences but shouts. */
const SHARE_OF_SHOUTS = 0.3;
const FEWEST_SHOUTS = 2;

/** Blocks after the end of the article. */
export const afterTheEnd: NoiseRule = (document, found) => {
  const end = endOf(document, found);
  if (!end) return [];
  // What precedes an appeal in the same paragraph still belongs to the article.
  const marks = found.filter(({ reason }) => ENDING.has(reason));
  const from = overlapping(marks, end)[0]?.start ?? end.start;
  return document.blocks
    .slice(end.index)
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => sentence.start >= from && !isWithin(found, sentence))
    .map((sentence) => noiseOf(sentence, "comment"));
};

/** The first block that no longer belongs to the article. */
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
    (block) => isSentence(block) && isArticle(block) && !isOfHouse(block),
  );
  // Counted when first asked: most articles have nothing to ask about.
  let rests: readonly Rest[] | undefined;
  const hasCommentsBelow = (block: Block, words: number): boolean => {
    rests ??= restsOf(blocks, isArticle);
    return looksLikeComments(rests[block.index], words);
  };
  return blocks.find(
    (block) =>
      block.index > lastParagraph &&
      block.start >= earliest &&
      (isCommentHeading(block) ||
        (isEnding(block, found) && block.index > lastSentence) ||
        // „Dieser Text ist zuerst … erschienen.“ below a block does not end the article above that block.
        (isEnding(block, found) &&
          isSurelyEnding(block, document, found) &&
          hasCommentsBelow(block, COMMENT_WORDS)) ||
        ((holdsAppeal(block, found) || mayHeadComments(block)) &&
          hasCommentsBelow(block, SHORT_COMMENT_WORDS))),
  );
}

/** In words. */
const LONGEST_OF_HOUSE = 40;

/** What articles seldom tell their readers of. */
const HOUSE = new Set([
  ...OUTLET_WORK,
  ..."anmelden angemeldet browser e-mail feedback javascript kommentar kommentare kommentieren leserbriefe mail podcast posting sendung zuschriften".split(
    " ",
  ),
]);

/** „Leserbriefe zu diesem Beitrag finden Sie hier.“: speaks to the readers of the outlet's work, or for the outlet of its offers. */
function isOfHouse({ tokens, wordCount }: Block): boolean {
  return (
    wordCount <= LONGEST_OF_HOUSE &&
    (tokens.some(isReader)
      ? holdsAny(tokens, HOUSE) || holdsAny(tokens, OFFERING)
      : holdsAny(tokens, OUTLET) && holdsAny(tokens, OFFERING)) &&
    !isPersonal(tokens) &&
    !tokens.some(({ word }) => isQuotationMark(word))
  );
}

function isEnding(block: Block, found: readonly Noise[]): boolean {
  return overlapping(found, block).some(({ reason }) => ENDING.has(reason));
}

function holdsAppeal(block: Block, found: readonly Noise[]): boolean {
  return overlapping(found, block).some(({ reason }) => reason === "appeal");
}

/** Whether appeals follow one another here, or the outlet says that the article first appeared elsewhere. */
function isSurelyEnding(
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

/** What stands below a block and is not yet known as noise. */
interface Rest {
  /** Blocks that are sentences. */
  readonly sentences: number;
  /** Words in these. */
  readonly words: number;
  /** Blocks that are no sentences. */
  readonly shouts: number;
}

/** The rest below every block. */
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

/** Whether a rest is written in short sentences and in some lines that are none, as readers write and articles are not. */
function looksLikeComments(rest: Rest | undefined, words: number): boolean {
  if (!rest) return false;
  const { sentences, shouts } = rest;
  return (
    rest.words <= words * sentences &&
    shouts >= Math.max(FEWEST_SHOUTS, SHARE_OF_SHOUTS * (sentences + shouts))
  );
}
