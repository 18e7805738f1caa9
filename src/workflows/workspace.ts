import type { Analyzer } from "../engine/analyze.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import type { Lexicon } from "../engine/model.js";
import type { ActorFinder } from "../engine/voice/speaker.js";
import type { ImportLimits } from "../importers/limits.js";
import type { Database } from "../storage/database.js";

/** What every workflow needs: where things are kept, and what measures them. Opened once, at start. */
export interface Workspace {
  readonly database: Database;
  readonly dictionary: Dictionary;
  readonly lexicons: readonly Lexicon[];
  readonly analyzer: Analyzer;
  readonly actors: ActorFinder;
  readonly limits: ImportLimits;
  /** What results rest on besides the text: engine, lexicons, tone and actors; another fingerprint, another result. */
  readonly fingerprint: string;
}
