/**
 * Headlines that stand once more: the first time is the headline.
 */
import type { Noise } from "../model.js";
import type { Block } from "../text/document.js";
import {
  bodyStart,
  isClosed,
  keysOf,
  noiseOf,
  type NoiseRule,
} from "./rule.js";

/** In words; shorter lines may well stand twice. */
const SHORTEST_HEADLINE = 3;
const LONGEST_HEADLINE = 25;
/** Longer than what articles repeat. */
const REFRAIN = 7;

/** From its second time on; what is short, or a sentence, and first stands in the article, is a refrain of its own. */
export const repeatedHeadlines: NoiseRule = (document) => {
  const body = bodyStart(document);
  const seen = new Set<string>();
  const repeated: Noise[] = [];
  for (const block of document.blocks) {
    const { wordCount } = block;
    if (wordCount < SHORTEST_HEADLINE || wordCount > LONGEST_HEADLINE) continue;
    const keys = keysOf(block);
    const key = keys.join(" ");
    if (seen.has(key)) repeated.push(noiseOf(block, "repeated-headline"));
    if (block.index >= body && !isLongHeadline(block)) continue;
    seen.add(key);
    // „3. Headline“ in a list, then the headline itself.
    if (/^\d+$/.test(keys[0] ?? "")) seen.add(keys.slice(1).join(" "));
  }
  return repeated;
};

function isLongHeadline(block: Block): boolean {
  return block.wordCount >= REFRAIN && !isClosed(block);
}
