/**
 * Measures engine and shipped lexicons against a folder of coded data, and writes what the method page and the badges
 * show: `npm run validity -- FOLDER`. The sentence about the data stays as it is.
 */
import { writeFileSync } from "node:fs";
import { ENGINE_VERSION } from "../engine/engine-version.js";
import { readGold } from "../importers/gold.js";
import { loadDictionary } from "../lexicons/german.js";
import { chosenLexicons } from "../lexicons/shipped.js";
import { VALIDITY_FILE } from "../paths.js";
import { readValidity } from "../web/validity.js";
import { evaluate } from "../workflows/evaluate/evaluate.js";

const [folder = ""] = process.argv.slice(2);
const dictionary = loadDictionary();
const lexicons = chosenLexicons([], dictionary);
const { measures } = evaluate(readGold(folder), lexicons, dictionary);
const validity = {
  ...readValidity(),
  date: new Date().toISOString().slice(0, 10),
  engine: ENGINE_VERSION,
  lexicons: Object.fromEntries(
    lexicons.map(({ axis, version }) => [axis.id, version]),
  ),
  measures,
};
writeFileSync(VALIDITY_FILE, `${JSON.stringify(validity, null, 2)}\n`);
