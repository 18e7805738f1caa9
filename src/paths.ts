import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

function packageRoot(folder: string): string {
  return existsSync(join(folder, "package.json"))
    ? folder
    : packageRoot(dirname(folder));
}

const CODE = dirname(fileURLToPath(import.meta.url));

/** The folder that holds `package.json`, wherever the code runs from (`src` in tests, `dist` when built). */
export const ROOT = packageRoot(CODE);

/** The condensed dictionary that `npm run build` makes. */
export const DICTIONARY_FILE = join(ROOT, "dist", "german-dictionary.txt");
/** What the build has read of the files that ship; beside the code that read it, so that `src` never finds it. */
export const COMPILED_LEXICONS = join(CODE, "compiled-lexicons");
/** Where the build has filed the entries that ship. */
export const FILING_KEYS_FILE = join(CODE, "filing-keys.json");
export const LEXICON_FOLDER = join(ROOT, "lexicons");
export const TONE_FILE = join(LEXICON_FOLDER, "tone", "tone.yaml");
export const VALIDITY_FILE = join(LEXICON_FOLDER, "validity.json");
export const SEED_FOLDER = join(ROOT, "seeds");
export const LOCALE_FOLDER = join(ROOT, "locales");

const { version, license } = JSON.parse(
  readFileSync(join(ROOT, "package.json"), "utf8"),
) as { version: string; license: string };

/** What this program is, as `package.json` says. */
export const PROGRAM = { version, licence: license };
