import type { Analyzer } from "../engine/analyze.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import type { Lexicon } from "../engine/model.js";
import type { ActorFinder } from "../engine/voice/speaker.js";
import type { Database } from "../storage/database.js";
import type { Limits } from "./limits.js";

/** What results rest on besides the text. */
export interface Basis {
  /** Those that count, in the order of the axes. */
  readonly lexicons: readonly Lexicon[];
  readonly analyzer: Analyzer;
  /** Of engine, lexicons, tone and actors; another fingerprint, another result. */
  readonly fingerprint: string;
}

/**
 * What every workflow needs: where things are kept, and what measures them. Opened once, at start; its basis is that
 * of the moment, since lexicons are saved meanwhile, here or by another process.
 */
export interface Workspace extends Basis {
  readonly database: Database;
  readonly dictionary: Dictionary;
  readonly actors: ActorFinder;
  readonly limits: Limits;
  /** The same with the basis of this moment, for work that needs one and the same throughout. */
  pinned(): Workspace;
}
