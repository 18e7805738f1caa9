import type { Dictionary } from "../morphology/dictionary.js";

/** Irregular comparatives and a numeral, which the rules below do not catch. */
const ADJECTIVES = new Set(
  "bessere nähere höhere grössere mehrere achte".split(" "),
);

/**
 * Whether a folded form is spelt like a verb in *-e* but is far more often an adjective: „lange“, „weiche“, „kleinere“,
 * „das achte Land“.
 */
export function isAdjectiveForm(key: string, dictionary: Dictionary): boolean {
  return (
    key.endsWith("e") &&
    (ADJECTIVES.has(key) ||
      dictionary.adjectiveStem(key.slice(0, -1)) !== undefined ||
      (key.endsWith("ere") &&
        dictionary.adjectiveStem(key.slice(0, -3)) !== undefined))
  );
}
