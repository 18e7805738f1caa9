/**
 * What nothing surpasses is affirmed: „*Nichts* ist gefährlicher *als* das“, „*Niemand* bedroht uns *so* sehr *wie* er“
 * (Duden, Die Grammatik, „Komparativ“, „Äquativ“).
 */
import { type Clause, holds, someToken } from "../clauses/clause.js";
import { keyAt, type Token } from "../text/tokens.js";
import { KEIN } from "../text/article-words.js";
import { fold } from "../text/fold.js";
import { NEGATING_PRONOUNS } from "../clauses/negators.js";
import { clauseOf, isInLowerCase, type MatchContext } from "./rule.js";

const NEVER = new Set(["nie", "niemals", "nirgends"]);
/** Adverbs that strengthen a verb or an adjective. */
const STRENGTHENING =
  /^(?:mehr|(?:bess|deutlich|ernst|gründlich|härt|heftig|klar|leicht|schärf|schlimm|schnell|stärk|wirksam)er)$/;

/** Whether a negated comparison says that nothing is more, or as much, what the match says. */
export function isUnsurpassed(context: MatchContext): boolean {
  const { tokens, negators } = context;
  const clause = clauseOf(context);
  return (
    isExtreme(context) ||
    (negators.some(
      (index) => holds(clause, index) && excludesAll(tokens, index),
    ) &&
      (isNoOther(context) ||
        isCompared(context) ||
        isOfHighDegree(context) ||
        someToken(
          clause,
          (index) =>
            strengthens(context, index) || equals(tokens, clause, index),
        )))
  );
}

/** *Kein*, *niemand*, *nie*, and *kaum ein*: of all there is none. */
function excludesAll(tokens: readonly Token[], index: number): boolean {
  const key = keyAt(tokens, index);
  return (
    KEIN.has(key) ||
    NEGATING_PRONOUNS.has(key) ||
    NEVER.has(key) ||
    (key === "kaum" && /^(?:eine?r?|jemand)$/.test(keyAt(tokens, index + 1)))
  );
}

/** „*Keine andere* Gefahr ist *so groß*“: none but this. */
function isNoOther(context: MatchContext): boolean {
  const { tokens, first } = context;
  return (
    /^andere[rsnm]?$/.test(keyAt(tokens, first - 1)) &&
    KEIN.has(keyAt(tokens, first - 2)) &&
    someToken(
      clauseOf(context),
      (index) =>
        HIGH_DEGREE.has(keyAt(tokens, index)) &&
        GREAT.has(keyAt(tokens, index + 1)),
    )
  );
}

const LIKE_COMPARATIVES = /^(?:ander|unter|über|wieder|immer)/;
/** Of a noun before the verb: how much of it there is. */
const GREATER = new Set(["grösser", "höher", "schlimmer"]);
const GREAT = new Set(["gross", "hoch", "schlimm", "stark", "ernst"]);

/** „gefährlich*er als*“, „eine größ*ere* Gefahr *als*“, „Keine Gefahr ist *größer als*“ */
function isCompared({ tokens, first, last }: MatchContext): boolean {
  const isComparative = (index: number): boolean => {
    const word = tokens[index]?.word;
    return (
      word?.shape === "lower" &&
      /er(?:e[mnrs]?)?$/.test(word.key) &&
      !LIKE_COMPARATIVES.test(word.key)
    );
  };
  return keyAt(tokens, last + 1) === "als"
    ? isComparative(last) || isComparative(first - 1)
    : GREATER.has(keyAt(tokens, last + 2));
}

/** „nie *so recht* gefährlich“: hardly. */
const SOFTENING = new Set("recht richtig ganz wirklich einfach".split(" "));
const HIGH_DEGREE = new Set(["so", "derart", "dermassen"]);

/** „Noch nie war der Weg *so gefährlich*“, „Nie wurde *so rasch* verurteilt“, „Nie war er *gefährlicher*“: as now. */
function isOfHighDegree(context: MatchContext): boolean {
  const { tokens, first, last } = context;
  return (
    someToken(clauseOf(context), (index) => NEVER.has(keyAt(tokens, index))) &&
    isInLowerCase(context) &&
    (HIGH_DEGREE.has(keyAt(tokens, first - 1)) ||
      (HIGH_DEGREE.has(keyAt(tokens, first - 2)) &&
        tokens[first - 1]?.word.shape === "lower" &&
        !SOFTENING.has(keyAt(tokens, first - 1))) ||
      (isOwnComparative(context) && tokens[last + 1]?.word.kind === "mark"))
  );
}

const GOES = new Set(["geht", "ging"]);
const COULD = new Set(["könnte", "könnten"]);
const CAN = new Set(["kann", "können", "könne", "konnte", "konnten", ...COULD]);

/** „*Gefährlicher* geht es nicht“, „*Gefährlicher* kann man nicht bauen“, „Die Lage *könnte* nicht *gefährlicher* sein“: not in any degree. */
function isExtreme(context: MatchContext): boolean {
  const { tokens, negators, first, last, match } = context;
  if (first !== last || !isOwnComparative(context)) return false;
  const clause = clauseOf(context);
  const finite = keyAt(tokens, clause.finite ?? -1);
  return (
    negators.some((index) => keyAt(tokens, index) === "nicht") &&
    (GOES.has(finite) || CAN.has(finite)) &&
    (last + 1 === clause.finite ||
      (COULD.has(finite) && keyAt(tokens, last + 1) === "sein")) &&
    !match.sentence.tokens.some(
      ({ word }, index) => index > last && word.key === "als",
    )
  );
}

/** A comparative that is not the entry itself: „gefährlich*er*“. */
function isOwnComparative({ tokens, last, match }: MatchContext): boolean {
  const key = keyAt(tokens, last);
  return key.endsWith("er") && key !== fold(match.indexed.entry.term);
}

/** „bedroht uns *mehr als*“, „*schärfer* verurteilt *als*“; „sieht ihn mehr *als Gefahr*“ compares nothing. */
function strengthens({ tokens, first }: MatchContext, index: number): boolean {
  return (
    STRENGTHENING.test(keyAt(tokens, index)) &&
    [index + 1, index + 2].some(
      (as) => keyAt(tokens, as) === "als" && first < as,
    )
  );
}

/** „*so* scharf *wie*“ */
function equals(
  tokens: readonly Token[],
  clause: Clause,
  index: number,
): boolean {
  return (
    keyAt(tokens, index) === "so" &&
    // „*so gut wie* niemand“
    keyAt(tokens, index + 1) !== "gut" &&
    someToken(clause, (at) => at > index && keyAt(tokens, at) === "wie")
  );
}
