/**
 * Reads the lexicons, the actors and the tone that ship, once and for all, and files the entries.
 *
 * Runs in `npm run build`, after the dictionary is condensed.
 */
import { readFileSync, rmSync } from "node:fs";
import { ACTOR_FILE, loadActors } from "../lexicons/actors.js";
import { type CompiledFile, writeCompiled } from "../lexicons/compiled.js";
import { writeFilingKeys } from "../lexicons/filing-keys.js";
import { loadDictionary } from "../lexicons/german.js";
import { lexiconFiles } from "../lexicons/load.js";
import { chosenLexicons } from "../lexicons/shipped.js";
import { loadToneLexicon } from "../lexicons/tone.js";
import { readYaml } from "../lexicons/yaml-format.js";
import {
  COMPILED_LEXICONS,
  FILING_KEYS_FILE,
  LEXICON_FOLDER,
  TONE_FILE,
} from "../paths.js";

// What an earlier build has read is not read again.
for (const file of [COMPILED_LEXICONS, FILING_KEYS_FILE])
  rmSync(file, { force: true, recursive: true });

const contentOf = (file: string): string => readFileSync(file, "utf8");
const dictionary = loadDictionary();
const lexicons = lexiconFiles(LEXICON_FOLDER).flatMap(
  (file): CompiledFile[] => {
    const content = contentOf(file);
    const { drafts, problems } = readYaml(file, content, dictionary);
    // A faulty one is read where somebody is told of it.
    return problems.length > 0
      ? []
      : [{ kind: "lexicon", content, read: drafts }];
  },
);

writeCompiled([
  ...lexicons,
  {
    kind: "actors",
    content: contentOf(ACTOR_FILE),
    read: loadActors(ACTOR_FILE),
  },
  { kind: "tone", content: contentOf(TONE_FILE), read: loadToneLexicon() },
]);

writeFilingKeys(chosenLexicons([], dictionary), dictionary);
