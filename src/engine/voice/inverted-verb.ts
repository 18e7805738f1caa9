/**
 * Verbs behind direct speech: „„Wir gehen“, *freute* sich Huber“. What stands in quotation marks in the first place of a
 * sentence, with a comma and a finite verb behind it, is somebody's speech, whatever the verb tells (Duden,
 * „Komma bei wörtlicher Rede“: nachgestellter Begleitsatz).
 */
import type { Sentence } from "../text/document.js";
import { keyAt } from "../text/tokens.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import type { Passage } from "./quotation-marks.js";

/** Where the verb stands that a passage at the head of its sentence is the speech to; undefined if there is none. */
export function invertedVerb(
  passage: Passage,
  { tokens, start }: Sentence,
): number | undefined {
  if (passage.start > start) return undefined;
  const comma = tokens.findIndex((token) => token.start >= passage.end);
  const verb = tokens[comma + 1]?.word;
  return keyAt(tokens, comma) === "," &&
    verb?.shape === "lower" &&
    isFiniteVerb(verb)
    ? comma + 1
    : undefined;
}
