/**
 * Where a negator stands tells what it cannot reach: within an attribute or an aside it denies only that (Duden, Die
 * Grammatik, „Negation“: Satz- und Sondernegation).
 */
import { startOf } from "../clauses/clause.js";
import { isAffirmed, NEGATING_PRONOUNS } from "../clauses/negators.js";
import { COORDINATORS } from "../clauses/openers.js";
import { isInflected } from "../text/attribute.js";
import { PREPOSITIONS } from "../text/prepositions.js";
import { keyAt, lastWordBefore, type Token } from "../text/tokens.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import { isMeasure } from "./comparison.js";
import { isContrasted } from "./contrast.js";
import { isDefinite } from "./noun-phrase.js";
import { clauseOf, isNounMatch, type MatchContext } from "./rule.js";

/** Inflected participles by their form: *ge-…-t-e*, *ver-…-en-e*, *-iert-e*, *-end-e*. */
const PARTICIPLE =
  /(?:^(?:\p{L}*ge|be|ent|er|miss|unter|ver|zer|über)\p{L}{3,}[tn]|iert|end)e[mnrs]?$/u;
const BEGINS_PHRASE = /^(?:der|die|das|den|dem|eine?|einen)$/;
const LONGEST_ATTRIBUTE = 6;

/**
 * The participle or adjective before a noun that the negator at `index` belongs to: „der durch *nichts gerechtfertigte*
 * Angriff“; undefined if it belongs to none.
 */
export function attributeOf(
  { tokens, match }: MatchContext,
  index: number,
): number | undefined {
  const finite = match.sentence.clauses.at(index)?.finite;
  for (let at = index + 1; at <= index + LONGEST_ATTRIBUTE; at++) {
    const word = tokens[at]?.word;
    if (!word || word.kind === "mark" || BEGINS_PHRASE.test(word.key))
      return undefined;
    if (
      at !== finite &&
      word.shape === "lower" &&
      (PARTICIPLE.test(word.key) ||
        // „von *nicht nötigen* Reisen“
        (at === index + 1 && keyAt(tokens, index) === "nicht")) &&
      isInflected(tokens[at]) &&
      isNounBehind(tokens, at + 1)
    )
      return at;
  }
  return undefined;
}

/** „ein durch nichts zu rechtfertigender *einseitiger Schritt*“ */
function isNounBehind(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 2 && isInflected(tokens[at])) at++;
  return isNoun(tokens[at]);
}

function isNoun(token: Token | undefined): boolean {
  return token?.word.kind === "word" && token.word.shape !== "lower";
}

/** Whether the negator at `index` stands in an apposition or between brackets that do not hold the match. */
export function standsAside(context: MatchContext, index: number): boolean {
  const { tokens, first } = context;
  const { pieces } = clauseOf(context);
  const place = pieces.findIndex(({ from, to }) => from <= index && index < to);
  const piece = pieces[place];
  if (!piece) return false;
  const holdsMatch = piece.from <= first && first < piece.to;
  if (place > 0 && piece.kind === "verbless" && !holdsMatch)
    return (
      index < lastWordBefore(tokens, piece.to) ||
      // „Der Weg ist gefährlich, *der Pfad nicht*“
      (first < index &&
        isNoun(tokens[index - 1]) &&
        index - piece.from <= 2 &&
        pieces[place - 1]?.kind !== "verbless")
    );
  const open = openBracket(tokens, piece.from, index);
  return open !== undefined && (first < open || hasClosed(tokens, open, first));
}

function openBracket(
  tokens: readonly Token[],
  from: number,
  index: number,
): number | undefined {
  for (let at = index; at >= from; at--) {
    const key = tokens[at]?.word.key;
    if (key === ")") return undefined;
    if (key === "(") return at;
  }
  return undefined;
}

function hasClosed(
  tokens: readonly Token[],
  open: number,
  until: number,
): boolean {
  return tokens.slice(open, until).some(({ word }) => word.key === ")");
}

/** What *nicht* reaches also behind these: „nicht *um* die Gefahr“. */
const TRANSPARENT = new Set("als für um von vom zu zum zur".split(" "));

/** „nicht das Ende *der Gefahr*“, „nicht gegen *die Gefahr* gerichtet“: what is definite, behind a noun or a preposition. */
export function isBeyondReach(context: MatchContext, index: number): boolean {
  const { tokens, first } = context;
  return (
    isNounMatch(context) &&
    isDefinite(context) &&
    tokens
      .slice(index + 1, first)
      .some(
        ({ word }) =>
          word.shape === "capital" ||
          (PREPOSITIONS.has(word.key) && !TRANSPARENT.has(word.key)),
      )
  );
}

/**
 * Whether the negator at `index` can deny the match at all.
 *
 * @param attribute the one that it belongs to, if there is one
 */
export function reaches(
  context: MatchContext,
  index: number,
  attribute: number | undefined,
): boolean {
  const { tokens, first, last } = context;
  // „eine *nicht zu unterschätzende* Gefahr“, „eine durch *nichts gerechtfertigte* Aggression“
  const isOfAttribute =
    attribute !== undefined &&
    (first < index ||
      keyAt(tokens, attribute - 1) === "zu" ||
      NEGATING_PRONOUNS.has(keyAt(tokens, index)));
  // „Das verdient Lob *und keine* Häme“
  const isOfNext = last < index && COORDINATORS.has(keyAt(tokens, index - 1));
  return !(
    isOfAttribute ||
    isOfNext ||
    opensTemporalClause(context, index) ||
    // „Kein Zweifel, …“ denies the doubt all the same.
    (isAffirmed(tokens, index) && first !== index + 1) ||
    isContrasted(context, index) ||
    isMeasure(context)
  );
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
