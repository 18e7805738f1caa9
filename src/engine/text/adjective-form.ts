import type { Dictionary } from "../morphology/dictionary.js";

/** Irregular comparatives, and what else is no form of a verb. */
const ADJECTIVES = new Set(
  "bessere nähere höhere grössere mehrere achte".split(" "),
);

/** Whether a folded form in *-e* is an adjective far more often than a verb: „lange“, „weiche“, „kleinere“, „das achte Land“. */
export function isAdjectiveForm(key: string, dictionary: Dictionary): boolean {
  return (
    key.endsWith("e") &&
    (ADJECTIVES.has(key) ||
      dictionary.adjectiveStem(key.slice(0, -1)) !== undefined ||
      (key.endsWith("ere") &&
        dictionary.adjectiveStem(key.slice(0, -3)) !== undefined))
  );
}
