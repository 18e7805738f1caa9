/**
 * Headlines that stand once more: the first time is the headline.
 */
import type { Noise } from "../model.js";
import type { Block } from "../text/document.js";
import { keysOf, noiseOf, type NoiseRule } from "./rule.js";

/** In words; shorter lines may well stand twice. */
const SHORTEST_HEADLINE = 3;
const LONGEST_HEADLINE = 25;

/** From its second time on; what stands between two of one headline is no matter. */
export const repeatedHeadlines: NoiseRule = (document) => {
  const seen = new Map<string, Block>();
  const repeated: Noise[] = [];
  for (const block of document.blocks) {
    if (block.wordCount > LONGEST_HEADLINE) continue;
    const keys = keysOf(block);
    if (keys.length < SHORTEST_HEADLINE) continue;
    const key = keys.join(" ");
    if (seen.has(key)) repeated.push(noiseOf(block, "repeated-headline"));
    seen.set(key, block);
    // „3. Headline“ in a list, then the headline itself.
    if (/^\d+$/.test(keys[0] ?? "")) seen.set(keys.slice(1).join(" "), block);
  }
  return repeated;
};
