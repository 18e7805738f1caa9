/**
 * Joints: how two neighbouring words of a phrase hang together, which decides what may stand between them in a text.
 */
import { INFLECTION } from "../morphology/adjectives.js";
import { isPossessive } from "../morphology/possessives.js";
import { isCapitalised } from "../text/capital.js";
import { KEIN } from "../text/article-words.js";
import { fold } from "../text/fold.js";
import { UNINFLECTED } from "./uninflected.js";

export type Joint =
  /** An adjective or possessive and its noun: `völkerrechtswidriger Angriff`. */
  | "attribute"
  /** A preposition, or another small word, and its noun: `unter dem Deckmantel`. */
  | "preposition"
  /** *sich* and whatever follows. */
  | "reflexive"
  /** Anything else and a noun: `Bruch des Völkerrechts`. */
  | "noun"
  /** Anything and a word that is no noun. */
  | "other"
  /** Two words of an exact form, which nothing may part. */
  | "exact";

/** The joints between the words of a phrase, one fewer than it has words. */
export function jointsOf(terms: readonly string[]): readonly Joint[] {
  return terms
    .slice(1)
    .map((next, index) =>
      jointOf(terms[index] ?? "", next, terms[index + 2] ?? ""),
    );
}

function jointOf(word: string, next: string, afterNext: string): Joint {
  if (word === "sich") return "reflexive";
  // „in unser Land“: between *in* and *unser*, too, only attributes of *Land* may stand.
  if (isPossessive(next) && isCapitalised(afterNext))
    return UNINFLECTED.has(fold(word)) ? "preposition" : "noun";
  if (!isCapitalised(next)) return "other";
  if (UNINFLECTED.has(fold(word))) return "preposition";
  if (isPossessive(word)) return "attribute";
  const inflects = INFLECTION.test(word) || word.endsWith("*");
  return inflects && !isCapitalised(word) && !KEIN.has(fold(word))
    ? "attribute"
    : "noun";
}
