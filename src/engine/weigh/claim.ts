/**
 * Clauses that say what is claimed, and the clause that names the claim: „Der *Vorwurf*, der Weg sei gefährlich, …“
 * (Duden, Die Grammatik, „Inhaltssätze“: with *dass*, *ob* or *wonach*, as an infinitive, or without an opener in
 * Konjunktiv I).
 */
import { type Clause, holds, startOf } from "../clauses/clause.js";
import { COPULA } from "../text/auxiliaries.js";
import { EXISTING } from "../text/existence.js";
import { keyAt } from "../text/tokens.js";
import { isDefinite } from "./noun-phrase.js";
import {
  clauseOf,
  isInLowerCase,
  isNounMatch,
  type MatchContext,
  matrixClauseOf,
} from "./rule.js";

/** The clause that names what the clause of the match says; undefined if that clause says no such thing. */
export function claimingClause(context: MatchContext): Clause | undefined {
  const { kind, opener } = clauseOf(context);
  return /^(?:dass|wonach)$/.test(opener) || kind === "infinitive"
    ? matrixClauseOf(context)
    : clauseAroundReport(context);
}

const CLOSING_PREFIX = new Set(["zurück", "ab", "vor", "ein"]);

/**
 * „Er wies den *Vorwurf*, der Weg *sei* gefährlich, zurück“: a report without an opener, after a noun or the prefix of
 * the verb.
 */
export function clauseAroundReport(context: MatchContext): Clause | undefined {
  const { tokens, match } = context;
  const clause = clauseOf(context);
  const comma = startOf(clause) - 1;
  return clause.kind === "main" &&
    clause.pieces[0]?.reported &&
    predicates(context, clause) &&
    tokens[comma]?.word.key === "," &&
    (tokens[comma - 1]?.word.shape === "capital" ||
      CLOSING_PREFIX.has(keyAt(tokens, comma - 1)))
    ? match.sentence.clauses.at(comma - 1)
    : undefined;
}

/**
 * Whether a clause says of the match that it is so or is there: „er *sei gefährlich*“, „ob eine *Gefahr besteht*“; of „er
 * helfe Schurken“ the helping is disputed, not the word.
 */
export function predicates(
  context: MatchContext,
  { finite = -1 }: Clause,
): boolean {
  const verb = keyAt(context.tokens, finite);
  return isInLowerCase(context) || COPULA.has(verb) || EXISTING.has(verb);
}

/** „Zweifel, ob sich *der Feind ohne Truppen* besiegen lasse“: what is definite, and the circumstances. */
export function isTakenForGranted(context: MatchContext): boolean {
  const { tokens, first } = context;
  return (
    tokens[first]?.word.key === "ohne" ||
    (isNounMatch(context) && isDefinite(context))
  );
}

/** „wies den Vorwurf als *haltlos* zurück“ is one denial. */
export function isDisputed({ denials }: MatchContext, claim: Clause): boolean {
  return denials.some(({ verb }) => holds(claim, verb));
}
