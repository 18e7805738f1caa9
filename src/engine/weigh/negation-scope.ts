/**
 * Where a negator stands tells what it cannot reach: within an attribute or an aside it denies only that (Duden, Die
 * Grammatik, „Negation“: Satz- und Sondernegation).
 */
import type { Piece } from "../clauses/piece.js";
import { isInflected, NO_ADJECTIVES } from "../text/attribute.js";
import { GENITIVE_PREPOSITIONS, PREPOSITIONS } from "../text/prepositions.js";
import { keyAt, lastWordBefore, type Token } from "../text/tokens.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { isDefinite } from "./noun-phrase.js";
import { clauseOf, isNounMatch, type MatchContext } from "./rule.js";

/** Inflected participles by their form: *ge-…-t-e*, *ver-…-en-e*, *-iert-e*, *-end-e*. */
const PARTICIPLE =
  /(?:^(?:\p{L}*ge|be|ent|er|miss|unter|ver|zer|über)\p{L}{3,}[tn]|iert|end)e[mnrs]?$/u;
const BEGINS_PHRASE = /^(?:der|die|das|des|den|dem|eine?|einen)$/;
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
        (at === index + 1 &&
          keyAt(tokens, index) === "nicht" &&
          !/^(?:all|jed)e/.test(word.key) &&
          !NO_ADJECTIVES.has(word.key) &&
          !PREPOSITIONS.has(word.key))) &&
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
  // „ein ‚durch nichts zu *rechtfertigender*‘ Schritt“
  while (
    at < from + 2 &&
    (isInflected(tokens[at]) || isQuotationMarkAt(tokens[at]))
  )
    at++;
  return isNoun(tokens[at]);
}

function isQuotationMarkAt(token: Token | undefined): boolean {
  return token !== undefined && isQuotationMark(token.word);
}

function isNoun(token: Token | undefined): boolean {
  return token?.word.kind === "word" && token.word.shape !== "lower";
}

/** „Der Wirt lügt, *sie nicht*“ */
const OTHERS = new Set("ich du er sie wir ihr andere".split(" "));

/** Whether the negator at `index` stands in an apposition or between brackets that do not hold the match. */
export function standsAside(context: MatchContext, index: number): boolean {
  const { tokens, first } = context;
  const { pieces } = clauseOf(context);
  const place = pieces.findIndex(({ from, to }) => from <= index && index < to);
  const piece = pieces[place];
  if (!piece) return false;
  const holdsMatch = piece.from <= first && first < piece.to;
  if (isBehindDash(pieces, place, first) || isAnswer(tokens, index, piece))
    return true;
  if (place > 0 && piece.kind === "verbless" && !holdsMatch)
    return (
      index < lastWordBefore(tokens, piece.to) ||
      // „Der Weg ist gefährlich, *der Pfad nicht*“
      (first < index &&
        (isNoun(tokens[index - 1]) || OTHERS.has(keyAt(tokens, index - 1))) &&
        index - piece.from <= 2 &&
        pieces[place - 1]?.kind !== "verbless")
    );
  const open = openBracket(tokens, piece.from, index);
  return open !== undefined && (first < open || hasClosed(tokens, open, first));
}

/** „*Sicher nicht*, der Hund bedroht uns“ answers what was asked before. */
function isAnswer(
  tokens: readonly Token[],
  index: number,
  piece: Piece,
): boolean {
  return (
    keyAt(tokens, index) === "nicht" &&
    index === piece.from + 1 &&
    /^(?:sicher|natürlich|gewiss|bestimmt|warum|wieso)$/.test(
      keyAt(tokens, piece.from),
    ) &&
    keyAt(tokens, index + 1) === ","
  );
}

const DASHES = new Set(["-", "–", "—"]);

/** „Das geschah *nicht* – ein gefährlicher Gedanke“; between two dashes something is inserted: „*nicht* – wie oft – gefährlich“. */
function isBehindDash(
  pieces: readonly Piece[],
  place: number,
  first: number,
): boolean {
  const dashes = pieces.filter(
    ({ after, from }, at) => at > place && from <= first && DASHES.has(after),
  );
  return dashes.length % 2 === 1;
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
          GENITIVE_PREPOSITIONS.has(word.key) ||
          (PREPOSITIONS.has(word.key) && !TRANSPARENT.has(word.key)),
      )
  );
}
