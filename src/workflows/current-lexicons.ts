import type { Lexicon } from "../engine/model.js";
import type { Database } from "../storage/database.js";
import { allLexiconHeads, type LexiconHead } from "../storage/lexicons.js";
import { versionDigest } from "../storage/lexicon-versions.js";
import { existingVersion } from "./lexicon-versions.js";

/** The lexicons that count at the moment; the same array as long as no other version does. */
export function currentLexicons(database: Database): () => readonly Lexicon[] {
  let versions = "";
  let lexicons: readonly Lexicon[] = [];
  return () => {
    const heads = allLexiconHeads(database).filter(
      ({ removedAt }) => removedAt === undefined,
    );
    const now = heads.map((head) => nameOf(database, head)).join(" ");
    if (now !== versions) {
      lexicons = heads.map(
        ({ axis, current }) => existingVersion(database, axis, current).lexicon,
      );
      versions = now;
    }
    return lexicons;
  };
}

/** With what it holds: a restored database may have another version of that number. */
function nameOf(database: Database, { axis, current }: LexiconHead): string {
  return `${axis}@${String(current)}@${versionDigest(database, axis, current)}`;
}
