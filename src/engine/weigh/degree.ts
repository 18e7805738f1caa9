/**
 * Degree: words right before a match that make it stronger or weaker.
 *
 * Intensifiers and downtoners (Duden, „Gradpartikel, Intensitätspartikel") stand directly before the adjective,
 * as inflected adjectives directly before the noun.
 */
import { withEndings } from "../morphology/adjectives.js";
import type { ContextRule, MatchContext } from "./rule.js";

const INTENSIFIERS = withEndings(
  "sehr extrem äusserst höchst überaus massiv enorm völlig vollkommen absolut besonders scharf entschieden ausdrücklich schwer schwerst gravierend erheblich gewaltig gross grösst akut ernst nachdrücklich eindeutig klar brutal dramatisch tief vehement unmissverständlich massivst immens beispiellos".split(
    " ",
  ),
);
const DOWNTONERS = withEndings(
  "etwas leicht wenig bisschen gewiss relativ eher einigermassen teilweise teils möglicherweise vielleicht vermutlich gering geringfügig mässig halbwegs bedingt begrenzt eventuell ansatzweise".split(
    " ",
  ),
);
/** „massive Eskalation“ */
export const intensification: ContextRule = (context) =>
  isBefore(context, INTENSIFIERS)
    ? { name: "intensified", turns: false }
    : undefined;

/** „ein wenig riskant“ */
export const softening: ContextRule = (context) =>
  isBefore(context, DOWNTONERS)
    ? { name: "softened", turns: false }
    : undefined;

function isBefore(
  { tokens, first, match }: MatchContext,
  list: ReadonlySet<string>,
): boolean {
  const word = tokens[first - 1]?.word;
  if (word?.kind !== "word" || match.tokens.includes(first - 1)) return false;
  return list.has(word.key);
}
