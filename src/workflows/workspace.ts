import type { Analyzer } from "../engine/analyze.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import type { Lexicon } from "../engine/model.js";
import type { ToneLexicon } from "../engine/tone/labels.js";
import type { Database } from "../storage/database.js";

/** What every workflow needs: where things are kept, and what measures them. Opened once, at start. */
export interface Workspace {
  readonly database: Database;
  readonly dictionary: Dictionary;
  readonly lexicons: readonly Lexicon[];
  readonly tone: ToneLexicon;
  /** A fingerprint of the actor list. */
  readonly actorsVersion: string;
  readonly analyzer: Analyzer;
}
