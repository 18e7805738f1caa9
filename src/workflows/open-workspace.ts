import { createAnalyzer } from "../engine/analyze.js";
import { ACTOR_FILE, actorFinder, loadActors } from "../lexicons/actors.js";
import { loadDictionary } from "../lexicons/german.js";
import { chosenLexicons } from "../lexicons/shipped.js";
import { openDatabase } from "../storage/database.js";
import type { Workspace } from "./workspace.js";

/** Opens everything that the workflows need. @throws UserError about the database, the lexicons or the dictionary */
export function openWorkspace(
  databasePath: string,
  lexiconPaths: readonly string[] = [],
): Workspace {
  const dictionary = loadDictionary();
  const lexicons = chosenLexicons(lexiconPaths, dictionary);
  const database = openDatabase(databasePath);
  return {
    database,
    dictionary,
    lexicons,
    analyzer: createAnalyzer(dictionary, lexicons, {
      actors: actorFinder(loadActors(ACTOR_FILE)),
    }),
  };
}
