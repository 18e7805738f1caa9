/**
 * What *kein* reaches beyond its own noun: a second one joined by *oder*, and what a sign would be a sign of (Duden, Die
 * Grammatik, „Negation“: *kein*).
 */
import { keyAt } from "../text/tokens.js";
import { isDefinite, isNounPhrase } from "./noun-phrase.js";
import type { MatchContext } from "./rule.js";

/** „*keine* Beweise *oder* Belege“ */
export function isJoinedByOr(
  { tokens, first }: MatchContext,
  index: number,
): boolean {
  return (
    index < first - 2 &&
    keyAt(tokens, first - 1) === "oder" &&
    tokens[first - 2]?.word.shape === "capital" &&
    isNounPhrase(tokens, index + 1, first - 2)
  );
}

const ORDINARY =
  /^(?:alltäglich|bloss|gewöhnlich|herkömmlich|normal|üblich)e[rsnm]?$/;

/** „*kein gewöhnlicher* Dieb“ is more than a thief. */
export function isMoreThanOrdinary(
  { tokens, first }: MatchContext,
  index: number,
): boolean {
  return index === first - 2 && ORDINARY.test(keyAt(tokens, first - 1));
}

const GRACE = new Set(
  "gnade mitleid nachsicht pardon toleranz verständnis respekt platz zukunft angst".split(
    " ",
  ),
);

/** „*keine Gnade für* Schurken“: they are there all the same. */
export function isRefusedTo(
  { tokens, first }: MatchContext,
  index: number,
): boolean {
  return (
    index + 2 < first &&
    GRACE.has(keyAt(tokens, index + 1)) &&
    /^(?:für|gegenüber|mit|vor)$/.test(keyAt(tokens, index + 2))
  );
}

const SIGNS =
  /(?:hinweise?|anzeichen|belege?|beweise?|indiz(?:ien)?|anhaltspunkte?|nachweise?|spur(?:en)?|verdacht|zeichen)$/;

/** „*kein Hinweis auf* eine Gefahr“: where nothing shows a thing it is denied. */
export function isSignOf(context: MatchContext, index: number): boolean {
  const noun = signBefore(context);
  return (
    noun !== undefined &&
    noun > index &&
    isNounPhrase(context.tokens, index + 1, noun)
  );
}

/** Where the noun stands that the match depends on as what it is a sign of: „*Hinweise* auf eine Gefahr“. */
export function signBefore(context: MatchContext): number | undefined {
  const { tokens, first } = context;
  const noun = tokens.findLastIndex(
    ({ word }, at) => at < first && word.shape !== "lower",
  );
  return SIGNS.test(keyAt(tokens, noun)) &&
    /^(?:auf|für|von)$/.test(keyAt(tokens, noun + 1)) &&
    !isDefinite(context) &&
    tokens
      .slice(noun + 1, first)
      .every(({ word }) => word.shape === "lower" && word.kind === "word")
    ? noun
    : undefined;
}
