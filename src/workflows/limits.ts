import {
  DEFAULT_IMPORT_LIMITS,
  type ImportLimits,
} from "../importers/limits.js";
import {
  DEFAULT_LEXICON_LIMITS,
  type LexiconLimits,
} from "../lexicons/limits.js";

/** How much may come in, and how long one waits for what is made of it. */
export interface Limits {
  readonly imports: ImportLimits;
  readonly lexicons: LexiconLimits;
  /** Milliseconds after which somebody who waits for a comparison is told to come again. */
  readonly patience: number;
}

export const DEFAULT_LIMITS: Limits = {
  imports: DEFAULT_IMPORT_LIMITS,
  lexicons: DEFAULT_LEXICON_LIMITS,
  patience: 2000,
};
