import type { Tone } from "../model.js";
import type { Token } from "../text/tokens.js";

/** Measures the tone of texts with one lexicon. */
export interface ToneMeter {
  /** @param sentences the tokens that count, sentence by sentence */
  measure(sentences: Iterable<readonly Token[]>): Tone;
}

export const NO_TONE: Tone = { score: null, hits: 0 };
