/**
 * How far a negator reaches: not beyond its attribute, its conjunct, a temporal clause or what a contrast sets against it
 * (Duden, Die Grammatik, „Negation“: Satz- und Sondernegation; „Koordination“).
 */
import { startOf } from "../clauses/clause.js";
import { withEndings } from "../morphology/adjectives.js";
import { isZuInfinitive } from "../clauses/finite-verb.js";
import { isAffirmed, NEGATING_PRONOUNS } from "../clauses/negators.js";
import { COORDINATORS } from "../text/openers.js";
import { DETERMINER, KEIN } from "../text/article-words.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isFiniteVerb, isPlainlyFinite } from "../text/vocabulary.js";
import { isMeasure } from "./comparison.js";
import { isContrasted } from "./contrast.js";
import { isNounPhrase } from "./noun-phrase.js";
import { clauseOf, isNounMatch, type MatchContext } from "./rule.js";

/**
 * Whether the negator at `index` can deny the match.
 *
 * @param attribute the attribute that it belongs to, if any
 */
export function reaches(
  context: MatchContext,
  index: number,
  attribute: number | undefined,
): boolean {
  const { tokens, first } = context;
  return !(
    isOfAttribute(context, index, attribute) ||
    isInOtherConjunct(context, index) ||
    opensTemporalClause(context, index) ||
    // „Kein Zweifel, …“ denies the doubt all the same.
    (isAffirmed(tokens, index) && first !== index + 1) ||
    isContrasted(context, index) ||
    isMeasure(context)
  );
}

/** What is not so is not there; of what is „nicht erklärt“ or „nicht lösbar“ that cannot be said. */
const PROVEN = withEndings(
  "belegt belegbar bestätigt bestehend bewiesen beweisbar echt existent existierend glaubwürdig nachgewiesen nachweisbar plausibl real verifiziert vorhanden wirklich".split(
    " ",
  ),
);

/**
 * „eine *nicht zu unterschätzende* Gefahr“, „eine durch *nichts gerechtfertigte* Aggression“, „in einem *nicht fairen*
 * Verfahren verurteilt“; but „eine *nicht nachgewiesene* Gefahr“ is none.
 */
function isOfAttribute(
  context: MatchContext,
  index: number,
  attribute: number | undefined,
): boolean {
  const { tokens, first } = context;
  if (attribute === undefined) return false;
  const isItsNoun =
    attribute < first &&
    tokens[first]?.word.shape !== "lower" &&
    isNounMatch(context) &&
    isNounPhrase(tokens, attribute + 1, first);
  return (
    !isItsNoun ||
    (!KEIN.has(keyAt(tokens, index)) &&
      !DETERMINER.test(keyAt(tokens, attribute)) &&
      standsInNounPhrase(tokens, index) &&
      !PROVEN.has(keyAt(tokens, attribute))) ||
    NEGATING_PRONOUNS.has(keyAt(tokens, index))
  );
}

/** „*eine* zeitlich nicht eingrenzbare Gefahr“; „Sie sah nicht konkrete Gefahren“ denies these. */
function standsInNounPhrase(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= index - LONGEST_PHRASE; at--) {
    const word = tokens[at]?.word;
    if (word?.kind !== "word") return false;
    if (DETERMINER.test(word.key)) return true;
    if (word.shape !== "lower" || isPlainlyFinite(word)) return false;
  }
  return false;
}

const LONGEST_PHRASE = 6;

/**
 * Whether the negator at `index` denies only what it is joined with: „Das verdient Lob *und keine* Häme“, „Er ist mutig
 * *und der Wirt nicht* klug“, „Er hilft *und nimmt keine* Rücksicht“, „nicht *zu warten und* dann zu helfen“.
 */
function isInOtherConjunct(
  { tokens, first, last }: MatchContext,
  index: number,
): boolean {
  const before = keyAt(tokens, index - 1) === "auch" ? index - 2 : index - 1;
  if (last < index && COORDINATORS.has(keyAt(tokens, before))) return true;
  const [from, to] = first < index ? [first + 1, index] : [index + 1, first];
  const isAdjective =
    tokens[first]?.word.shape === "lower" && tokens[first].word.verbForm === 0;
  for (let at = from; at < to; at++)
    if (COORDINATORS.has(keyAt(tokens, at))) {
      const next = tokens[at + 1]?.word;
      if (first > index) {
        if (isZuInfinitive(tokens, at - 1)) return true;
      } else if (isAdjective || (last < at && next && isFiniteVerb(next)))
        return true;
    }
  return false;
}

/** „*Kaum wehrt* er sich, ist die Empörung groß“ tells when (Duden, „Temporalsätze“). */
function opensTemporalClause(context: MatchContext, index: number): boolean {
  const { tokens } = context;
  const clause = clauseOf(context);
  const end = clause.pieces.at(-1)?.to ?? 0;
  const next = tokens[end + 1]?.word;
  return (
    keyAt(tokens, index) === "kaum" &&
    index === startOf(clause) &&
    keyAt(tokens, end) === "," &&
    next !== undefined &&
    isFiniteVerb(next)
  );
}
