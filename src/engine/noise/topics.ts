/**
 * Topics: what an article is about, named one in each line below its last paragraph, and lines of hashtags.
 */
import { isWithin } from "../spans.js";
import { DETERMINER } from "../text/article-words.js";
import type { Block, Document } from "../text/document.js";
import { ALL_PREPOSITIONS } from "../text/prepositions.js";
import { keyAt } from "../text/tokens.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import { isProse, noiseOf, type NoiseRule } from "./rule.js";

/** In words. */
const LONGEST_TOPIC = 3;
/** In lines. */
const FEWEST_TOPICS = 2;

/** „Vereinte Nationen“, „Sudan“ between the last paragraph and other noise; and „#Sudan #Hilfe“. */
export const topics: NoiseRule = (document, found) => {
  const { blocks } = document;
  const last = blocks.findLastIndex(
    (block) => isProse(block) && !isWithin(found, block),
  );
  const below = blocks.slice(last + 1);
  const end = below.findIndex((block) => !isTopic(block));
  const next = below[end];
  const isList =
    last >= 0 &&
    end >= FEWEST_TOPICS &&
    next !== undefined &&
    isWithin(found, next) &&
    !announcesList(blocks[last]);
  return [
    ...(isList ? below.slice(0, end) : []),
    ...(document.text.includes("#")
      ? blocks.filter((block) => isHashtags(block, document))
      : []),
  ].map((block) => noiseOf(block, "navigation"));
};

/** „Das fehlt noch:“ */
function announcesList(block: Block | undefined): boolean {
  return block?.tokens.at(-1)?.word.key === ":";
}

/** One to three words, the first with a capital, without a verb and without marks; a poem has small letters or commas. */
function isTopic({ tokens, wordCount }: Block): boolean {
  return (
    wordCount > 0 &&
    wordCount <= LONGEST_TOPIC &&
    tokens[0]?.word.shape !== "lower" &&
    !DETERMINER.test(keyAt(tokens, 0)) &&
    !ALL_PREPOSITIONS.has(keyAt(tokens, 0)) &&
    tokens.every(({ word }) => word.kind !== "mark" && !isFiniteVerb(word))
  );
}

/** In characters. */
const LONGEST_HASHTAGS = 300;

/** „Themen #Sudan #Humanitäre Hilfe“: half of the words or more. */
function isHashtags({ start, end }: Block, { text }: Document): boolean {
  if (end - start > LONGEST_HASHTAGS) return false;
  const words = text.slice(start, end).split(" ");
  const tags = words.filter((word) => /^#\p{L}/u.test(word));
  return tags.length > 1 && 2 * tags.length >= words.length;
}
