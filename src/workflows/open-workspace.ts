import { createAnalyzer } from "../engine/analyze.js";
import { ENGINE_VERSION } from "../engine/engine-version.js";
import type { Lexicon } from "../engine/model.js";
import { createToneMeter } from "../engine/tone/tone.js";
import { actorFinder } from "../lexicons/actor-finder.js";
import { ACTOR_FILE, loadActors, versionOfActors } from "../lexicons/actors.js";
import { loadDictionary } from "../lexicons/german.js";
import { chosenLexicons } from "../lexicons/shipped.js";
import { loadToneLexicon } from "../lexicons/tone.js";
import { openDatabase } from "../storage/database.js";
import { adoptLexiconFiles } from "./adopt-lexicon-files.js";
import { currentLexicons } from "./current-lexicons.js";
import { DEFAULT_LIMITS, type Limits } from "./limits.js";
import type { Basis, Workspace } from "./workspace.js";

/** Opens everything that the workflows need. @throws UserError about the database, the lexicons or the dictionary */
export function openWorkspace(
  databasePath: string,
  lexiconPaths: readonly string[] = [],
  limits: Limits = DEFAULT_LIMITS,
): Workspace {
  const dictionary = loadDictionary();
  const files = chosenLexicons(lexiconPaths, dictionary, limits.lexicons);
  const toneLexicon = loadToneLexicon();
  const tone = createToneMeter(toneLexicon, dictionary);
  const listed = loadActors(ACTOR_FILE);
  const actors = actorFinder(listed);
  const database = openDatabase(databasePath);
  adoptLexiconFiles(database, files);

  const basisWith = (lexicons: readonly Lexicon[]): Basis => ({
    lexicons,
    analyzer: createAnalyzer(dictionary, lexicons, {
      tone,
      actors,
    }),
    fingerprint: [
      ENGINE_VERSION,
      ...lexicons.map(({ axis, version }) => `${axis.id}@${version}`),
      `tone@${toneLexicon.version}`,
      `actors@${versionOfActors(listed)}`,
    ].join(" "),
  });
  const lexiconsNow = currentLexicons(database);
  let basis = basisWith(lexiconsNow());
  const basisNow = (): Basis => {
    const lexicons = lexiconsNow();
    if (lexicons !== basis.lexicons) basis = basisWith(lexicons);
    return basis;
  };
  const lasting = { database, dictionary, actors, limits };
  return {
    ...lasting,
    get lexicons() {
      return basisNow().lexicons;
    },
    get analyzer() {
      return basisNow().analyzer;
    },
    get fingerprint() {
      return basisNow().fingerprint;
    },
    pinned() {
      const pinned: Workspace = {
        ...lasting,
        ...basisNow(),
        pinned: () => pinned,
      };
      return pinned;
    },
  };
}
