/**
 * Where a negator stands tells what it cannot reach: within an attribute or an aside it denies only that (Duden, Die
 * Grammatik, „Negation“: Satz- und Sondernegation).
 */
import { startOf } from "../clauses/clause.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isFiniteVerb, isNonFiniteVerb } from "../text/vocabulary.js";
import { clauseOf, hasKey, type MatchContext } from "./rule.js";

/** Inflected participles by their form: *ge-…-t-e*, *ver-…-en-e*, *-iert-e*, *-end-e*. */
const PARTICIPLE =
  /(?:^(?:\p{L}*ge|be|ent|er|miss|unter|ver|zer|über)\p{L}{3,}[tn]|iert|end)e[mnrs]?$/u;
const BEGINS_PHRASE = /^(?:der|die|das|den|dem|eine?|einen)$/;
const LONGEST_ATTRIBUTE = 6;

/**
 * The participle before a noun that the negator at `index` belongs to: „der durch *nichts gerechtfertigte* Angriff“;
 * undefined if it belongs to none.
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
      PARTICIPLE.test(word.key) &&
      isNoun(tokens[at + 1])
    )
      return at;
  }
  return undefined;
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
      index < lastWord(tokens, piece.to) ||
      // „Der Weg ist gefährlich, *der Pfad nicht*“
      (first < index &&
        isNoun(tokens[index - 1]) &&
        index - piece.from <= 2 &&
        pieces[place - 1]?.kind !== "verbless")
    );
  const open = openBracket(tokens, piece.from, index);
  return open !== undefined && (first < open || hasClosed(tokens, open, first));
}

function lastWord(tokens: readonly Token[], to: number): number {
  let last = to - 1;
  while (last > 0 && tokens[last]?.word.kind === "mark") last--;
  return last;
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

/**
 * Whether the match is a predicate that opens its clause, so that *nicht* at the end denies it: „*Notwendig* war der Weg
 * *nicht*“, „*Als Gefahr* gilt er *nicht*“. A noun there is the subject, which that *nicht* does not reach.
 */
export function isFronted(context: MatchContext): boolean {
  const { tokens, first, last, match } = context;
  const clause = clauseOf(context);
  const start = startOf(clause);
  const { partOfSpeech } = match.indexed.entry;
  const opening = keyAt(tokens, start);
  return (
    clause.kind === "main" &&
    clause.finite === last + 1 &&
    ((first === start && /^(?:adjective|verb)$/.test(partOfSpeech)) ||
      (first === start + 1 && /^(?:als|für|zu|um)$/.test(opening)))
  );
}

const DEFINITE =
  /^(?:der|die|das|den|dem|des|am|im|zum|zur|vom|beim|ins|diese[mnrs]?|seine?[mnrs]?|ihre?[mnrs]?|unsere?[mnrs]?)$/;
const LONGEST_DEFINITE = 4;

/** „Kein Staat unterstützte *die* Aggression“: what is definite is taken to be there. */
export function isDefinite({ tokens, first }: MatchContext): boolean {
  for (let at = first - 1; at >= first - LONGEST_DEFINITE; at--) {
    const word = tokens[at]?.word;
    if (!word) return false;
    if (DEFINITE.test(word.key)) return true;
    if (word.shape !== "lower" || !/e[mnrs]?$/.test(word.key)) return false;
  }
  return false;
}

export const COPULA: ReadonlySet<string> = new Set(
  "ist sind war waren wäre wären sei seien".split(" "),
);

/** „nicht bereit, *dem bedrohten* Dorf zu helfen“; but „Das ist nicht *der richtige* Weg“ */
export function isPresupposed(context: MatchContext): boolean {
  const { tokens, last } = context;
  return (
    tokens[last]?.word.shape === "lower" &&
    tokens[last + 1]?.word.shape === "capital" &&
    isDefinite(context) &&
    !hasKey(context, clauseOf(context), COPULA)
  );
}

/** In words, between a negator and what it denies. */
const LONGEST_REACH = 5;

/** Only what a noun phrase may hold between *kein* and its noun: adjectives, adverbs, a genitive. */
export function isNounPhrase(
  tokens: readonly Token[],
  from: number,
  noun: number,
): boolean {
  if (noun - from > LONGEST_REACH) return false;
  return tokens.slice(from, noun).every(
    ({ word }) =>
      // „keine große, ernste Bedrohung“
      (word.kind !== "mark" || word.key === ",") &&
      word.shape === "lower" &&
      !(isFiniteVerb(word) && !isNonFiniteVerb(word)) &&
      !/^(?:der|die|das|dem|den|ein|eine|einen|einer|von|für|mit|in|auf|als|an)$/.test(
        word.key,
      ),
  );
}

/** Whether the match follows a negator closely and no verb stands between. */
export function isClose(
  { tokens, first }: MatchContext,
  index: number,
): boolean {
  return (
    index < first &&
    first - index <= LONGEST_REACH &&
    !tokens.slice(index, first).some(({ word }) => isFiniteVerb(word))
  );
}
