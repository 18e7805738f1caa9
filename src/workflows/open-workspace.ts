import { createAnalyzer } from "../engine/analyze.js";
import { ENGINE_VERSION } from "../engine/engine-version.js";
import { DEFAULT_LIMITS, type ImportLimits } from "../importers/limits.js";
import {
  ACTOR_FILE,
  actorFinder,
  loadActors,
  versionOfActors,
} from "../lexicons/actors.js";
import { loadDictionary } from "../lexicons/german.js";
import { chosenLexicons } from "../lexicons/shipped.js";
import { loadToneLexicon } from "../lexicons/tone.js";
import { openDatabase } from "../storage/database.js";
import type { Workspace } from "./workspace.js";

/** Opens everything that the workflows need. @throws UserError about the database, the lexicons or the dictionary */
export function openWorkspace(
  databasePath: string,
  lexiconPaths: readonly string[] = [],
  limits: ImportLimits = DEFAULT_LIMITS,
): Workspace {
  const dictionary = loadDictionary();
  const lexicons = chosenLexicons(lexiconPaths, dictionary);
  const tone = loadToneLexicon();
  const listed = loadActors(ACTOR_FILE);
  const actors = actorFinder(listed);
  return {
    database: openDatabase(databasePath),
    dictionary,
    lexicons,
    limits,
    analyzer: createAnalyzer(dictionary, lexicons, {
      tone,
      actors,
    }),
    actors,
    fingerprint: [
      ENGINE_VERSION,
      ...lexicons.map(({ axis, version }) => `${axis.id}@${version}`),
      `tone@${tone.version}`,
      `actors@${versionOfActors(listed)}`,
    ].join(" "),
  };
}
