/**
 * Reports that the next sentence attributes: „Der Weg ist gesperrt. *Das teilte die Bergwacht mit.*“
 *
 * *Das* or *dies* before a verb of saying takes up the whole sentence before (Duden, Die Grammatik,
 * „Textverweis: Anaphorik").
 */
import { startOf } from "../clauses/clause.js";
import { clauseOf, type Reading, speaksSomebodyElse } from "./reading.js";
import { complementsOf, PLAIN_SAYING, TAKES_UP } from "./saying.js";

/** Say what will be or was kept back, and so take up what was told. */
const ANNOUNCING = new Set(["ankündigen", "einräumen", "zugeben"]);

/** The verb of saying that attributes the sentence before, or undefined. */
export function takesUpBefore(reading: Reading): number | undefined {
  if (reading.sayings.length === 0) return undefined;
  const first = reading.clauses[0];
  if (first?.kind !== "main" || !TAKES_UP.has(first.opener)) return undefined;
  if (first.finite !== startOf(first) + 1) return undefined;
  const position = reading.sayings.find(
    ({ verb, lemma }) =>
      (PLAIN_SAYING.has(lemma) || ANNOUNCING.has(lemma)) &&
      clauseOf(reading, verb) === first,
  );
  if (!position || !speaksSomebodyElse(reading, first)) return undefined;
  return complementsOf(reading, first, position.verb).length === 0
    ? position.verb
    : undefined;
}
