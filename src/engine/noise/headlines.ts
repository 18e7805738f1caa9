/**
 * Repeated headlines: the first occurrence is the headline, all others are noise.
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

/** In words. Shorter lines may well occur twice. */
const SHORTEST_HEADLINE = 3;
const LONGEST_HEADLINE = 25;
/** In words. Articles do not repeat longer lines. */
const LONGEST_REFRAIN = 6;

/**
 * Lines from their second occurrence on; but short lines, and sentences, that first occur within the article are its
 * refrains.
 */
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
  return block.wordCount > LONGEST_REFRAIN && !isClosed(block);
}
