import type { Interval } from "../../engine/model.js";

/** One measured figure with its interval. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  /** By bootstrap over the articles (or sentences, texts) that it was measured on. */
  readonly interval: Interval | null;
  /** How many of them. */
  readonly count: number;
  /** What `count` counts. */
  readonly of: string;
  /** The same lexicon without context, voice and noise. */
  readonly withoutContext?: number | undefined;
  /** Always the most frequent answer. */
  readonly majority?: number | undefined;
}
